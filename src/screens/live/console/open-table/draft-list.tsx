import { useTranslation } from 'react-i18next';
import type { Draft } from '../../../../classroom/table/chair.ts';
import type { SeatSight } from '../../../../classroom/sight/student-sight.ts';
import { proposedBy } from '../../../../reckoning/proposed.ts';
import { reckon } from '../../../../reckoning/worth.ts';
import { deedWords, type Told } from '../../../../words/move.ts';
import { phrasesInDeeds, titlesOf } from '../../../../words/names.ts';
import { signed } from '../../../../words/numbers.ts';
import { Panel } from '../../../page/panel.tsx';
import page from '../console.module.css';

const areas = ['debrief'] as const;

/** What a delegation proposes to its own pen, with what each package would be worth to it. */
export function DraftList({ seat: { drafts, view, delegation } }: { readonly seat: SeatSight }) {
  const { t } = useTranslation('console');
  const { t: say } = useTranslation(areas);
  if (drafts.length === 0) return null;
  const speak: Told['speak'] = (key, values = {}) => say(key, values);
  const told: Told = {
    ...titlesOf(view.scenario),
    phrases: phrasesInDeeds(view.scenario, speak),
    speak,
    gesture: (id) => view.own.gestures.find((each) => each.id === id)?.title ?? '',
  };
  const worth = ({ move }: Draft): readonly number[] =>
    move.kind === 'table'
      ? proposedBy(view, move).map(({ package: pkg, how }) => reckon(view, pkg, how).above)
      : [];
  return (
    <Panel title={t('shoulder.drafts')}>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id}>
            {t('shoulder.draft', {
              name: delegation.find(({ id }) => id === draft.by)?.name ?? '',
              deed: deedWords(told, draft.move),
            })}
            {worth(draft).map((above, index) => (
              <p key={index} className={page['soft']}>
                {t('shoulder.worth', { above: signed(above) })}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
