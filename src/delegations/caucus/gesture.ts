import type { PartyState } from '../../negotiation/state.ts';
import { withSteps } from './goodwill.ts';
import type { CaucusOutlook, Purpose } from './purpose.ts';
import type { Gesture } from '../../scenario/scenario.ts';
import type { Belief } from '../belief/sheet-model.ts';
import { judge } from '../judgement.ts';
import { fairAt, promiseKept } from '../prospects/fair.ts';
import { HAIR } from '../prospects/levels.ts';
import { mostPromised } from '../prospects/promise.ts';
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
 *
 * @param enough what is not worth so much may be left out: mostly none is, and to see that takes less
 */
export function gesturesToMake(
  { point, belief, prospects, leave }: CaucusOutlook,
  enough: number,
): readonly Purpose<'buildTrust'>[] {
  if (prospects === undefined) return [];
  const { view, temper, time } = point;
  const share = GRUDGING + (1 - GRUDGING) * temper.warmth;
  return view.own.gestures
    .filter(({ id }) => !view.mine.gestures.includes(id))
    .flatMap((gesture): readonly Purpose<'buildTrust'>[] => {
      const trust = Math.min(100, view.trust + gesture.trust);
      const goodwill = withSteps(view.mine.goodwill, gesture.ratifiers);
      const channel = view.trust < OPENS_UP && trust >= OPENS_UP ? 1.5 : 0;
      // Early trust serves longer.
      const warmth = (gesture.trust / POINT_OF_TRUST) * temper.warmth * (1 - FADES * time);
      const won = leave(goodwill);
      const needed = prospects.promise + (enough - channel - warmth - won) / share - HAIR;
      const promise = changesAnything(point, gesture)
        ? promiseWith(withGesture(point, trust, goodwill), belief, prospects, needed)
        : prospects.promise;
      if (promise < needed) return [];
      const worth = (promise - prospects.promise) * share + channel + warmth + won;
      return [
        {
          move: { kind: 'gesture', gesture: gesture.id },
          rule: 'buildTrust',
          worth,
          subject: { gesture: gesture.id },
        },
      ];
    });
}

function withGesture(
  { view, character }: Standpoint,
  trust: number,
  goodwill: PartyState['goodwill'],
): Standpoint {
  return standpoint({ ...view, trust, mine: { ...view.mine, goodwill } }, character);
}

/** What the fair package would promise then; where that is less than needed, something less than that. */
function promiseWith(
  then: Standpoint,
  belief: Belief,
  { fair }: Prospects,
  needed: number,
): number {
  if (mostPromised(then, belief, fair) < needed) return -Infinity;
  const { fault, value } = judge(then, fair.outcome);
  const kept = fault === undefined ? promiseKept(then, belief, { value, theirs: fair.theirs }) : 0;
  return fairAt(then, belief, Math.max(needed, kept))?.promise ?? 0;
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
