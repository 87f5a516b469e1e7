import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { scenarioText } from '../../../src/app/shelf/scenario-text.ts';
import type { Run } from '../../../src/app/studio/runs/run.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { playGame, usualLineup } from '../../../src/simulation/play-game.ts';
import { playingHash } from '../../../src/simulation/playing-hash.ts';
import { NeverMetList } from '../../../src/screens/studio/runs/never-met-list.tsx';
import { OddGames } from '../../../src/screens/studio/runs/odd-games.tsx';
import { Stalemates } from '../../../src/screens/studio/runs/stalemates.tsx';
import { show } from '../kit/show.tsx';

/** So many games on a text, played here. */
function runOf(text: string, games: number): Run {
  const parsed = parseScenario('telephone-2013.yaml', text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error[0]));
  const scenario = parsed.value;
  const lineup = usualLineup(scenario);
  return {
    on: { text, scenario, plays: playingHash(scenario) },
    lineups: [lineup],
    wanted: games,
    played: games,
    results: [Array.from({ length: games }, (_, dice) => playGame(scenario, dice + 1, lineup))],
    state: { kind: 'finished' },
    took: 1,
  };
}

const text = (await scenarioText('telephone-2013')) ?? '';

test('what no game came to is listed by kind, in the scenario’s own words', async () => {
  await show(<NeverMetList run={runOf(text, 2)} />);
  const options = page.getByText(/option/i).first();
  await options.click();
  expect(page.getByRole('listitem').elements().length).toBeGreaterThan(0);
  expect(document.body.textContent).not.toMatch(/undefined|\bnull\b/);
});

test('a game that one would look at first is opened as one that was watched', async () => {
  const { at } = await show(<OddGames run={runOf(text, 20)} ofEach={1} />);
  await page.getByRole('list').getByRole('button').first().click();
  await expect.poll(at).toMatch(/^\/outcome\//);
});

test('talks that come to nothing are told with what stood in their way', async () => {
  const stubborn = text.replaceAll(/needsSupport: [-\d.]+/g, 'needsSupport: 2');
  expect(stubborn).not.toBe(text);
  const run = runOf(stubborn, 12);
  const failed = run.results.flat().filter(({ kind }) => kind === 'stalemate');
  expect(failed.length).toBeGreaterThan(0);
  await show(<Stalemates run={run} />);
  await page.getByRole('group').getByText(/./).first().click();
  await expect.element(page.getByRole('listitem').first()).toBeVisible();
});
