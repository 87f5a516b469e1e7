import { optionIndex } from '../../negotiation/agenda.ts';
import { positionsOn } from '../../negotiation/trust/commitments.ts';
import type { Offer } from '../../negotiation/state.ts';
import type { Package, PartyId, Scenario } from '../../scenario/scenario.ts';
import type { Observed } from './observed.ts';
import type { Share } from './share.ts';

/**
 * Of two offers running of one side, those of which the later asks for more on some issue: none of its
 * packages is for the other side, issue by issue, at least what some package of the earlier was.
 */
export function stepsBack({ end, scenario }: Observed): Share {
  let [sum, cases] = [0, 0];
  for (const { id } of scenario.parties) {
    const offers = end.offers.filter(({ by }) => by === id);
    for (const [at, later] of offers.entries()) {
      const earlier = offers[at - 1];
      if (earlier === undefined) continue;
      cases += 1;
      if (isBack(scenario, id, earlier, later)) sum += 1;
    }
  }
  return { sum, cases };
}

function isBack(scenario: Scenario, party: PartyId, earlier: Offer, later: Offer): boolean {
  return !later.packages.some((now) =>
    earlier.packages.some((then) => !asksForMore(scenario, party, then, now)),
  );
}

/** Whether a package lies, on some issue, nearer to the own public position than another did. */
function asksForMore(scenario: Scenario, party: PartyId, then: Package, now: Package): boolean {
  return scenario.issues.some((issue) => {
    const [before, after] = [then[issue.id], now[issue.id]];
    if (before === undefined || after === undefined) return false;
    const { own, other } = positionsOn(scenario, party, issue.id);
    const way = Math.sign(optionIndex(issue, other) - optionIndex(issue, own));
    return (optionIndex(issue, after) - optionIndex(issue, before)) * way < 0;
  });
}
