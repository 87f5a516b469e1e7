import { isClosed } from '../../negotiation/agenda.ts';
import { meanSupport, neededSupport, standingOf } from '../../negotiation/home/mandate.ts';
import type { Question } from '../../negotiation/move.ts';
import type { PartyState } from '../../negotiation/state.ts';
import type { CaucusOutlook, Purpose } from './purpose.ts';
import { judge } from '../judgement.ts';
import { homeChance } from '../prospects/ratifier-classes.ts';
import type { Standpoint } from '../standpoint.ts';

/** N21: what the back channel needs, and most of N41's options. */
const OPENS_UP = 40;

/** So much trust is worth a point to whoever is warm. */
const POINT_OF_TRUST = 10;

/** What a leave that the gesture would cost at home, or would bring within reach, is worth. */
const LEAVE = 2.5;

/** How much less a friendly gesture is worth at the end than at the start. */
const FADES = 0.7;

/** N24: a gesture where trust is short of what an option or the back channel needs. */
export function gesturesToMake({
  point,
  prospects,
}: CaucusOutlook): readonly Purpose<'buildTrust'>[] {
  const { view, temper, issues, inner, time } = point;
  if (prospects === undefined) return [];
  const { fair } = prospects;
  const now = judge(point, fair.outcome);
  // What options that want more trust would be worth beyond what they give now (N41).
  const lacking = 1 / view.rules.shortOfTrust - 1;
  const short = issues.flatMap(({ options }, at) =>
    options.flatMap(({ needsTrust }, option) =>
      needsTrust !== undefined && needsTrust > view.trust
        ? [{ needs: needsTrust, gain: lacking * Math.max(0, inner.points[at]?.[option] ?? 0) }]
        : [],
    ),
  );
  const asked = askedFor(point);
  return view.own.gestures
    .filter(({ id }) => !view.mine.gestures.includes(id))
    .map((gesture) => {
      const then = view.trust + gesture.trust;
      const reached = short.reduce(
        (sum, { needs, gain }) =>
          sum + (needs <= then ? gain / 3 : needs <= then + 8 ? gain / 8 : 0),
        0,
      );
      const channel = view.trust < OPENS_UP && then >= OPENS_UP ? 1.5 : 0;
      const goodwill = { ...view.mine.goodwill };
      for (const [id, steps] of Object.entries(gesture.ratifiers)) {
        goodwill[id] = (goodwill[id] ?? 0) + steps;
      }
      const chance = homeChance(view, point.issues, goodwill, fair.outcome);
      const home = (chance - now.chance) * Math.max(4, now.inner - inner.reservation);
      // Early trust serves longer.
      const warmth = (gesture.trust / POINT_OF_TRUST) * temper.warmth * (1 - FADES * time);
      return {
        move: { kind: 'gesture', gesture: gesture.id },
        rule: 'buildTrust' as const,
        worth: reached + channel + warmth + home + LEAVE * leavesMoved(point, asked, goodwill),
        subject: { gesture: gesture.id },
      };
    });
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
