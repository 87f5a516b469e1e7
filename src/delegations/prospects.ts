import type { Sheet } from '../analysis/space.ts';
import type { Belief } from './negotiator/opponent-model.ts';
import { blocksOf } from './negotiator/blocks.ts';
import { tradeOffs } from './negotiator/trade-offs.ts';
import { judge, type Judgement } from './judgement.ts';
import type { Standpoint } from './standpoint.ts';

/** A package that a delegation could sign, with what it believes it to be worth to the other side. */
export interface Prospect extends Judgement {
  readonly theirs: number; // 0–1 of the other side's whole sheet
}

/** What a delegation sees before it when it looks for a package. */
export interface Prospects {
  readonly list: readonly Prospect[]; // signable, by falling value and rising worth to them
  readonly best: number; // value of the best of them
  readonly fair: Prospect; // the largest product of believed gains (Nash 1950)
}

/** What their status quo is taken to be short of: their share of the way from it to their best. */
const THEIR_BATNA = 0.1;

/** Points that one step of a ratifier's support is worth in the search for packages that come home. */
const STEP_WORTH = [0, 2, 6];

/** @returns undefined where nothing can be signed at all */
export function prospectsAt(point: Standpoint, belief: Belief): Prospects | undefined {
  const found = new Map<string, Prospect>();
  for (const weight of STEP_WORTH) {
    const sheet = weight === 0 ? point.inner : atHome(point, weight);
    for (const { outcome, theirs } of tradeOffs(blocksOf(sheet, point.mayHold), belief.worth)) {
      const key = outcome.join();
      if (found.has(key)) continue;
      const judgement = judge(point, outcome);
      if (judgement.fault === undefined) found.set(key, { ...judgement, theirs });
    }
  }
  const list = undominated([...found.values()]);
  const fair = fairest(point, belief, list);
  return fair === undefined ? undefined : { list, best: list[0]?.value ?? 0, fair };
}

/** The inner sheet with own ratifiers' stances counted in, so that what they want is found. */
function atHome(point: Standpoint, weight: number): Sheet {
  const { ratifiers } = point.view.own;
  const all = ratifiers.reduce((total, ratifier) => total + ratifier.weight, 0) || 1;
  const points = point.inner.points.map((own, at) => {
    const issue = point.issues[at];
    return own.map((each, option) => {
      const id = issue?.options[option]?.id ?? '';
      let stance = 0;
      for (const ratifier of ratifiers) {
        const share = ratifier.veto ? 1 : ratifier.weight / all;
        for (const stand of ratifier.stances) {
          if (stand.issue === issue?.id) stance += share * (stand.options[id] ?? 0);
        }
      }
      return each + weight * stance;
    });
  });
  return { ...point.inner, points };
}

function undominated(all: readonly Prospect[]): readonly Prospect[] {
  const sorted = [...all].sort((a, b) => b.value - a.value || b.theirs - a.theirs);
  let most = -Infinity;
  return sorted.filter(({ theirs }) => {
    if (theirs <= most) return false;
    most = theirs;
    return true;
  });
}

export function worthTo(belief: Belief, outcome: readonly number[]): number {
  let sum = 0;
  outcome.forEach((option, issue) => (sum += belief.worth[issue]?.[option] ?? 0));
  return sum;
}

/** What the other side is believed to have without agreement, on the scale of its whole sheet. */
export function theirNoDeal(point: Standpoint, belief: Belief): number {
  const statusQuo = worthTo(belief, point.statusQuo);
  return statusQuo + THEIR_BATNA * (1 - statusQuo);
}

function fairest(
  point: Standpoint,
  belief: Belief,
  list: readonly Prospect[],
): Prospect | undefined {
  const { reservation } = point.inner;
  const theirs = Math.min(theirNoDeal(point, belief), 0.6);
  let best: Prospect | undefined;
  let most = -Infinity;
  for (const each of list) {
    const gains = [each.value - reservation, (each.theirs - theirs) * 100] as const;
    const product = gains[0] > 0 && gains[1] > 0 ? gains[0] * gains[1] : Math.min(...gains);
    if (product > most) [best, most] = [each, product];
  }
  return best;
}
