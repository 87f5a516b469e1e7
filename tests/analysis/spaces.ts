import type { Linkage, Space } from '../../src/analysis/space.ts';

/** A space of issues `a`, `b`, …, with options `a0`, `a1`, …, from the points of both sheets. */
export function spaceOf(
  first: readonly (readonly number[])[],
  second: readonly (readonly number[])[],
  more: {
    readonly reservation?: readonly [number, number];
    readonly linkages?: readonly [readonly Linkage[], readonly Linkage[]];
    readonly admit?: Space['admit'];
  } = {},
): Space {
  const sheet = (points: readonly (readonly number[])[], side: 0 | 1) => ({
    points,
    linkages: more.linkages?.[side] ?? [],
    constant: 0,
    reservation: more.reservation?.[side] ?? 0,
  });
  return {
    issues: first.map((options, at) => {
      const id = String.fromCharCode('a'.charCodeAt(0) + at);
      return { id, options: options.map((_, option) => id + String(option)) };
    }),
    sheets: [sheet(first, 0), sheet(second, 1)],
    ...(more.admit && { admit: more.admit }),
  };
}
