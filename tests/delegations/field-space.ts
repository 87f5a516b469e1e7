import type { Space } from '../../src/analysis/space.ts';
import { dice } from '../../src/lib/dice.ts';

/**
 * A negotiation like those of the field's competition of 2012: 3 to 8 issues of 2 to 7 options,
 * additive sheets whose best is 1, opposed from not at all to wholly, and in half the cases a
 * reservation value of up to 0.5.
 */
export function fieldSpace(seed: number, most = 20_000): Space {
  const roll = dice(seed, 'field space');
  const share = (): number => roll.int(0, 1_000_000) / 1_000_000;
  const sizes: number[] = [];
  const issues = roll.int(3, 8);
  let outcomes = 1;
  while (sizes.length < issues) {
    const size = roll.int(2, Math.max(2, Math.min(7, Math.floor(most / outcomes))));
    sizes.push(size);
    outcomes *= size;
    if (outcomes * 2 > most) break;
  }
  const opposition = share();
  const a = sizes.map((size) => scaled(Array.from({ length: size }, share)));
  const b = a.map((values) =>
    scaled(values.map((value) => opposition * (1 - value) + (1 - opposition) * share())),
  );
  const weights = (): readonly number[] => {
    const drawn = sizes.map(() => 0.1 - Math.log(1 - 0.999 * share()));
    const total = drawn.reduce((sum, each) => sum + each, 0);
    return drawn.map((each) => each / total);
  };
  const sheet = (values: readonly (readonly number[])[]) => {
    const weight = weights();
    return {
      points: values.map((options, issue) => options.map((each) => each * (weight[issue] ?? 0))),
      linkages: [],
      constant: 0,
      reservation: roll.chance(0.5) ? 0 : share() / 2,
    };
  };
  return {
    issues: sizes.map((size, issue) => ({
      id: `issue ${issue}`,
      options: Array.from({ length: size }, (_, option) => `option ${option}`),
    })),
    sheets: [sheet(a), sheet(b)],
  };
}

function scaled(values: readonly number[]): readonly number[] {
  const most = Math.max(...values, 1e-6);
  return values.map((value) => value / most);
}
