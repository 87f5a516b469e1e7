import { describe, expect, it } from 'vitest';
import { gainsOf, gamesOf, giveOrTake, type Gain } from '../../src/simulation/balance/balance.ts';
import { ways } from '../../src/simulation/balance/ways.ts';
import { cg, example } from '../cli/cg.ts';
import { exampleScenario } from './example-scenario.ts';

const gain = (dice: number, own: number): Gain => ({ dice, own, other: 0, deal: true });

describe('what a way of playing is worth', () => {
  it('may be off by twice the standard error over the dice, not over the games', () => {
    const usual = [gain(1, 0), gain(1, 0), gain(2, 0), gain(2, 0)];
    // Means of 1 and 3 over two throws: a deviation of √2, and an error of 1.
    expect(giveOrTake([gain(1, 0), gain(1, 2), gain(2, 3), gain(2, 3)], usual)).toBeCloseTo(2, 12);
    expect(giveOrTake(usual, usual)).toBe(0);
    expect(giveOrTake([gain(1, 5)], [gain(1, 0)])).toBe(0);
  });

  it('is taken over both chairs and all who may sit across, the same for the same dice', () => {
    const scenario = exampleScenario();
    const played = () => [...gamesOf(scenario, ways.everything, { games: 31, dice: 4 })];
    const games = played();
    expect(games.map(({ dice }) => dice)).toEqual([...Array<number>(30).fill(4), 5]);
    expect(played()).toEqual(games);
    expect(gainsOf(games)).toMatchObject({ games: 31 });
  });

  it('is printed a row each, with how far it may be off', () => {
    const { code, out } = cg(['figures', '--balance', '--games', '1', example]);
    expect(code).toBe(0);
    const [, , everything, ...rows] = out.trim().split('\n');
    expect(everything).toMatch(/plays with everything.* \| -?\d+\.\d \(\d+%\) \|/);
    expect(rows).toHaveLength(Object.keys(ways).length - 1);
    for (const row of rows) expect(row).toMatch(/\| [+−]?\d+\.\d ± \d+\.\d \(\d+%\) \|/);
  });
});
