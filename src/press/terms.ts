import { issueOf } from '../negotiation/agenda.ts';
import { entryOf } from '../negotiation/entry.ts';
import { partyOf } from '../negotiation/parties.ts';
import type { IssueId, OptionId, Package, PartyId } from '../scenario/scenario.ts';
import type { Claim } from './claim.ts';
import type { Scene } from './scene.ts';
import type { Shift } from './statements/shift.ts';

/** One clause of a text, and what it made of the positions that both sides came with. */
export interface Clause {
  readonly issue: IssueId;
  readonly option: OptionId;
  readonly isNew: boolean;
  readonly rank: number; // what is new and essential is news
  readonly wanted: readonly [OptionId, OptionId]; // in the order of parties
  readonly shifts: readonly Shift[]; // of those whose position it was not
}

/** What a party asked for in public at the outset. */
export function positionOf({ state }: Scene, party: PartyId, issue: IssueId): OptionId {
  return (
    partyOf(state.scenario, party).positions[issue]?.option ??
    issueOf(state.scenario, issue)?.statusQuo ??
    ''
  );
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
  const wanted = [positionOf(scene, a, issue), positionOf(scene, b, issue)] as const;
  const shifts = scene.sides.flatMap((party, at): readonly Shift[] => {
    const from = wanted[at] ?? option;
    return from === option ? [] : [{ party, issue, from, to: option }];
  });
  const rank = Number(isNew) * 2 + Number(meant?.essential ?? false);
  return { issue, option, isNew, rank, wanted, shifts };
}

export const inForce = ({ issue, option }: Pick<Clause, 'issue' | 'option'>): Claim => ({
  kind: 'agreed',
  issue,
  option,
});

/** A party left its public position for what is now in force. */
export const gave = ({ party, issue, from, to }: Shift): Claim => ({
  kind: 'gave',
  party,
  issue,
  from,
  to,
});
