import type { Linkage, Sheet, Space } from '../../src/analysis/space.ts';
import { dice, type Dice } from '../../src/lib/dice.ts';

export interface RandomShape {
  readonly issues: number;
  readonly options: number; // an issue
  readonly linkages: number; // a party
  readonly points: 'whole' | 'fractions'; // of 100, or of 1 as in the field's domains
}

/** A random negotiation of a given size; the same for the same shape and number. */
export function randomSpace(shape: RandomShape, number: number): Space {
  const from = dice(number, shape.issues, shape.options, shape.linkages, shape.points);
  const issues = Array.from({ length: shape.issues }, (_, issue) => ({
    id: `issue ${String(issue)}`,
    options: Array.from({ length: shape.options }, (_, option) => `option ${String(option)}`),
  }));
  return { issues, sheets: [randomSheet(shape, from), randomSheet(shape, from)] };
}

function randomSheet(shape: RandomShape, from: Dice): Sheet {
  const weights = Array.from({ length: shape.issues }, () => from.int(1, 1000));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const unit = shape.points === 'whole' ? 100 : 1;
  const rounded = (points: number) => (shape.points === 'whole' ? Math.round(points) : points);
  return {
    points: weights.map((weight) => {
      const values = Array.from({ length: shape.options }, () => from.int(0, 1e6));
      const most = Math.max(1, ...values);
      return values.map((value) => rounded((unit * weight * value) / total / most));
    }),
    linkages: Array.from({ length: shape.linkages }, () =>
      randomLinkage(shape, from, unit, rounded),
    ),
    constant: 0,
    reservation: 0.3 * unit,
  };
}

function randomLinkage(
  shape: RandomShape,
  from: Dice,
  unit: number,
  rounded: (points: number) => number,
): Linkage {
  const terms = Array.from({ length: from.int(2, 3) }, () => ({
    issue: from.int(0, shape.issues - 1),
    options: [from.int(0, shape.options - 1), from.int(0, shape.options - 1)],
  }));
  return { terms, points: rounded((unit * from.int(-50, 100)) / 1000) };
}
