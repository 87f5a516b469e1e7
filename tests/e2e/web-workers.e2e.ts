import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { chunksOf } from '../../src/simulation/chunks.ts';
import { usualLineup } from '../../src/simulation/play-game.ts';
import { playHere } from '../../src/simulation/share-out.ts';
import type { GamesAsked, GamesPlayed } from '../app/simulate/harness.ts';
import { exampleScenario } from '../simulation/example-scenario.ts';
import { test } from '../support/browser-test.ts';

const root = resolve(import.meta.dirname, '../..');
const page = 'tests/app/simulate/harness.html';
const scenario = exampleScenario();
const asked = { scenario, games: 12, dice: 2 ** 32 - 5 };

let folder: string;
let served: PreviewServer;

/** A production build of a page that plays games in workers: no screen of the game does so yet. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'common-ground-workers-'));
  const shared = { root, configFile: false, logLevel: 'warn' } as const;
  await build({
    ...shared,
    build: { outDir: folder, emptyOutDir: true, rolldownOptions: { input: join(root, page) } },
  });
  served = await preview({
    ...shared,
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
  });
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Tab {
  readonly page: Page;
  readonly complaints: string[];
}

async function playIn({ page: tab, complaints }: Tab, how: GamesAsked): Promise<GamesPlayed> {
  const address = served.resolvedUrls?.local[0] ?? '';
  await tab.goto(`${address}${page}`);
  await tab.waitForFunction(() => 'playGames' in window);
  const played = await tab.evaluate((games) => window.playGames(games), how);
  // This page has an address of its own, which is elsewhere from the game's.
  const others = complaints.filter((each) => !each.startsWith(`asked elsewhere: ${address}`));
  complaints.splice(0, complaints.length, ...others);
  return played;
}

describe('Web Workers in a browser', () => {
  test.for([1, 2])(
    '[N3] %i of them play the games that one hand plays here',
    async (workers, { page: tab, complaints }) => {
      const { played, progress, failures } = await playIn(
        { page: tab, complaints },
        { ...asked, workers },
      );
      const here = playHere(scenario, chunksOf([usualLineup(scenario)], asked)).flat();
      expect(here).toHaveLength(12);
      expect(played).toEqual(here);
      expect(failures).toEqual([]);
      expect(progress).toHaveLength(2); // chunks of at most ten games
      expect(progress.at(-1)).toBe(12);
    },
  );

  test.for([
    ['calledOff', /^calledOff$/],
    ['dismissed', /dismissed before/],
  ] as const)('end at once and say so: %s', async ([befalls, why], { page: tab, complaints }) => {
    const { played, progress, failures } = await playIn(
      { page: tab, complaints },
      { ...asked, workers: 1, befalls },
    );
    expect(played).toBeUndefined();
    expect(failures).toEqual([expect.stringMatching(why)]);
    expect(progress).toEqual([10]);
  });

  test.for([
    ['notLoaded', /could not be loaded/],
    ['noScenario', /TypeError/],
  ] as const)(
    'that break say so, and nobody waits: %s',
    async ([befalls, why], { page: tab, complaints }) => {
      const { played, progress, failures } = await playIn(
        { page: tab, complaints },
        { ...asked, workers: 2, befalls },
      );
      expect(played).toBeUndefined();
      expect(failures).toEqual([expect.stringMatching(why)]);
      expect(progress).toEqual([]);
      complaints.splice(0); // a browser may log it as well
    },
  );
});
