import { optionIndex } from '../../negotiation/agenda.ts';
import { entryOf } from '../../negotiation/entry.ts';
import type { View } from '../../negotiation/view.ts';
import type { Issue, Package } from '../../scenario/scenario.ts';
import type { Belief } from './sheet-model.ts';

/** What an option loses, of their whole sheet, each time they named it as the obstacle. */
const BLOCKED = 0.12;
/** And for each step that it lies beyond all they have held or tabled: it may be a red line. */
const BEYOND = 0.024;

/**
 * Not all that would be worth something to them may be signed by them. What they have tabled or
 * held, and what lies between, is taken to be within their mandate; the rest is doubtful.
 */
export function withinReach(view: View, homes: readonly number[], belief: Belief): Belief {
  const { issues } = view.scenario;
  const held = heldBy(view);
  const worth = issues.map((issue, at) => {
    const { low, high } = rangeOf(issue, held, homes[at] ?? 0);
    const refused = refusedOn(view, issue);
    return issue.options.map((_, index) => {
      const beyond = Math.max(0, low - index, index - high);
      let refusals = 0;
      for (const each of refused) {
        // What lies as far from all they have held as what they refused, or farther, on that side.
        const isFar = each > high ? each <= index : each < low && each >= index;
        if (isFar) refusals += 1;
      }
      return (belief.worth[at]?.[index] ?? 0) - BLOCKED * refusals - BEYOND * beyond;
    });
  });
  return { ...belief, worth };
}

/** The packages that they have tabled, and what they publicly hold. */
function heldBy({ offers, other, theirs }: View): readonly Package[] {
  const held: Package[] = [theirs.stands];
  for (const offer of offers) if (offer.by === other) held.push(...offer.packages);
  return held;
}

/** From the lowest to the highest option of an issue in some packages and at home. */
function rangeOf(
  issue: Issue,
  packages: readonly Package[],
  home: number,
): { readonly low: number; readonly high: number } {
  let [low, high] = [home, home];
  for (const pkg of packages) {
    const id = entryOf(pkg, issue.id);
    if (id === undefined) continue;
    const option = optionIndex(issue, id);
    if (option < low) low = option;
    else if (option > high) high = option;
  }
  return { low, high };
}

/** The options of an issue in packages that they declined over it. */
function refusedOn({ offers, party }: View, issue: Issue): readonly number[] {
  const refused: number[] = [];
  for (const { by, answer, packages } of offers) {
    if (by !== party || answer?.kind !== 'declined' || answer.obstacle !== issue.id) continue;
    for (const pkg of packages) {
      const option = entryOf(pkg, issue.id);
      if (option !== undefined) refused.push(optionIndex(issue, option));
    }
  }
  return refused;
}
