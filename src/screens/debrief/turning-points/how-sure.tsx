import { useTranslation } from 'react-i18next';
import type { TurningPoint } from '../../../debrief/turning/turning-points.ts';
import { number } from '../numbers.ts';
import { roundedTo } from './told-points.ts';

/** Whether the figures are exact, or from how many games, and how far they may be off. */
export function HowSure({ point }: { readonly point: TurningPoint }) {
  const { t } = useTranslation('debrief');
  const { before, after, giveOrTake } = point;
  const [simulated] = [before, after].filter((each) => each.kind === 'simulated');
  if (simulated === undefined) return t('exact');
  const off = roundedTo(giveOrTake, Math.max(0.1, giveOrTake));
  return (
    <>
      {t(after.kind === 'exact' ? 'simulatedAfter' : 'simulated', { count: simulated.games })}{' '}
      {giveOrTake === 0 ? t('always') : t('giveOrTake', { count: off, points: number(off) })}
    </>
  );
}
