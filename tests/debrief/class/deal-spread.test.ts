import { describe, expect, it } from 'vitest';
import { classPlane, shareReached } from '../../../src/debrief/class/class-plane.ts';
import { dealSpread, agreedIn } from '../../../src/debrief/class/deal-spread.ts';
import { bundledScenario } from '../../kit/bundled-scenario.ts';

const { scenario } = bundledScenario('rome-2001');

describe('how the deals of a class differ', () => {
  const deals = [
    agreedIn(scenario, [1, 2, 0, 1, 1, 1, 1]),
    agreedIn(scenario, [1, 1, 0, 1, 1, 1, 1]),
  ];

  it('is counted option by option, and what was left open beside', () => {
    const [first, second, third] = dealSpread(scenario, deals);
    expect(first?.options.map(({ count }) => count).slice(0, 2)).toEqual([2, 0]);
    expect(second?.options.map(({ count }) => count).slice(0, 2)).toEqual([1, 1]);
    expect(third?.open).toBe(2);
    expect(first?.open).toBe(0);
  });
});

describe('how far a deal came to the frontier', () => {
  const plane = classPlane(scenario);
  const [one, two] = plane.noDeal;

  it('is all of the way on it, half of the way half-way, and none below no deal', () => {
    const best = plane.home.frontier.find(({ points: [a, b] }) => a > one && b > two)!.points;
    const half = [(one + best[0]) / 2, (two + best[1]) / 2] as const;
    expect(shareReached(plane, best)).toBe(1);
    expect(shareReached(plane, half)).toBeLessThanOrEqual(0.5);
    expect(shareReached(plane, half)).toBeGreaterThan(0);
    expect(shareReached(plane, [one - 1, best[1]])).toBe(0);
  });
});
