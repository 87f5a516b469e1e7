import { isClosed } from '../../negotiation/agenda.ts';
import { meanSupport, neededSupport, standingOf } from '../../negotiation/home/mandate.ts';
import type { Question } from '../../negotiation/move.ts';
import type { PartyState } from '../../negotiation/state.ts';
import type { CaucusOutlook, Purpose } from './purpose.ts';
import type { Gesture } from '../../scenario/scenario.ts';
import { fairAt } from '../prospects/fair.ts';
import { standpoint, type Standpoint } from '../standpoint.ts';

/** N21: what the back channel needs. */
const OPENS_UP = 40;

/** So much trust is worth a point to whoever is warm. */
const POINT_OF_TRUST = 7;

/** The share of what a gesture brings for which one without warmth makes it. */
const GRUDGING = 0.4;

/** What a leave that the gesture would cost at home, or would bring within reach, is worth. */
const LEAVE = 2.5;

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
}: CaucusOutlook): readonly Purpose<'buildTrust'>[] {
  if (prospects === undefined) return [];
  const { view, temper, time } = point;
  const asked = askedFor(point);
  return view.own.gestures
    .filter(({ id }) => !view.mine.gestures.includes(id))
    .map((gesture) => {
      const trust = Math.min(100, view.trust + gesture.trust);
      const goodwill = { ...view.mine.goodwill };
      for (const [id, steps] of Object.entries(gesture.ratifiers)) {
        goodwill[id] = (goodwill[id] ?? 0) + steps;
      }
      const then = standpoint(
        { ...view, trust, mine: { ...view.mine, goodwill } },
        point.character,
      );
      const gain = changesAnything(point, gesture)
        ? (fairAt(then, belief, 0)?.promise ?? 0) - prospects.promise
        : 0;
      const channel = view.trust < OPENS_UP && trust >= OPENS_UP ? 1.5 : 0;
      // Early trust serves longer.
      const warmth = (gesture.trust / POINT_OF_TRUST) * temper.warmth * (1 - FADES * time);
      return {
        move: { kind: 'gesture', gesture: gesture.id },
        rule: 'buildTrust' as const,
        worth:
          gain * (GRUDGING + (1 - GRUDGING) * temper.warmth) +
          channel +
          warmth +
          LEAVE * leavesMoved(point, asked, goodwill),
        subject: { gesture: gesture.id },
      };
    });
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

/** N20: the options that the other side has tabled and that leave must be had for. */
function askedFor({ view }: Standpoint): readonly Question[] {
  const tabled = view.offers
    .filter(({ by }) => by === view.other)
    .flatMap(({ packages }) => packages.flatMap((pkg) => Object.entries(pkg)));
  const asked = new Map(tabled.map(([issue, option]) => [`${issue} ${option}`, { issue, option }]));
  return [...asked.values()].filter(
    ({ issue, option }) =>
      !isClosed(view.closed, issue) && standingOf(view.own, view.mine, issue, option) === 'consult',
  );
}

/** Of these, how many more would be granted with such goodwill than now. */
function leavesMoved(
  { view, issues }: Standpoint,
  asked: readonly Question[],
  goodwill: Readonly<Record<string, number>>,
): number {
  const granted = (papers: PartyState): number =>
    asked.filter(({ issue, option }) => {
      const mean = meanSupport(view.own, papers, issues, view.closed, { [issue]: option });
      return mean >= (neededSupport(view.own, papers, issue, option) ?? Infinity);
    }).length;
  return granted({ ...view.mine, goodwill }) - granted(view.mine);
}
