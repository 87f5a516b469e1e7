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
    return count;
  }

  return {
    begin() {
      for (let at = 0; at < ratifiers.length; at++) {
        row[bonds.length + at] = clamped(here, at, 0);
      }
      number(here);
      return turn();
    },
    step(node, option, bonus) {
      const base = node * width;
      bonus.a = 0;
      bonus.b = 0;
      for (let at = 0; at < bonds.length; at++) {
        const mask = here.masks[at];
        let alive = rows[base + at]!;
        if (mask) {
          if (here.opens[at]) alive = 1;
          if (!mask[option]) alive = 0;
          if (here.closes[at]) {
            if (alive === 1) {
              bonus.a += bonds[at]!.a;
              bonus.b += bonds[at]!.b;
            }
            alive = 0;
          }
        }
        row[at] = alive;
      }
      for (let at = 0; at < ratifiers.length; at++) {
        const support = rows[base + bonds.length + at]! + here.low[at]! - 1;
        row[bonds.length + at] = clamped(later, at, support + here.stances[at]![option]!);
      }
      return number(later);
    },
    advance() {
      depth++;
      return turn();
    },
  };
}

function clamped(stage: Stage, ratifier: number, support: number): number {
  const top = stage.top[ratifier]!;
  const above = support - stage.low[ratifier]! + 1;
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
