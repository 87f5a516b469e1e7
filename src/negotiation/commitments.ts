import type { Issue, IssueId, OptionId, Package, PartyId, Scenario } from '../scenario/scenario.ts';
import { issueOf, optionIndex } from './agenda.ts';
import { moveWelcomers } from './goodwill.ts';
import { otherParty, papersOf, partyOf } from './parties.ts';
import type { Commitment, PartyState } from './state.ts';
import { changeParty, say, type Step } from './step.ts';
import { moveTrust, TRUST_MOVES } from './trust.ts';

/** N22: points at settlement for retreating from a public commitment, and once it was justified. */
export const INCONSISTENCY = 4;
export const JUSTIFIED_INCONSISTENCY = 2;

/** N22: commits in public: pleases those at home who want it, costs trust. */
export function commit(
  step: Step,
  party: PartyId,
  issue: IssueId,
  option: OptionId,
  orBetter: boolean,
): Step {
  const { commitments } = papersOf(step.state, party);
  const made: Commitment = {
    issue,
    option,
    orBetter,
    round: step.state.round,
    retreated: false,
    justified: false,
  };
  let next = changeParty(step, party, { commitments: [...commitments, made] });
  next = say(next, { kind: 'committed', party, issue, option, orBetter });
  next = moveWelcomers(next, party, issue, option, +1, 'commitment');
  return moveTrust(next, TRUST_MOVES.commitment, 'commitment');
}

/**
 * N22: which commitment a statement would justify: a retreat not justified yet before the live one.
 * Gives its index among the party's commitments, or −1.
 */
export function justifiable(commitments: readonly Commitment[], issue: IssueId): number {
  const open = (each: Commitment): boolean => each.issue === issue && !each.justified;
  const retreated = commitments.findIndex((each) => open(each) && each.retreated);
  return retreated >= 0 ? retreated : commitments.findIndex(open);
}

/** N22: halves the cost of a retreat, made or still to come. */
export function justify(step: Step, party: PartyId, issue: IssueId): Step {
  const { commitments, prices } = papersOf(step.state, party);
  const index = justifiable(commitments, issue);
  const paid = prices.findIndex(
    (price) =>
      price.kind === 'inconsistency' && price.issue === issue && price.points === INCONSISTENCY,
  );
  const lowers = commitments[index]?.retreated === true;
  const next = changeParty(step, party, {
    commitments: commitments.map((each, at) =>
      at === index ? { ...each, justified: true } : each,
    ),
    prices: prices.map((price, at) =>
      lowers && at === paid ? { ...price, points: JUSTIFIED_INCONSISTENCY } : price,
    ),
  });
  return say(next, { kind: 'justified', party, issue });
}

/** N22: the commitment on an issue that still binds; one an issue at most. */
export function liveCommitment(
  papers: Pick<PartyState, 'commitments'>,
  issue: IssueId,
): Commitment | undefined {
  return papers.commitments.find((each) => each.issue === issue && !each.retreated);
}

/**
 * N22: whether an option goes against a commitment: any other option, or, for a commitment "or
 * better", one beyond it on the way from the party's own public position to the other side's.
 */
export function goesAgainst(
  issue: Issue,
  commitment: Commitment,
  option: OptionId,
  positions: { readonly own: OptionId; readonly other: OptionId },
): boolean {
  const way = Math.sign(optionIndex(issue, positions.other) - optionIndex(issue, positions.own));
  if (!commitment.orBetter || way === 0) return option !== commitment.option;
  return (optionIndex(issue, option) - optionIndex(issue, commitment.option)) * way > 0;
}

/** N22: both sides' public positions on an issue, as a party sees them. */
export function positionsOn(
  scenario: Scenario,
  party: PartyId,
  issue: IssueId,
): { readonly own: OptionId; readonly other: OptionId } {
  const other = partyOf(scenario, otherParty(scenario, party));
  return {
    own: partyOf(scenario, party).positions[issue]?.option ?? '',
    other: other.positions[issue]?.option ?? '',
  };
}

/** N22: a party signs or tables options: it retreats from every commitment that they go against. */
export function retreatFrom(step: Step, party: PartyId, pkg: Package): Step {
  let next = step;
  for (const [id, option] of Object.entries(pkg)) {
    const commitment = liveCommitment(papersOf(next.state, party), id);
    const issue = issueOf(next.state.scenario, id);
    if (commitment === undefined || issue === undefined) continue;
    const positions = positionsOn(next.state.scenario, party, id);
    if (goesAgainst(issue, commitment, option, positions)) next = retreat(next, party, commitment);
  }
  return next;
}

function retreat(step: Step, party: PartyId, commitment: Commitment): Step {
  const { commitments, prices } = papersOf(step.state, party);
  const { issue, option } = commitment;
  const points = commitment.justified ? JUSTIFIED_INCONSISTENCY : INCONSISTENCY;
  let next = changeParty(step, party, {
    commitments: commitments.map((each) =>
      each === commitment ? { ...each, retreated: true } : each,
    ),
    prices: [...prices, { kind: 'inconsistency', points, issue }],
  });
  // The price is no secret: both sides know the rule and whether the retreat was justified.
  next = say(next, { kind: 'retreated', party, issue, option, price: points });
  next = moveWelcomers(next, party, issue, option, -1, 'retreat');
  return moveTrust(next, TRUST_MOVES.retreat, 'retreat');
}
