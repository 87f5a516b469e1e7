import type { Worth } from '../negotiator/trade-offs.ts';
import {
  addRow,
  factorise,
  normalMatrix,
  solveEach,
  variancesOf,
  type Row,
} from '../negotiator/normal-equations.ts';

/** What is believed of the other side's score sheet. */
export interface Belief {
  readonly worth: Worth; // its best package is worth 1, its worst about 0
  readonly weights: readonly number[]; // how much each issue can cost it; they add up to 1
  readonly certainty: readonly number[]; // per issue, 0 (nothing learnt) to 1
}

/**
 * A statement about the other side's sheet: coefficients of unknowns, and what they add up to.
 * A bound counts only where the sheet as estimated without it goes against it.
 */
export interface Statement {
  readonly terms: readonly Term[];
  readonly relation: 'is' | 'atLeast' | 'atMost';
  readonly value: number; // 1 is the whole sheet
  readonly spread: number; // standard deviation of the statement, in the same unit
}

export type Term =
  | { readonly of: 'weight'; readonly issue: number; readonly times: number }
  | Drop
  | { readonly of: 'opening'; readonly times: number }
  | { readonly of: 'giving'; readonly times: number };

/** What an option is worth less to them than the best of its issue. */
export interface Drop {
  readonly of: 'drop';
  readonly issue: number;
  readonly option: number;
  readonly times: number;
}

export interface SheetPrior {
  /** How far each option lies from its public position, 0–1: [issue][option]. */
  readonly distance: readonly (readonly number[])[];
  readonly weights: readonly number[]; // they add up to 1
}

/** Standard deviation of an issue's weight before anything is seen, as a share of the weight. */
const WEIGHT_SPREAD = 0.8;
/** Of what an option loses beyond its share of the way, as a share of the issue's weight. */
const OPTION_SPREAD = 0.4;
/** What its first offers give away, and how much more its last ones do: means and deviations. */
const OPENING = { mean: 0.08, spread: 0.06 };
const GIVING = { mean: 0.35, spread: 0.15 };
/** The weights are shares: they add up to 1, nearly exactly. */
const WHOLE = 0.01;

/**
 * A linear Gaussian estimate of a score sheet. An option's drop, what it is worth less than the
 * best of its issue, is the issue's weight times the option's distance from the public position,
 * plus something of its own; an offer made at time t gives away `opening` + t · `giving`. All
 * statements are linear in these unknowns, so that their best estimate is one least-squares
 * solution (ridge regression about the prior); bounds that it breaks are added as equations, and
 * it is solved again.
 *
 * @returns worths as shares of the whole sheet
 */
export function estimateSheet(prior: SheetPrior, said: readonly Said[]): Belief {
  const model = modelOf(prior);
  const spoken = spokenOf(model, said);
  const size = spoken.unknowns.length;
  const matrix = normalMatrix(size, 1, roomFor('matrix', size * size));
  const right = new Float64Array(size);
  const add = (row: Said): void => addTo(matrix, right, spoken, row);
  add(model.whole);
  for (const row of said) if (row.relation === 'is') add(row);
  const factor = factorise(matrix, size, roomFor('factor', size * size));
  let found = solved(factor, right);
  let bounds = said.filter(({ relation }) => relation !== 'is');
  for (let pass = 0; pass < BOUND_PASSES && bounds.length > 0; pass++) {
    const broken = bounds.filter((row) => isBroken(row, spoken, found));
    if (broken.length === 0) break;
    bounds = bounds.filter((row) => !broken.includes(row));
    for (const row of broken) add(row);
    factorise(matrix, size, factor);
    found = solved(factor, right);
  }
  const certainty = certaintyOf(model, variancesOf(factor, size, prior.weights.length));
  return { ...beliefOf(model, valuesOf(model.layout, spoken, found)), certainty };
}

const BOUND_PASSES = 3;

/** Reused by each estimate: to make them anew costs as much as to add a row. */
const scratch = { matrix: new Float64Array(0), factor: new Float64Array(0) };

function roomFor(name: keyof typeof scratch, size: number): Float64Array {
  if (scratch[name].length < size) scratch[name] = new Float64Array(2 * size);
  return scratch[name];
}

/** A statement made about the sheet of which this is the prior. */
export function stated(prior: SheetPrior, statement: Statement): Said {
  return rowOf(modelOf(prior).layout, statement);
}

/** What follows from a prior alone, however often it is asked. */
interface Model {
  readonly prior: SheetPrior;
  readonly layout: Layout;
  readonly whole: Said;
  readonly unheard: readonly number[]; // variances of the weights before anything is heard
}

const models = new WeakMap<SheetPrior, Model>();

function modelOf(prior: SheetPrior): Model {
  const known = models.get(prior);
  if (known !== undefined) return known;
  const layout = layoutOf(prior);
  const whole = rowOf(layout, {
    terms: prior.weights.map((_, issue) => ({ of: 'weight', issue, times: 1 })),
    relation: 'is',
    value: 1,
    spread: WHOLE,
  });
  const size = prior.weights.length;
  const matrix = normalMatrix(size, 1);
  addRow(matrix, size, whole);
  const unheard = variancesOf(factorise(matrix, size), size, size);
  const made = { prior, layout, whole, unheard };
  models.set(prior, made);
  return made;
}

interface Layout {
  readonly size: number;
  readonly starts: readonly number[]; // where an issue's own terms begin
  readonly means: Float64Array;
  readonly spreads: Float64Array;
  readonly distance: SheetPrior['distance'];
}

