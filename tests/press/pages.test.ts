import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { canonicalJson, hashText } from '../../src/lib/hash.ts';
import type { GameState } from '../../src/negotiation/state.ts';
import { frontPage } from '../../src/press/front-page.ts';
import { playToEnd, usualLineup } from '../../src/simulation/play-game.ts';
import { grammar } from '../../src/words/en/front-page/grammar.ts';
import { randomGame } from '../arbitraries/game.ts';
import { bundledScenario, FILES } from '../kit/bundled-scenario.ts';

/**
 * Where the wording, the rules, a scenario or a delegation were changed on purpose, this writes
 * them anew: `WRITE_GOLDEN=1 npx vitest run --project unit tests/press/pages.test.ts`
 */
const writes = process.env['WRITE_GOLDEN'] === '1';
const golden = new URL('../golden/front-pages.txt', import.meta.url);
const kept = new Map(
  readFileSync(golden, 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split(': ') as [game: string, pages: string]),
);
const printed = new Map<string, string>();

const SKILLS = ['first-time', 'practised', 'seasoned'] as const;
const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

/** The pages of a game, by its own dice and by some others, as one hash. */
function pagesOf(state: GameState): string {
  const pages = [state.dice, 101, 102, 103, 104, 105].map((dice) =>
    frontPage(state, grammar, dice),
  );
  return hashText(canonicalJson(pages));
}

/** Prints the pages of some games and names those that are not as they were. */
function changed(games: readonly (readonly [name: string, end: () => GameState])[]) {
  return games
    .map(([name, end]) => {
      const pages = pagesOf(end());
      printed.set(name, pages);
      return { name, pages };
    })
    .filter(({ name, pages }) => !writes && kept.get(name) !== pages)
    .map(({ name }) => name);
}

describe('the front page is to the letter what it was', { timeout: 300_000 }, () => {
  it.each(FILES)('after forty games of AI delegations of %s', (file) => {
    const { scenario } = bundledScenario(file);
    const games = seeds(40).map((seed) => {
      const lineup = usualLineup(scenario, SKILLS[seed % SKILLS.length]);
      return [`${file}, AI, ${seed}`, () => playToEnd(scenario, seed, lineup)] as const;
    });
    expect(changed(games)).toEqual([]);
  });

  it.each(FILES)('after twenty random games of %s', (file) => {
    const { scenario } = bundledScenario(file);
    const games = seeds(20).map(
      (seed) =>
        [`${file}, random, ${seed}`, () => randomGame(seed, scenario).steps.at(-1)!.state] as const,
    );
    expect(changed(games)).toEqual([]);
  });

  it('after a hundred random games of generated scenarios', () => {
    const games = seeds(100).map(
      (seed) => [`generated, random, ${seed}`, () => randomGame(seed).steps.at(-1)!.state] as const,
    );
    expect(changed(games)).toEqual([]);
  });

  afterAll(() => {
    if (!writes) return;
    const rows = [...printed].map(([name, pages]) => `${name}: ${pages}\n`);
    writeFileSync(golden, rows.join(''));
  });
});
