import { useTranslation } from 'react-i18next';
import type { OutcomeKind } from '../../../scenario/scenario.ts';
import { Mark } from './mark.tsx';
import { outcomeMark } from './outcome-mark.ts';

/** A line of a legend: the mark of an ending, and the ending's name. */
export function OutcomeKey({ kind }: { readonly kind: OutcomeKind }) {
  const { t } = useTranslation('shell');
  return (
    <li>
      <svg viewBox="0 0 22 22" aria-hidden="true">
        <Mark {...outcomeMark(kind)} x={11} y={11} />
      </svg>
      {t(`outcome.${kind}`)}
    </li>
  );
}
