import type { Bond, RatifierRules, Rules } from './rules.ts';

/** What holds at one depth of a diagram, laid out for the walk: after so many decided issues. */
export interface Stage {
  // the issue decided next, by bond or ratifier
  readonly masks: readonly (readonly boolean[] | undefined)[]; // where the bond can hold
  readonly opens: readonly boolean[]; // the first issue of the bond
  readonly closes: readonly boolean[]; // the last
  readonly begun: readonly number[]; // the bonds opened by now and not closed before
  readonly stances: readonly (readonly number[])[]; // by option
  // ratifiers, by what the issues still to come can add
  readonly low: readonly number[]; // the least support with which approval is possible
  readonly top: readonly number[]; // steps from below `low` to where approval is sure
  // rows
  readonly units: readonly number[] | undefined; // of a number that tells rows apart, if exact
}

export function stageOf(
  rules: Rules,
  bonds: readonly Bond[],
  order: readonly number[],
  depth: number,
): Stage {
  const issue = order[depth];
  const ratifiers = rules.gates.flatMap((gate) => gate.ratifiers);
  const spans = ratifiers.map((ratifier) => spanOf(ratifier, rules, order.slice(depth)));
  const top = spans.map(({ least, most }) => most - least + 1);
  const masks = bonds.map((bond) => (issue === undefined ? undefined : bond.masks.get(issue)));
  const opens = bonds.map((bond) => !decides(bond, order, 0, depth));
  const closes = bonds.map((bond) => !decides(bond, order, depth + 1, order.length));
  const halfDecided = bonds.map((_, at) => !opens[at] && (!closes[at] || masks[at] !== undefined));
  return {
    masks,
    opens,
    closes,
    begun: [...bonds.keys()].filter((at) => halfDecided[at] === true || masks[at] !== undefined),
    stances: ratifiers.map(({ stances }) =>
      issue === undefined ? [] : optionsOf(rules, issue).map((at) => stances[issue]?.[at] ?? 0),
    ),
    low: spans.map(({ most }, at) => ratifiers[at]!.threshold - most),
    top,
    // A bond that is not half decided is 0 in every row.
    units: unitsOf([
      ...halfDecided.map((either) => (either ? 2 : 1)),
      ...top.map((steps) => steps + 1),
    ]),
  };
}

/** The options of an issue up to the last that is allowed. */
function optionsOf(rules: Rules, issue: number): readonly number[] {
  const count = 1 + Math.max(-1, ...(rules.allowed[issue] ?? []));
  return [...Array(count).keys()];
}

/** Whether a bond ties one of the issues that are decided from one depth on, up to another. */
function decides(bond: Bond, order: readonly number[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bond.masks.has(order[at]!)) return true;
  return false;
}

/** The least and the most support that the issues to come can add. */
function spanOf(
  ratifier: RatifierRules,
  rules: Rules,
  issues: readonly number[],
): { least: number; most: number } {
  let [least, most] = [0, 0];
  for (const issue of issues) {
    const stances = (rules.allowed[issue] ?? []).map((at) => ratifier.stances[issue]?.[at] ?? 0);
    if (stances.length === 0) continue;
    least += stances.reduce((one, other) => Math.min(one, other));
    most += stances.reduce((one, other) => Math.max(one, other));
  }
  return { least, most };
}

function unitsOf(sizes: readonly number[]): readonly number[] | undefined {
  let room = 1;
  const units = sizes.map((size) => {
    const unit = room;
    room *= size;
    return unit;
  });
  return room <= 2 ** 53 ? units : undefined;
}
