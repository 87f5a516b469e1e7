import type { Reckoning } from '../../../reckoning/worth.ts';
import { useBench } from '../bench.ts';
import { standingTo } from './standing.ts';

/** How far a package is above or below no deal. */
export function Above({ reckoning: { above } }: { readonly reckoning: Reckoning }) {
  const { t } = useBench();
  const standing = standingTo(above);
  return <span data-standing={standing}>{t(`live.${standing}`, { points: Math.abs(above) })}</span>;
}
