import type { Rules } from './rules.ts';
import { stageOf, type Stage } from './stage.ts';

/** Walks a diagram layer by layer, numbering the nodes that can be reached. */
export interface Walk {
  readonly begin: () => number; // nodes of the first layer: 1, or 0 if nothing is admissible
  /** The node of the next layer after `option` at `node`, or −1; linkages settled go to `bonus`. */
  readonly step: (node: number, option: number, bonus: { a: number; b: number }) => number;
  readonly advance: () => number; // to the next layer; its number of nodes
}

/**
 * A node is a row of small whole numbers:
 * - for each bond 1 while some but not all of its issues are decided and it may still hold, else 0;
 * - for each ratifier the support so far, clamped between "can no longer approve" (0) and "will
 *   approve whatever follows" (the top), which are told apart by what the issues to come can add.
 * Two partial packages with equal rows have equal futures.
 */
export function transitions(rules: Rules, order: readonly number[]): Walk {
  const bonds = rules.bonds.filter((bond) => bond.masks.size > 0);
  const ratifiers = rules.gates.flatMap((gate) => gate.ratifiers);
  const width = bonds.length + ratifiers.length;
  const row = new Int32Array(width);
  let depth = 0;
  let here = stageOf(rules, bonds, order, 0);
  let later = here;
  let shifts = shiftsOf(here, later);
  let rows: readonly number[] = []; // of this layer, flat
  let nextRows: number[] = [];
  let keys = new Map<number | string, number>();

  /** Numbers the node that `row` holds at a stage; −1 if a gate can no longer pass. */
  function number(stage: Stage): number {
    if (!settleGates(rules, stage, row, bonds.length)) return -1;
    const key = keyOf(stage, row);
    let node = keys.get(key);
    if (node === undefined) {
      node = keys.size;
      keys.set(key, node);
      for (let at = 0; at < width; at++) nextRows.push(row[at]!);
    }
    return node;
  }

  function turn(): number {
    rows = nextRows;
    nextRows = [];
    const count = keys.size;
    keys = new Map();
    here = later;
    if (depth < order.length) later = stageOf(rules, bonds, order, depth + 1);
    shifts = shiftsOf(here, later);
    return count;
  }

  return {
    begin() {
      for (let at = 0; at < ratifiers.length; at++) {
        row[bonds.length + at] = clamped(1 - here.low[at]!, here.top[at]!);
      }
      number(here);
      return turn();
    },
    step(node, option, bonus) {
      const base = node * width;
      const { begun, masks, opens, closes } = here;
      bonus.a = 0;
      bonus.b = 0;
      for (const at of begun) {
        const mask = masks[at];
        let alive = rows[base + at]!;
        if (mask) {
          if (opens[at]) alive = 1;
          if (!mask[option]) alive = 0;
          if (closes[at]) {
            if (alive === 1) {
              bonus.a += bonds[at]!.a;
              bonus.b += bonds[at]!.b;
            }
            alive = 0;
          }
        }
        row[at] = alive;
      }
      const shift = shifts[option]!;
      const { top } = later;
      for (let at = 0, place = bonds.length; place < width; at++, place++) {
        row[place] = clamped(rows[base + place]! + shift[at]!, top[at]!);
      }
      return number(later);
    },
    advance() {
      depth++;
      return turn();
    },
  };
}

/** By option and ratifier: what the option moves the ratifier's place in the rows by. */
function shiftsOf(here: Stage, later: Stage): readonly (readonly number[])[] {
  const options = here.stances.reduce((most, stances) => Math.max(most, stances.length), 0);
  return Array.from({ length: options }, (_, option) =>
    here.stances.map((stances, at) => (stances[option] ?? 0) + here.low[at]! - later.low[at]!),
  );
}

/** 0 where a ratifier can no longer approve, `top` where it will approve whatever follows. */
function clamped(above: number, top: number): number {
  return above <= 0 ? 0 : above >= top ? top : above;
}

/**
 * N32 as far as it is known: false when a gate can no longer pass. Ratifiers whose answer can no
 * longer matter are set to the top, so that nodes which differ in them alone are one.
 */
function settleGates(rules: Rules, { top }: Stage, row: Int32Array, start: number): boolean {
  let first = 0;
  for (const { ratifiers, vetoes, quorum } of rules.gates) {
    let possible = vetoes;
    let sure = vetoes;
    for (let at = 0; at < ratifiers.length; at++) {
      const { veto, weight } = ratifiers[at]!;
      const support = row[start + first + at]!;
      if (veto && support === 0) return false;
      if (veto) continue;
      if (support > 0) possible += weight;
      if (support === top[first + at]) sure += weight;
    }
    if (possible < quorum) return false;
    for (let at = 0; sure >= quorum && at < ratifiers.length; at++) {
      if (!ratifiers[at]!.veto) row[start + first + at] = top[first + at]!;
    }
    first += ratifiers.length;
  }
  return true;
}

/** A row as one number where it fits exactly, else as text. */
function keyOf(stage: Stage, row: Int32Array): number | string {
  if (!stage.units) return row.join();
  let key = 0;
  for (let at = 0; at < row.length; at++) key += row[at]! * stage.units[at]!;
  return key;
}
