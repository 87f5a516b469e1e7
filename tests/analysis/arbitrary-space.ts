import fc from 'fast-check';
import type { Gate, Linkage, Sheet, Space } from '../../src/analysis/space.ts';

export interface SpaceShape {
  readonly issues?: number; // most
  readonly options?: number; // most
  readonly points?: fc.Arbitrary<number>;
  readonly linkages?: number; // most, a party
  readonly gates?: boolean;
}

const whole = fc.integer({ min: -6, max: 12 });

/** Small negotiations of every kind: overlapping linkages, ties, negative points, vetoes. */
export function arbitrarySpace(shape: SpaceShape = {}): fc.Arbitrary<Space> {
  const sizes = fc.array(fc.integer({ min: 1, max: shape.options ?? 4 }), {
    minLength: 1,
    maxLength: shape.issues ?? 5,
  });
  return sizes.chain((options) => spaceOf(options, shape));
}

function spaceOf(sizes: readonly number[], shape: SpaceShape): fc.Arbitrary<Space> {
  const sheet = sheetOf(sizes, shape.points ?? whole, shape.linkages ?? 4);
  const issues = sizes.map((size, at) => ({
    id: `issue ${String(at)}`,
    options: Array.from({ length: size }, (_, option) => `option ${String(option)}`),
  }));
  const admit = shape.gates === false ? fc.constant([]) : fc.array(gateOf(sizes), { maxLength: 2 });
  return fc.record({ issues: fc.constant(issues), sheets: fc.tuple(sheet, sheet), admit });
}

function tableOf<T>(sizes: readonly number[], cell: fc.Arbitrary<T>): fc.Arbitrary<T[][]> {
  return fc.tuple(...sizes.map((size) => fc.array(cell, { minLength: size, maxLength: size })));
}

function sheetOf(
  sizes: readonly number[],
  points: fc.Arbitrary<number>,
  linkages: number,
): fc.Arbitrary<Sheet> {
  return fc.record({
    points: tableOf(sizes, points),
    linkages: fc.array(linkageOf(sizes, points), { maxLength: linkages }),
    constant: points,
    reservation: points,
  });
}

function linkageOf(sizes: readonly number[], points: fc.Arbitrary<number>): fc.Arbitrary<Linkage> {
  const term = fc.integer({ min: 0, max: sizes.length - 1 }).chain((issue) =>
    fc.record({
      issue: fc.constant(issue),
      options: fc.subarray([...Array(sizes[issue]).keys()]),
    }),
  );
  return fc.record({ terms: fc.array(term, { maxLength: 4 }), points });
}

function gateOf(sizes: readonly number[]): fc.Arbitrary<Gate> {
  const ratifier = fc.record({
    weight: fc.integer({ min: 0, max: 3 }),
    veto: fc.boolean(),
    threshold: fc.integer({ min: -3, max: 3 }),
    stances: tableOf(sizes, fc.oneof(fc.constant(0), fc.integer({ min: -2, max: 2 }))),
  });
  const mostly = fc.integer({ min: 0, max: 5 }).map((n) => n > 0);
  return fc
    .record({
      ratifiers: fc.array(ratifier, { maxLength: 4 }),
      quorum: fc.integer({ min: 0, max: 6 }),
      allowed: fc.option(tableOf(sizes, mostly), { nil: undefined }),
    })
    .map(({ allowed, ...gate }) => (allowed ? { ...gate, allowed } : gate));
}
