import { isAdmissible, utilitiesOf } from '../../src/analysis/space.ts';
import type { Outcome, Pair, Scope, Space } from '../../src/analysis/space.ts';

/** The field's way, and the judge of ours: list every package and compare each with each. */
export function* packagesOf(space: Space, scope: Scope = {}): Generator<Outcome> {
  const sizes = space.issues.map((issue) => issue.options.length);
  const count = sizes.reduce((product, size) => product * size, 1);
  for (let number = 0; number < count; number++) {
    let rest = number;
    const outcome = sizes
      .toReversed()
      .map((size) => {
        const option = rest % size;
        rest = Math.floor(rest / size);
        return option;
      })
      .reverse();
    if (!scope.ratified || isAdmissible(space, outcome)) yield outcome;
  }
}

export interface Valued {
  readonly outcome: Outcome;
  readonly utilities: Pair;
}

export function valuedPackages(space: Space, scope: Scope = {}): Valued[] {
  return [...packagesOf(space, scope)].map((outcome) => ({
    outcome,
    utilities: utilitiesOf(space, outcome),
  }));
}

/** Non-dominated pairs, each with its first package in listing order; the first utility rising. */
export function bruteFrontier(space: Space, scope: Scope = {}, near = 0): Valued[] {
  const all = valuedPackages(space, scope);
  const seen: Valued[] = [];
  for (const one of all) {
    const [a, b] = one.utilities;
    const beaten = all.some(
      ({ utilities: [c, d] }) => c >= a - near && d >= b - near && (c > a + near || d > b + near),
    );
    const known = seen.some(
      ({ utilities: [c, d] }) => Math.abs(c - a) <= near && Math.abs(d - b) <= near,
    );
    if (!beaten && !known) seen.push(one);
  }
  return seen.sort((one, other) => one.utilities[0] - other.utilities[0]);
}
