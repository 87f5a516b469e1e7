import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhrases } from '../../../app/debrief/sentences.ts';
import { missed as missedIn, type BetterPackage } from '../../../debrief/chapters/missed.ts';
import { Panel } from '../../page/panel.tsx';
import { Changes } from '../changes.tsx';
import { useEnded } from '../ended.ts';
import panels from '../panels.module.css';

/** What was left on the table, in plain words. */
export function MissedPanel() {
  const { t } = useTranslation('debrief');
  const say = usePhrases();
  const { review } = useEnded();
  const missed = useMemo(() => missedIn(review), [review]);
  const isOne = missed.swap !== undefined && isSame(missed.swap, missed.nearest);
  return (
    <Panel anchor="missed" title={t('sections.missed')}>
      <p className={panels['lead']}>{say(missed.said)}</p>
      <div className={panels['sides']}>
        {missed.nearest && !isOne && <Better title={t('nearestBetter')} better={missed.nearest} />}
        {missed.swap && (
          <Better title={t(isOne ? 'nearestIsSwap' : 'bestSwap')} better={missed.swap} />
        )}
      </div>
    </Panel>
  );
}

function Better({ title, better }: { readonly title: string; readonly better: BetterPackage }) {
  const say = usePhrases();
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <p>{say(better.said)}</p>
      <Changes of={better.changes} />
    </section>
  );
}

function isSame(one: BetterPackage, other: BetterPackage | undefined): boolean {
  return Object.entries(one.package).every(([issue, option]) => other?.package[issue] === option);
}
