import type { Bond, RatifierRules, Rules } from './rules.ts';

/** What holds at one depth of a diagram, laid out for the walk: after so many decided issues. */
export interface Stage {
  // the issue decided next, by bond or ratifier
  readonly masks: readonly (readonly boolean[] | undefined)[]; // where the bond can hold
  readonly opens: readonly boolean[]; // the first issue of the bond
  readonly closes: readonly boolean[]; // the last
  readonly stances: readonly Int32Array[]; // by option
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
  return {
    masks: bonds.map((bond) => (issue === undefined ? undefined : bond.masks.get(issue))),
    opens: bonds.map((bond) => !order.slice(0, depth).some((before) => bond.masks.has(before))),
    closes: bonds.map((bond) => !order.slice(depth + 1).some((after) => bond.masks.has(after))),
    stances: ratifiers.map(({ stances }) => {
      const options = issue === undefined ? 0 : mostOptions(rules, issue);
      return Int32Array.from({ length: options }, (_, at) => stances[issue ?? 0]?.[at] ?? 0);
    }),
    low: spans.map(({ most }, at) => ratifiers[at]!.threshold - most),
    top,
    units: unitsOf([...bonds.map(() => 2), ...top.map((steps) => steps + 1)]),
  };
}

function mostOptions(rules: Rules, issue: number): number {
  return (rules.allowed[issue] ?? []).reduce((most, option) => Math.max(most, option + 1), 0);
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
