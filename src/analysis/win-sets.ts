import { asCount, packagesIn, shareOf, type Count } from './diagram/count.ts';
import { diagramOf } from './diagram/diagram.ts';
import type { Gate, GateRatifier, Space } from './space.ts';

/** Win-sets (Putnam 1988, "Diplomacy and domestic politics"): what either party can bring home. */
export interface WinSets {
  readonly all: Count; // packages in the space
  readonly gates: readonly WinSet[]; // in the space's order
  readonly both: { readonly packages: Count; readonly share: number }; // in every win-set at once
}

export interface WinSet {
  readonly packages: Count; // that this gate admits
  readonly share: number; // of all packages
  /** Per ratifier, how many more packages the win-set would hold if it approved everything. */
  readonly blocked: readonly Count[];
  readonly binding: number | undefined; // the ratifier that blocks most; the first of equals
}

/**
 * The size of each gate's win-set and of their intersection, and which ratifier binds: the one
 * without whose refusals (its weight then counts for every package) the party's win-set would grow
 * most; undefined if none of them alone keeps any package out. Exact, counted on the diagram.
 */
export function winSets(space: Space): WinSets {
  const gates = space.admit ?? [];
  const all = admittedBy(space, []);
  const both = admittedBy(space, gates);
  return {
    all: asCount(all),
    gates: gates.map((gate) => winSet(space, gate, all)),
    both: { packages: asCount(both), share: shareOf(both, all) },
  };
}

function winSet(space: Space, gate: Gate, all: bigint): WinSet {
  const size = admittedBy(space, [gate]);
  const blocked = gate.ratifiers.map((_, at) => admittedBy(space, [without(gate, at)]) - size);
  const most = blocked.reduce((largest, count) => (count > largest ? count : largest), 0n);
  return {
    packages: asCount(size),
    share: shareOf(size, all),
    blocked: blocked.map(asCount),
    binding: most > 0n ? blocked.indexOf(most) : undefined,
  };
}

/** The gate, with one ratifier approving whatever is put to it. */
function without(gate: Gate, ratifier: number): Gate {
  const willing = (one: GateRatifier): GateRatifier => ({ ...one, threshold: 0, stances: [] });
  return {
    ...gate,
    ratifiers: gate.ratifiers.map((one, at) => (at === ratifier ? willing(one) : one)),
  };
}

function admittedBy(space: Space, admit: readonly Gate[]): bigint {
  return packagesIn(diagramOf({ ...space, admit }, { ratified: true }));
}
