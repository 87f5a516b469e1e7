import type { Rules } from './rules.ts';

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
  const spans = ratifiers.map((ratifier) => spansOf(ratifier, rules, order));
  const opens = bonds.map((bond) => order.findIndex((issue) => bond.masks.has(issue)));
  const closes = bonds.map((bond) => order.findLastIndex((issue) => bond.masks.has(issue)));
  const width = bonds.length + ratifiers.length;
  const row = new Int32Array(width);
  let layer = 0;
  let rows: number[] = []; // of this layer, flat
  let nextRows: number[] = [];
  let keys = new Map<number | string, number>();

  /** Numbers the node that `row` holds after `layer` layers; −1 if a gate can no longer pass. */
  function number(depth: number): number {
    if (!settleGates(rules, spans, row, bonds.length, depth)) return -1;
    const key = keyOf(row, bonds.length, spans, depth);
    let node = keys.get(key);
    if (node === undefined) {
      node = keys.size;
      keys.set(key, node);
      for (let at = 0; at < width; at++) nextRows.push(row[at] ?? 0);
    }
    return node;
  }

  function turn(): number {
    rows = nextRows;
    nextRows = [];
    const count = keys.size;
    keys = new Map();
    return count;
  }

  return {
    begin() {
      for (const [at, span] of spans.entries()) row[bonds.length + at] = clamp(0, span, 0);
      number(0);
      return turn();
    },
    step(node, option, bonus) {
      const issue = order[layer] ?? 0;
      const base = node * width;
      bonus.a = 0;
      bonus.b = 0;
      for (let at = 0; at < bonds.length; at++) {
        const bond = bonds[at]!;
        const mask = bond.masks.get(issue);
        let alive = rows[base + at] ?? 0;
        if (mask) alive = (opens[at] === layer || alive === 1) && mask[option] ? 1 : 0;
        if (closes[at] === layer) {
          if (alive === 1) {
            bonus.a += bond.a;
            bonus.b += bond.b;
          }
          alive = 0;
        }
        row[at] = alive;
      }
      for (let at = 0; at < ratifiers.length; at++) {
        const span = spans[at]!;
        const support = (rows[base + bonds.length + at] ?? 0) + (span.low[layer] ?? 0) - 1;
        const stance = ratifiers[at]?.stances[issue]?.[option] ?? 0;
        row[bonds.length + at] = clamp(support + stance, span, layer + 1);
      }
      return number(layer + 1);
    },
    advance() {
      layer++;
      return turn();
    },
  };
}

/** By depth: the least support with which approval is possible, and that with which it is sure. */
interface Spans {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

function spansOf(
  ratifier: Rules['gates'][number]['ratifiers'][number],
  rules: Rules,
  order: readonly number[],
): Spans {
  let [most, least] = [0, 0]; // what the issues still to come can add
  const low = [ratifier.threshold];
  const high = [ratifier.threshold];
  for (const issue of order.toReversed()) {
    const stances = (rules.allowed[issue] ?? []).map(
      (option) => ratifier.stances[issue]?.[option] ?? 0,
    );
    if (stances.length > 0) {
      most += Math.max(...stances);
      least += Math.min(...stances);
    }
    low.unshift(ratifier.threshold - most);
    high.unshift(ratifier.threshold - least);
  }
  return { low, high };
}

function clamp(support: number, span: Spans, depth: number): number {
  const low = span.low[depth] ?? 0;
  const high = span.high[depth] ?? 0;
  return Math.max(0, Math.min(support, high) - low + 1);
}

/**
 * N32 as far as it is known: false when a gate can no longer pass. Ratifiers whose answer can no
 * longer matter are set to the top, so that nodes which differ in them alone are one.
 */
function settleGates(
  rules: Rules,
  spans: readonly Spans[],
  row: Int32Array,
  start: number,
  depth: number,
): boolean {
  let first = 0;
  for (const gate of rules.gates) {
    let possible = gate.vetoes;
    let sure = gate.vetoes;
    for (const [at, ratifier] of gate.ratifiers.entries()) {
      const support = row[start + first + at] ?? 0;
      if (ratifier.veto && support === 0) return false;
      if (ratifier.veto) continue;
      if (support > 0) possible += ratifier.weight;
      if (support === top(spans[first + at], depth)) sure += ratifier.weight;
    }
    if (possible < gate.quorum) return false;
    for (const [at, ratifier] of gate.ratifiers.entries()) {
      if (sure >= gate.quorum && !ratifier.veto) {
        row[start + first + at] = top(spans[first + at], depth);
      }
    }
    first += gate.ratifiers.length;
  }
  return true;
}

function top(span: Spans | undefined, depth: number): number {
  return span ? (span.high[depth] ?? 0) - (span.low[depth] ?? 0) + 1 : 0;
}

/** A row as one number where it fits exactly, else as text. */
function keyOf(
  row: Int32Array,
  bonds: number,
  spans: readonly Spans[],
  depth: number,
): number | string {
  let key = 0;
  let room = 1;
  for (let at = 0; at < row.length; at++) {
    const radix = at < bonds ? 2 : top(spans[at - bonds], depth) + 1;
    key += (row[at] ?? 0) * room;
    room *= radix;
  }
  return room <= 2 ** 53 ? key : row.join();
}
