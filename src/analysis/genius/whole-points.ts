import type { Phrase } from '../../lib/phrase.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Sheet } from '../space.ts';
import { tell, type GeniusKey } from './genius-key.ts';

/** A party's utilities as a scenario counts them: whole points, the best package 100 (N50). */
export interface WholePoints {
  readonly points: readonly (readonly number[])[]; // [issue][option]
  readonly reservation: number; // points without agreement (N51)
  readonly scale: number; // points for a utility of 1
  readonly error: number; // points by which a package is off at most
}

const BEST = 100;

/**
 * Scales a sheet so that its best options add up to 100, and rounds: the best options by largest
 * remainder (Hamilton's method), every other one to the nearest whole, yet never above the best of
 * its issue. What was worth no less before is worth no less after. Refused where
 * no such points exist: a best package worth nothing, or something out of −100 to 100.
 */
export function wholePoints({
  points,
  reservation,
}: Sheet): Result<WholePoints, Phrase<GeniusKey>> {
  const bests = points.map((row) => Math.max(...row));
  const total = bests.reduce((sum, best) => sum + best, 0);
  const scale = BEST / total;
  if (total <= 0 || !Number.isFinite(scale)) {
    return err(tell('genius.worthless'));
  }
  const tops = largestRemainder(bests.map((best) => best * scale));
  const whole = points.map((row, issue) =>
    row.map((worth) => {
      const top = tops[issue] ?? 0;
      // `+ 0` makes of −0, which no file should hold, a 0.
      return (worth === bests[issue] ? top : Math.min(top, Math.round(worth * scale))) + 0;
    }),
  );
  const noDeal = Math.round(reservation * scale) + 0;
  if ([noDeal, ...whole.flat()].some((each) => Math.abs(each) > BEST)) {
    return err(tell('genius.beyond'));
  }
  const [least, most] = [Math.min, Math.max].map((pick) =>
    points.reduce((sum, row, issue) => {
      const off = row.map((worth, option) => (whole[issue]?.[option] ?? 0) - worth * scale);
      return sum + pick(...off);
    }, 0),
  );
  return ok({
    points: whole,
    reservation: noDeal,
    scale,
    error: Math.max(-(least ?? 0), most ?? 0),
  });
}

/** Whole numbers with the sum 100, each a share rounded down or up; the largest remainders go up. */
function largestRemainder(shares: readonly number[]): readonly number[] {
  const floors = shares.map(Math.floor);
  const missing = BEST - floors.reduce((sum, floor) => sum + floor, 0);
  const up = shares
    .map((share, at) => ({ at, remainder: share - Math.floor(share) }))
    .sort((one, other) => other.remainder - one.remainder || one.at - other.at)
    .slice(0, missing)
    .map(({ at }) => at);
  return floors.map((floor, at) => floor + (up.includes(at) ? 1 : 0));
}
