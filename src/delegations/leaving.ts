import { leavingIsBacked } from '../negotiation/acts/walk-out.ts';
import { judge } from './judgement.ts';
import { outcomeWith, type Standpoint } from './standpoint.ts';

/** From this readiness on, a persona leaves rather than sit out talks that bring nothing. */
const READY = 0.4;

/**
 * N13, N14: whether it leaves now that its final offer was declined. A threat that is never carried
 * out is none; but it leaves nothing that was signed, nothing it could still sign, and only where
 * those at home would back it.
 */
export function leavesNow(point: Standpoint): boolean {
  const { temper, view } = point;
  if (temper.walkOuts < READY || Object.keys(view.closed).length > 0) return false;
  if (!leavingIsBacked(view, view.own, view.mine.goodwill)) return false;
  return point.floorsLeft === 0 || !wasOfferedAnything(point);
}

function wasOfferedAnything(point: Standpoint): boolean {
  const { view } = point;
  return view.offers.some(
    ({ by, packages }) =>
      by === view.other &&
      packages.some((pkg) => judge(point, outcomeWith(point, pkg)).fault === undefined),
  );
}
