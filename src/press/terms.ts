import { issueOf } from '../negotiation/agenda.ts';
import { entryOf } from '../negotiation/entry.ts';
import { partyOf } from '../negotiation/parties.ts';
import { optionPoints } from '../negotiation/points.ts';
import type { IssueId, OptionId, Package, PartyId } from '../scenario/scenario.ts';
import type { Claim } from './claim.ts';
import type { Scene } from './scene.ts';
import type { Shift } from './statements/shift.ts';

/** One clause of a text, and what it made of what both sides had asked for. */
export interface Clause {
  readonly issue: IssueId;
  readonly option: OptionId;
  readonly isNew: boolean;
  readonly rank: number; // what is new and essential is news
  readonly asked: readonly [OptionId, OptionId]; // in the order of parties
  readonly shifts: readonly Shift[]; // of those who had asked for what is worth more to them
}

/** What a party held in public before the talks. */
export function positionOf({ state }: Scene, party: PartyId, issue: IssueId): OptionId {
  return (
    partyOf(state.scenario, party).positions[issue]?.option ??
    issueOf(state.scenario, issue)?.statusQuo ??
    ''
  );
}

/** What a party began with at the table: what its first offer said, or else its public position. */
export function askedBy(scene: Scene, party: PartyId, issue: IssueId): OptionId {
  const first = scene.state.offers.find(({ by }) => by === party)?.packages[0] ?? {};
  return entryOf(first, issue) ?? positionOf(scene, party, issue);
}

/** Whether a party is worse off with one option than with another, by its own sheet (N41). */
export function isLoss({ state, outcome }: Scene, { party, issue, from, to }: Shift): boolean {
  const meant = issueOf(state.scenario, issue);
  if (meant === undefined) return false;
  const signing = { rules: state.rules, trust: outcome.trustAtSignature };
  const worth = (option: OptionId): number =>
    optionPoints(partyOf(state.scenario, party), meant, option, signing);
  return worth(to) < worth(from);
}

/** Where a party stood last: what it tabled or initialled, or its position to begin with. */
export function standOf(scene: Scene, party: PartyId, issue: IssueId): OptionId {
  const stands = entryOf(scene.state.parties, party)?.stands ?? {};
  return entryOf(stands, issue) ?? positionOf(scene, party, issue);
}

/** The clauses of a text, the greatest news first. */
export function clausesOf(scene: Scene, text: Package): readonly Clause[] {
  return Object.entries(text)
    .map(([issue, option]) => clauseOf(scene, issue, option))
    .toSorted((a, b) => b.rank - a.rank);
}

function clauseOf(scene: Scene, issue: IssueId, option: OptionId): Clause {
  const meant = issueOf(scene.state.scenario, issue);
  const isNew = meant !== undefined && meant.statusQuo !== option;
  const [a, b] = scene.sides;
  const asked = [askedBy(scene, a, issue), askedBy(scene, b, issue)] as const;
  const shifts = scene.sides
    .map((party, at) => ({ party, issue, from: asked[at] ?? option, to: option }))
    .filter((shift) => isLoss(scene, shift));
  const rank = Number(isNew) * 2 + Number(meant?.essential ?? false);
  return { issue, option, isNew, rank, asked, shifts };
}

export const inForce = ({ issue, option }: Pick<Clause, 'issue' | 'option'>): Claim => ({
  kind: 'agreed',
  issue,
  option,
});

export const asked = (party: PartyId, issue: IssueId, option: OptionId): Claim => ({
  kind: 'asked',
  party,
  issue,
  option,
});

/** A party gave up what it had asked for, and what is in force is worth less to it. */
export const gave = ({ party, issue, from, to }: Shift): Claim => ({
  kind: 'gave',
  party,
  issue,
  from,
  to,
});
