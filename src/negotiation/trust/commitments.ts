import type { Issue, IssueId, OptionId, Package, Party, PartyId } from '../../scenario/scenario.ts';
import { issueOf, optionIndex, type Agenda } from '../agenda.ts';
import { moveWelcomers } from '../home/goodwill.ts';
import { papersOf } from '../parties.ts';
import type { Rulebook } from '../rulebook.ts';
import type { Commitment, PartyState } from '../state.ts';
import { changeParty, say, type Step } from '../step.ts';
import { moveTrust } from './trust.ts';

/** N22: points at settlement for retreating from a commitment, less once it was justified. */
export function retreatPrice(
  rules: Rulebook,
  { justified }: Pick<Commitment, 'justified'>,
): number {
  return justified ? rules.justifiedInconsistency : rules.inconsistency;
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
  commitment: Pick<Commitment, 'option' | 'orBetter'>,
  option: OptionId,
  positions: { readonly own: OptionId; readonly other: OptionId },
): boolean {
  const way = Math.sign(optionIndex(issue, positions.other) - optionIndex(issue, positions.own));
  if (!commitment.orBetter || way === 0) return option !== commitment.option;
  return (optionIndex(issue, option) - optionIndex(issue, commitment.option)) * way > 0;
}

/** Both sides as everybody knows them: a scenario's parties, or a view's. */
export interface Sides {
  readonly parties: readonly Pick<Party, 'id' | 'positions'>[];
}

/** N22: both sides' public positions on an issue, as a party sees them. */
export function positionsOn(
  { parties }: Sides,
  party: PartyId,
  issue: IssueId,
): { readonly own: OptionId; readonly other: OptionId } {
  const of = (side: Sides['parties'][number] | undefined): OptionId =>
    side?.positions[issue]?.option ?? '';
  return {
    own: of(parties.find(({ id }) => id === party)),
    other: of(parties.find(({ id }) => id !== party)),
  };
}

/** N22: the live commitment of a party that an option would go against, by the papers that are known of it. */
export function brokenWord(
  scenario: Sides & Agenda,
  party: PartyId,
  papers: Pick<PartyState, 'commitments'>,
  id: IssueId,
  option: OptionId,
): Commitment | undefined {
  const commitment = liveCommitment(papers, id);
  const issue = issueOf(scenario, id);
  if (commitment === undefined || issue === undefined) return undefined;
  const positions = positionsOn(scenario, party, id);
  return goesAgainst(issue, commitment, option, positions) ? commitment : undefined;
}

/** Of a view, what tells which word its party has given. */
interface Viewer {
  readonly scenario: Sides & Agenda;
  readonly party: PartyId;
  readonly mine: Pick<PartyState, 'commitments'>;
}

/** N22: whether the viewer could table an option without going back on a live commitment of its own. */
export function keepsWord(
  { scenario, party, mine }: Viewer,
  id: IssueId,
  option: OptionId,
): boolean {
  return brokenWord(scenario, party, mine, id, option) === undefined;
}

/** N22: a party signs or tables options: it retreats from every commitment that they go against. */
export function retreatFrom(step: Step, party: PartyId, pkg: Package): Step {
  let next = step;
  for (const [id, option] of Object.entries(pkg)) {
    const { state } = next;
    const broken = brokenWord(state.scenario, party, papersOf(state, party), id, option);
    if (broken !== undefined) next = retreat(next, party, broken);
  }
  return next;
}

function retreat(step: Step, party: PartyId, commitment: Commitment): Step {
  const { commitments, prices } = papersOf(step.state, party);
  const { issue, option } = commitment;
  const points = retreatPrice(step.state.rules, commitment);
  let next = changeParty(step, party, {
    commitments: commitments.map((each) =>
      each === commitment ? { ...each, retreated: true } : each,
    ),
    prices: [...prices, { kind: 'inconsistency', points, issue }],
  });
  // The price is no secret: both sides know the rule and whether the retreat was justified.
  next = say(next, { kind: 'retreated', party, issue, option, price: points });
  next = moveWelcomers(next, party, issue, option, -1, 'retreat');
  return moveTrust(next, 'retreat');
}
