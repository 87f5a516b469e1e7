import { useTranslation } from 'react-i18next';
import { outcomeKinds } from '../../../scenario/lists.ts';
import type { OutcomeKind } from '../../../scenario/scenario.ts';
import { OutcomeKey } from '../chart/outcome-key.tsx';
import chart from '../chart/chart.module.css';

/** What the marks mean, of the endings that are on the chart. */
export function OutcomeLegend({ kinds }: { readonly kinds: readonly OutcomeKind[] }) {
  const { t } = useTranslation('debrief');
  return (
    <ul className={chart['legend']}>
      {outcomeKinds
        .filter((kind) => kinds.includes(kind))
        .map((kind) => (
          <OutcomeKey key={kind} kind={kind} />
        ))}
      <li>{t('thisGameMark')}</li>
    </ul>
  );
}
