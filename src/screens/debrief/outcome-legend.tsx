import { useTranslation } from 'react-i18next';
import type { OutcomeKind } from '../../scenario/scenario.ts';
import { Mark } from './chart/mark.tsx';
import { outcomeMark } from './chart/outcome-mark.ts';
import chart from './chart/chart.module.css';

const order: readonly OutcomeKind[] = [
  'agreement',
  'partial',
  'stalemate',
  'walkOut',
  'unratified',
];

/** What the marks mean, of the endings that are on the chart. */
export function OutcomeLegend({ kinds }: { readonly kinds: readonly OutcomeKind[] }) {
  const { t } = useTranslation('debrief');
  const { t: shell } = useTranslation('shell');
  return (
    <ul className={chart['legend']}>
      {order
        .filter((kind) => kinds.includes(kind))
        .map((kind) => (
          <li key={kind}>
            <svg viewBox="0 0 22 22" aria-hidden="true">
              <Mark {...outcomeMark(kind)} x={11} y={11} />
            </svg>
            {shell(`outcome.${kind}`)}
          </li>
        ))}
      <li>{t('thisGameMark')}</li>
    </ul>
  );
}
