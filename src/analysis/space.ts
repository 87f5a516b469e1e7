/**
 * The abstract negotiation that every analysis works on. A scenario in some state of play, a
 * Genius domain with two profiles and a random test case all become a Space first.
 */

/** A two-party discrete negotiation: what each full package is worth to either party. */
export interface Space {
  readonly issues: readonly SpaceIssue[];
  readonly sheets: readonly [Sheet, Sheet];
  readonly admit?: readonly Gate[]; // what a `ratified` analysis demands of a package
}

export interface SpaceIssue {
  readonly id: string;
  readonly options: readonly string[]; // at least one, in order
}

/** One party's score sheet (N50): options + linkages that hold + constant. */
export interface Sheet {
  readonly points: readonly (readonly number[])[]; // [issue][option], finite
  readonly linkages: readonly Linkage[];
  readonly constant: number; // e.g. settlement prices, signed
  readonly reservation: number; // points without agreement (N51)
}

/** Holds when every term's issue is at one of the term's options; no term at all: always. */
export interface Linkage {
  readonly terms: readonly LinkageTerm[];
  readonly points: number;
}

export interface LinkageTerm {
  readonly issue: number;
  readonly options: readonly number[];
}

/** What one party can bring home: its mandate, and its ratifiers' consent (N30–N32). */
export interface Gate {
  readonly allowed?: readonly (readonly boolean[])[]; // mandate [issue][option]; absent: all
  readonly ratifiers: readonly GateRatifier[];
  readonly quorum: number; // approving weight needed, vetoes counted in
}

export interface GateRatifier {
  readonly weight: number; // ≥ 0
  readonly veto: boolean;
  readonly threshold: number; // support needed, goodwill already taken off
  readonly stances: readonly (readonly number[])[]; // [issue][option], whole numbers
}

/** A full package: for each issue the index of its option. */
export type Outcome = readonly number[];

export type Pair = readonly [number, number];

export type Side = 0 | 1;

/** Which packages an analysis looks at: all of them, or those every gate admits. */
export interface Scope {
  readonly ratified?: boolean; // false unless said
}

/** The points of a full package on one sheet (N50). */
export function pointsOf(sheet: Sheet, outcome: Outcome): number {
  let sum = sheet.constant;
  for (let issue = 0; issue < outcome.length; issue++) {
    sum += sheet.points[issue]?.[outcome[issue] ?? 0] ?? 0;
  }
  for (const linkage of sheet.linkages) if (holds(linkage, outcome)) sum += linkage.points;
  return sum;
}

/** The points of a full package to both parties. */
export function utilitiesOf(space: Space, outcome: Outcome): Pair {
  return [pointsOf(space.sheets[0], outcome), pointsOf(space.sheets[1], outcome)];
}

function holds(linkage: Linkage, outcome: Outcome): boolean {
  return linkage.terms.every((term) => term.options.includes(outcome[term.issue] ?? -1));
}

/** Whether a gate lets a full package through: the mandate allows it and the party ratifies. */
function admits(gate: Gate, outcome: Outcome): boolean {
  const { allowed } = gate;
  if (allowed && !outcome.every((option, issue) => allowed[issue]?.[option] ?? false)) return false;
  let weight = 0;
  for (const ratifier of gate.ratifiers) {
    if (supportOf(ratifier, outcome) >= ratifier.threshold) weight += ratifier.weight;
    else if (ratifier.veto) return false; // N32
  }
  return weight >= gate.quorum;
}

/** A ratifier's support for a full package, goodwill not counted (N31). */
function supportOf(ratifier: GateRatifier, outcome: Outcome): number {
  let support = 0;
  for (const [issue, option] of outcome.entries())
    support += ratifier.stances[issue]?.[option] ?? 0;
  return support;
}

/** Whether every gate of the space lets a full package through. */
export function isAdmissible(space: Space, outcome: Outcome): boolean {
  return (space.admit ?? []).every((gate) => admits(gate, outcome));
}

/** What either party has without agreement. */
export function reservationValues(space: Space): Pair {
  return [space.sheets[0].reservation, space.sheets[1].reservation];
}

/** An outcome in the words of its space: issue id → option. */
export function nameOutcome(space: Space, outcome: Outcome): Readonly<Record<string, string>> {
  const named: [string, string][] = space.issues.map((issue, index) => [
    issue.id,
    issue.options[outcome[index] ?? -1] ?? '',
  ]);
  return Object.fromEntries(named);
}
