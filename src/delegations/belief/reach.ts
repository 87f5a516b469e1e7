import type { View } from '../../negotiation/view.ts';
import { goesAgainst, liveCommitment, positionsOn } from '../../negotiation/trust/commitments.ts';
import type { NonPaperAnswer } from '../../negotiation/move.ts';
import type { Issue } from '../../scenario/scenario.ts';
import { draftsWeighed } from '../drafts.ts';
import { indexIn } from '../held.ts';
import { namedBy, namedIn, type Named } from '../named.ts';
import type { Belief } from './sheet-model.ts';

/** What an option loses, of their whole sheet, each time they named it as the obstacle. */
const BLOCKED = 0.12;
/** And for each step that it lies beyond all they have held or tabled: it may be a red line. */
const BEYOND = 0.024;

/** What an option loses that would have them go back on a public word of theirs. */
const SWORN = 0.55;

/**
 * Not all that would be worth something to them may be signed by them. What they have tabled or
 * held, and what lies between, is taken to be within their mandate; the rest is doubtful.
 */
export function withinReach(view: View, homes: readonly number[], belief: Belief): Belief {
  const { issues } = view.scenario;
  const weighed = weighedBy(view);
  const held = heldBy(view, weighed);
  const worth = issues.map((issue, at) => {
    const { low, high } = rangeOf(held, at, homes[at] ?? 0);
    const refused = refusedOn(view, weighed, issue, at);
    const sworn = liveCommitment(view.theirs, issue.id);
    const positions = sworn && positionsOn(view.scenario, view.other, issue.id);
    return issue.options.map(({ id }, index) => {
      const beyond = Math.max(0, low - index, index - high);
      let refusals = 0;
      for (const each of refused) {
        // What lies as far from all they have held as what they refused, or farther, on that side.
        const isFar = each > high ? each <= index : each < low && each >= index;
        if (isFar) refusals += 1;
      }
      const breaks = sworn && positions && goesAgainst(issue, sworn, id, positions);
      return (
        (belief.worth[at]?.[index] ?? 0) -
        BLOCKED * refusals -
        BEYOND * beyond -
        (breaks ? SWORN : 0)
      );
    });
  });
  return { ...belief, worth };
}

/** What they have tabled, what they publicly hold, and what they could start from (N27). */
function heldBy(view: View, weighed: readonly Weighed[]): readonly Named[] {
  const { issues } = view.scenario;
  const stands = issues.map((issue) => indexIn(issue, view.theirs.stands));
  const drafts = weighed.flatMap(({ draft, answer }) => (answer === 'basis' ? [draft] : []));
  return [stands, ...namedBy(view, view.other).flat(), ...drafts];
}

interface Weighed {
  readonly draft: Named;
  readonly answer: NonPaperAnswer;
}

/** N27: the drafts that they have been handed, with what they said of them. */
function weighedBy(view: View): readonly Weighed[] {
  const { other, scenario } = view;
  return draftsWeighed(view)
    .filter(({ by }) => by === other)
    .map(({ draft, answer }) => ({
      draft: scenario.issues.map((issue) => indexIn(issue, draft)),
      answer,
    }));
}

/** From the lowest to the highest option of an issue in some packages and at home. */
function rangeOf(
  packages: readonly Named[],
  at: number,
  home: number,
): { readonly low: number; readonly high: number } {
  let low = home;
  let high = home;
  for (const named of packages) {
    const option = named[at]!;
    if (option < 0) continue;
    if (option < low) low = option;
    else if (option > high) high = option;
  }
  return { low, high };
}

/** The options of an issue in packages that they declined over it, or would have changed in a draft. */
function refusedOn(
  view: View,
  weighed: readonly Weighed[],
  { id }: Issue,
  at: number,
): readonly number[] {
  const refused: number[] = [];
  for (const [number, { by, answer }] of view.offers.entries()) {
    if (by !== view.party || answer?.kind !== 'declined' || answer.obstacle !== id) continue;
    for (const named of namedIn(view)[number] ?? []) if (named[at]! >= 0) refused.push(named[at]!);
  }
  for (const { draft, answer } of weighed) {
    if (typeof answer === 'object' && answer.change === id && draft[at]! >= 0) {
      refused.push(draft[at]!);
    }
  }
  return refused;
}
