import type { CaucusOutlook, Purpose } from './purpose.ts';
import { judge } from '../judgement.ts';
import { homeChance } from '../prospects/ratifier-classes.ts';

/** N21: what the back channel needs, and most of N41's options. */
const OPENS_UP = 40;

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
      const warmth = (gesture.trust / 4) * temper.warmth * (1 - FADES * time);
      return {
        move: { kind: 'gesture', gesture: gesture.id },
        rule: 'buildTrust' as const,
        worth: reached + channel + warmth + home,
        subject: { gesture: gesture.id },
      };
    });
}
