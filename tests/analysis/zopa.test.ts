import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reservationValues, type Gate, type Space } from '../../src/analysis/space.ts';
import { winSets } from '../../src/analysis/win-sets.ts';
import { zopa } from '../../src/analysis/zopa.ts';
import { arbitrarySpace } from './arbitrary-space.ts';
import { packagesOf, valuedPackages } from './brute-force.ts';
import { spaceOf } from './spaces.ts';

const seed = 1988;

describe('zopa', () => {
  it('[N51] counts the packages worth no less than no deal to both, as listing them does', () => {
    const half = fc.integer({ min: -12, max: 24 }).map((n) => n / 2);
    const points = fc.oneof(fc.integer({ min: -6, max: 12 }), half);
    fc.assert(
      fc.property(arbitrarySpace({ points }), fc.boolean(), (space, ratified) => {
        const [a, b] = reservationValues(space);
        const all = valuedPackages(space);
        const inside = valuedPackages(space, { ratified }).filter(
          ({ utilities }) => utilities[0] >= a && utilities[1] >= b,
        );
        expect(zopa(space, { ratified })).toEqual({
          packages: inside.length,
          share: inside.length / all.length,
        });
      }),
      { seed, numRuns: 1500 },
    );
  });

  it('counts 10²⁰ packages without listing them', () => {
    const table = Array.from({ length: 20 }, (_, issue) =>
      Array.from({ length: 10 }, (_, option) => (option * (1 + (issue % 3))) % 10),
    );
    const mirrored = table.map((row) => row.map((points) => 9 - points));
    const none = zopa(spaceOf(table, mirrored, { reservation: [90, 91] }));
    expect(none).toEqual({ packages: 0, share: 0 }); // each package sums up to 180
    const all = zopa(spaceOf(table, mirrored));
    expect(all).toEqual({ packages: '100000000000000000000', share: 1 });
    const upper = BigInt(zopa(spaceOf(table, mirrored, { reservation: [91, 0] })).packages ?? 0);
    const lower = BigInt(zopa(spaceOf(table, mirrored, { reservation: [0, 90] })).packages ?? 0);
    expect(upper + lower).toBe(10n ** 20n); // more than 90 for the first, or at most 90
  });
});

describe('winSets', () => {
  it('[N32] counts what each side can bring home, and what each ratifier keeps out', () => {
    fc.assert(
      fc.property(arbitrarySpace(), (space) => {
        const sets = winSets(space);
        expect(sets.all).toBe([...packagesOf(space)].length);
        expect(sets.both.packages).toBe(admitted(space, space.admit ?? []));
        for (const [at, gate] of (space.admit ?? []).entries()) {
          const size = admitted(space, [gate]);
          const blocked = gate.ratifiers.map(
            (_, ratifier) => admitted(space, [withFriend(gate, ratifier)]) - size,
          );
          const most = Math.max(0, ...blocked);
          expect(sets.gates[at]).toEqual({
            packages: size,
            share: size / [...packagesOf(space)].length,
            blocked,
            binding: most > 0 ? blocked.indexOf(most) : undefined,
          });
        }
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('agrees with the number of ratified packages', () => {
    const gate = {
      ratifiers: [],
      quorum: 0,
      allowed: [
        [true, false],
        [true, true],
      ],
    };
    const space = spaceOf(
      [
        [0, 1],
        [0, 1],
      ],
      [
        [0, 1],
        [0, 1],
      ],
      { admit: [gate] },
    );
    expect(zopa(space).packages).toBe(4);
    expect(zopa(space, { ratified: true }).packages).toBe(2);
  });
});

function admitted(space: Space, admit: readonly Gate[]): number {
  return [...packagesOf({ ...space, admit }, { ratified: true })].length;
}

/** The same gate with one ratifier who approves everything. */
function withFriend(gate: Gate, friend: number): Gate {
  return {
    ...gate,
    ratifiers: gate.ratifiers.map((one, at) =>
      at === friend ? { ...one, threshold: -1000 } : one,
    ),
  };
}
