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
  readonly asked: readonly [Asked, Asked]; // in the order of parties
  readonly shifts: readonly Shift[]; // of those who gave up what they had asked for
}

/** Undefined where an offer left the choice to the other side. */
export type Asked = OptionId | undefined;

/** What a party held in public before the talks. */
export function positionOf({ state }: Scene, party: PartyId, issue: IssueId): OptionId {
  return (
    partyOf(state.scenario, party).positions[issue]?.option ??
    issueOf(state.scenario, issue)?.statusQuo ??
    ''
  );
}

/** What a party began with at the table: what its first offer said, or else its public position. */
export function askedBy(scene: Scene, party: PartyId, issue: IssueId): Asked {
  return onlyOne(begunBy(scene, party, issue));
}

/** The same, one of each alternative of its first offer. */
export function begunBy(scene: Scene, party: PartyId, issue: IssueId): readonly OptionId[] {
  const first = scene.state.offers.find(({ by }) => by === party);
  return optionsIn(first?.packages ?? [], issue, positionOf(scene, party, issue));
}

/** What the alternatives of an offer say on an issue, `otherwise` where they are silent; each once. */
export function optionsIn(
  packages: readonly Package[],
  issue: IssueId,
  otherwise: OptionId,
): readonly OptionId[] {
  if (packages.length === 0) return [otherwise];
  return [...new Set(packages.map((pkg) => entryOf(pkg, issue) ?? otherwise))];
}

const onlyOne = ([option, ...more]: readonly OptionId[]): Asked =>
  more.length === 0 ? option : undefined;

/** Whether a party asked for one thing on an issue in each of its offers. */
export function isSteady(scene: Scene, party: PartyId, issue: IssueId): boolean {
  const asked = askedBy(scene, party, issue);
  return (
    asked !== undefined &&
    scene.state.offers.every(
      ({ by, packages }) => by !== party || onlyOne(optionsIn(packages, issue, asked)) === asked,
    )
  );
}

/** Whether a party is worse off with one option than with another, by its own sheet (N41). */
export function isLoss(scene: Scene, { party, issue, from, to }: Shift): boolean {
  return worthTo(scene, party, issue, to) < worthTo(scene, party, issue, from);
}

/** Whether what a party loses by a step is the other side’s gain. */
export function isConcession(scene: Scene, shift: Shift): boolean {
  const { party, issue, from, to } = shift;
  const other = scene.other(party);
  return (
    isLoss(scene, shift) && worthTo(scene, other, issue, to) > worthTo(scene, other, issue, from)
  );
}

function worthTo(
  { state, outcome }: Scene,
  party: PartyId,
  issue: IssueId,
  option: OptionId,
): number {
  const meant = issueOf(state.scenario, issue);
  if (meant === undefined) return 0;
  const signing = { rules: state.rules, trust: outcome.trustAtSignature };
  return optionPoints(partyOf(state.scenario, party), meant, option, signing);
}

/** Where a party stood last: what it tabled or initialled, or its position to begin with. */
export function standOf(scene: Scene, party: PartyId, issue: IssueId): Asked {
  const { offers, parties } = scene.state;
  const stand =
    entryOf(entryOf(parties, party)?.stands ?? {}, issue) ?? positionOf(scene, party, issue);
  const last = offers.findLast(
    ({ by, packages }) => by === party && packages.some((pkg) => Object.hasOwn(pkg, issue)),
  );
  const [first = {}] = last?.packages ?? [];
  // What was initialled after it is where both stand.
  if (last === undefined || (entryOf(first, issue) ?? stand) !== stand) return stand;
  return onlyOne(optionsIn(last.packages, issue, stand));
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
    .flatMap((party, at) => shiftFrom(asked[at], { party, issue, to: option }))
    .filter((shift) => isNew && isConcession(scene, shift));
  const rank = Number(isNew) * 2 + Number(meant?.essential ?? false);
  return { issue, option, isNew, rank, asked, shifts };
}

/** From what a party asked for, where that was one thing. */
export function shiftFrom(from: Asked, rest: Omit<Shift, 'from'>): readonly Shift[] {
  return from === undefined ? [] : [{ ...rest, from }];
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

/** It asked for that from the first offer to the last. */
export const heldTo = (party: PartyId, issue: IssueId, option: OptionId): Claim => ({
  kind: 'heldTo',
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
