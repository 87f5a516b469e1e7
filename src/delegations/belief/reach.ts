import { optionIndex } from '../../negotiation/agenda.ts';
import { entryOf } from '../../negotiation/entry.ts';
import type { View } from '../../negotiation/view.ts';
import type { Issue } from '../../scenario/scenario.ts';
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
  const worth = issues.map((issue, at) => {
    const held = heldOn(view, issue, homes[at] ?? 0);
    const low = Math.min(...held);
    const high = Math.max(...held);
    const refused = refusedOn(view, issue);
    return issue.options.map((_, index) => {
      const beyond = Math.max(0, low - index, index - high);
      // What lies as far from all they have held as what they refused, or farther, on that side.
      const refusals = refused.filter(
        (each) =>
          (index > high && each > high && each <= index) ||
          (index < low && each < low && each >= index),
      ).length;
      return (belief.worth[at]?.[index] ?? 0) - BLOCKED * refusals - BEYOND * beyond;
    });
  });
  return { ...belief, worth };
}

function heldOn(view: View, issue: Issue, home: number): readonly number[] {
  const tabled = view.offers.flatMap((offer) =>
    offer.by === view.other ? offer.packages.map((pkg) => entryOf(pkg, issue.id)) : [],
  );
  const held = [...tabled, entryOf(view.theirs.stands, issue.id)];
  return [home, ...held.flatMap((id) => (id === undefined ? [] : [optionIndex(issue, id)]))];
}

/** The options of an issue in packages that they declined over it. */
function refusedOn({ offers, party }: View, issue: Issue): readonly number[] {
  return offers.flatMap(({ by, answer, packages }) =>
    by === party && answer?.kind === 'declined' && answer.obstacle === issue.id
      ? packages.flatMap((pkg) => {
          const option = entryOf(pkg, issue.id);
          return option === undefined ? [] : [optionIndex(issue, option)];
        })
      : [],
  );
}
