import type { PartyState } from '../../negotiation/state.ts';
import type { CaucusOutlook, Purpose } from './purpose.ts';
import type { Gesture } from '../../scenario/scenario.ts';
import type { Belief } from '../belief/sheet-model.ts';
import { judge } from '../judgement.ts';
import { fairAt, promiseKept } from '../prospects/fair.ts';
import type { Prospects } from '../prospects/prospects.ts';
import { standpoint, type Standpoint } from '../standpoint.ts';

/** N21: what the back channel needs. */
const OPENS_UP = 40;

/** So much trust is worth a point to whoever is warm. */
const POINT_OF_TRUST = 7;

/** The share of what a gesture brings for which one without warmth makes it. */
const GRUDGING = 0.4;

/** How much less a friendly gesture is worth at the end than at the start. */
const FADES = 0.7;

/**
 * N24: a gesture by what the package that both could sign would promise with it: options that want
 * trust (N41), and those at home whom it pleases or vexes.
 */
export function gesturesToMake({
  point,
  belief,
  prospects,
  leave,
}: CaucusOutlook): readonly Purpose<'buildTrust'>[] {
  if (prospects === undefined) return [];
  const { view, temper, time } = point;
  return view.own.gestures
    .filter(({ id }) => !view.mine.gestures.includes(id))
    .map((gesture) => {
      const trust = Math.min(100, view.trust + gesture.trust);
      const goodwill = { ...view.mine.goodwill };
      for (const [id, steps] of Object.entries(gesture.ratifiers)) {
        goodwill[id] = (goodwill[id] ?? 0) + steps;
      }
      const gain = changesAnything(point, gesture)
        ? promiseWith(point, belief, prospects, trust, goodwill) - prospects.promise
        : 0;
      const channel = view.trust < OPENS_UP && trust >= OPENS_UP ? 1.5 : 0;
      // Early trust serves longer.
      const warmth = (gesture.trust / POINT_OF_TRUST) * temper.warmth * (1 - FADES * time);
      return {
        move: { kind: 'gesture', gesture: gesture.id },
        rule: 'buildTrust' as const,
        worth:
          gain * (GRUDGING + (1 - GRUDGING) * temper.warmth) + channel + warmth + leave(goodwill),
        subject: { gesture: gesture.id },
      };
    });
}

/** What the fair package would promise with such trust and goodwill. */
function promiseWith(
  { view, character }: Standpoint,
  belief: Belief,
  prospects: Prospects,
  trust: number,
  goodwill: PartyState['goodwill'],
): number {
  const then = standpoint({ ...view, trust, mine: { ...view.mine, goodwill } }, character);
  const { fault, value } = judge(then, prospects.fair.outcome);
  const { theirs } = prospects.fair;
  const kept = fault === undefined ? promiseKept(then, belief, { value, theirs }) : 0;
  return fairAt(then, belief, kept)?.promise ?? 0;
}

/** Whether a gesture reaches the trust that an open option wants, or moves anyone at home. */
function changesAnything({ view, issues, closed }: Standpoint, gesture: Gesture): boolean {
  const then = view.trust + gesture.trust;
  return (
    Object.keys(gesture.ratifiers).length > 0 ||
    issues.some(
      ({ options }, at) =>
        (closed[at] ?? -1) < 0 &&
        options.some(({ needsTrust = 0 }) => needsTrust > view.trust && needsTrust <= then),
    )
  );
}
