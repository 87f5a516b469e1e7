import type { Found } from './catalogue.ts';
import type { Half } from './layout.ts';
import { bestLevels } from './levels.ts';
import type { Listing, Prospect } from './listing.ts';
import { promiseOf, type Fair, type Promises } from './promise.ts';

/** All that a search found, by falling value. */
export function listingIn({ layout: { heads, tails }, levels }: Found): Listing {
  const best = bestLevels(levels);
  const headOf = best.map((level) => levels.heads[level]!);
  const tailOf = best.map((level) => levels.tails[level]!);
  return {
    values: best.map((level) => levels.values[level]!),
    theirs: best.map((level) => levels.theirs[level]!),
    outcomeOf: (at) => outcomeOf(heads, tails, headOf[at]!, tailOf[at]!),
    addOptions: (at, masks) => {
      addOptions(masks, heads, headOf[at]!);
      addOptions(masks, tails, tailOf[at]!);
    },
  };
}

export function prospectAt({ layout: { heads, tails }, levels }: Found, level: number): Prospect {
  return {
    outcome: outcomeOf(heads, tails, levels.heads[level]!, levels.tails[level]!),
    value: levels.values[level]!,
    theirs: levels.theirs[level]!,
  };
}

/** As `fairOf` of the listing, which need not be made for it. */
export function fairIn(found: Found, promises: Promises): Fair | undefined {
  const { levels } = found;
  let best = -1;
  let promise = -Infinity;
  for (const level of bestLevels(levels)) {
    const mean = promiseOf(promises, levels.values[level]!, levels.theirs[level]!);
    if (mean > promise) [best, promise] = [level, mean];
  }
  return best < 0 ? undefined : { fair: prospectAt(found, best), promise };
}

function outcomeOf(heads: Half, tails: Half, head: number, tail: number): readonly number[] {
  const outcome: number[] = [];
  pushOptions(outcome, heads, head);
  pushOptions(outcome, tails, tail);
  return outcome;
}

function pushOptions(outcome: number[], { options, lists }: Half, choice: number): void {
  for (let issue = 0; issue < lists.length; issue++) {
    outcome.push(options[choice * lists.length + issue]!);
  }
}

function addOptions(masks: number[], { from, options, lists }: Half, choice: number): void {
  for (let issue = 0; issue < lists.length; issue++) {
    masks[from + issue] =
      (masks[from + issue] ?? 0) | (1 << options[choice * lists.length + issue]!);
  }
}