function layoutOf({ distance, weights }: SheetPrior): Layout {
  const starts: number[] = [];
  let size = weights.length;
  for (const options of distance) {
    starts.push(size);
    size += options.length;
  }
  const means = new Float64Array(size + 2);
  const spreads = new Float64Array(size + 2);
  for (const [issue, weight] of weights.entries()) {
    means[issue] = weight;
    spreads[issue] = WEIGHT_SPREAD * weight;
    const from = starts[issue] ?? 0;
    spreads.fill(OPTION_SPREAD * weight, from, from + (distance[issue]?.length ?? 0));
  }
  means.set([OPENING.mean, GIVING.mean], size);
  spreads.set([OPENING.spread, GIVING.spread], size);
  return { size: size + 2, starts, means, spreads, distance };
}

/**
 * The unknowns that anything is said of, the weights always. The others keep their means, and are
 * left out of the equations: they'd be most of them, and the work grows with the third power.
 */
interface Spoken {
  readonly unknowns: readonly number[];
  readonly places: Int16Array; // where each unknown stands among them; −1: nowhere
}

function spokenOf({ layout: { size }, whole }: Model, said: readonly Said[]): Spoken {
  const places = new Int16Array(size).fill(-1);
  markNamed(whole, places);
  for (const row of said) markNamed(row, places);
  const unknowns: number[] = [];
  for (let unknown = 0; unknown < size; unknown++) {
    if (places[unknown] === 0) places[unknown] = unknowns.push(unknown) - 1;
  }
  return { unknowns, places };
}

function markNamed({ unknowns }: Said, places: Int16Array): void {
  for (const unknown of unknowns) places[unknown] = 0;
}

function addTo(
  matrix: Float64Array,
  right: Float64Array,
  { unknowns, places }: Spoken,
  row: Said,
): void {
  const { signs, weight, missing } = row;
  addRow(matrix, unknowns.length, row, places);
  for (let at = 0; at < row.unknowns.length; at++) {
    right[places[row.unknowns[at]!]!]! += weight * signs[at]! * missing;
  }
}

function valuesOf(
  { means, spreads }: Layout,
  { unknowns }: Spoken,
  found: Float64Array,
): Float64Array {
  const values = means.slice();
  for (let at = 0; at < unknowns.length; at++) {
    const unknown = unknowns[at]!;
    values[unknown] = means[unknown]! + found[at]! * spreads[unknown]!;
  }
  return values;
}

/** A statement in units of the unknowns' own deviations, as it is solved. */
export interface Said extends Row {
  readonly signs: readonly number[];
  readonly relation: Statement['relation'];
  readonly missing: number; // the value less what the means give
}

function rowOf(layout: Layout, { terms, relation, value, spread }: Statement): Said {
  const { size, starts, means, spreads, distance } = layout;
  const named: number[] = [];
  const factors: number[] = [];
  const count = (unknown: number, times: number): void => {
    const known = named.indexOf(unknown);
    if (known >= 0) factors[known]! += times;
    else {
      named.push(unknown);
      factors.push(times);
    }
  };
  for (const term of terms) {
    if (term.of === 'opening') count(size - 2, term.times);
    else if (term.of === 'giving') count(size - 1, term.times);
    else if (term.of === 'weight') count(term.issue, term.times);
    else {
      count(term.issue, term.times * (distance[term.issue]?.[term.option] ?? 0));
      count((starts[term.issue] ?? 0) + term.option, term.times);
    }
  }
  let missing = value;
  const unknowns: number[] = [];
  const signs: number[] = [];
  for (const [at, unknown] of named.entries()) {
    const times = factors[at]!;
    if (times === 0) continue;
    missing -= times * (means[unknown] ?? 0);
    unknowns.push(unknown);
    signs.push(times * (spreads[unknown] ?? 0));
  }
  return { unknowns, signs, relation, missing, weight: spread ** -2 };
}

function isBroken(
  { unknowns, signs, relation, missing }: Said,
  { places }: Spoken,
  found: Float64Array,
): boolean {
  let sum = 0;
  for (let at = 0; at < unknowns.length; at++) {
    sum += signs[at]! * found[places[unknowns[at]!]!]!;
  }
  return relation === 'atLeast' ? sum < missing : sum > missing;
}

function beliefOf(
  { prior: { distance }, layout: { starts } }: Model,
  values: Float64Array,
): Pick<Belief, 'worth' | 'weights'> {
  const drops = distance.map((options, issue) => {
    const from = starts[issue] ?? 0;
    const weight = Math.max(0, values[issue] ?? 0);
    const own = options.map((way, option) => weight * way + (values[from + option] ?? 0));
    const least = Math.min(...own);
    return own.map((drop) => drop - least);
  });
  const spans = drops.map((own) => Math.max(...own));
  const span = spans.reduce((sum, each) => sum + each, 0) || 1;
  return {
    worth: drops.map((own, issue) => own.map((drop) => ((spans[issue] ?? 0) - drop) / span)),
    weights: spans.map((each) => each / span),
  };
}

/** By how much the deviation of each issue's weight has shrunk since nothing was heard. */
function certaintyOf({ unheard }: Model, variances: readonly number[]): readonly number[] {
  return unheard.map((then, issue) =>
    then > 0 ? 1 - Math.sqrt(Math.min(1, (variances[issue] ?? 0) / then)) : 1,
  );
}

function solved(factor: Float64Array, right: Float64Array): Float64Array {
  const solution = right.slice();
  solveEach(factor, right.length, solution, 1);
  return solution;
}
