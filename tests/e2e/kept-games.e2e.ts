import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import games from '../../src/words/en/games.json' with { type: 'json' };
import shell from '../../src/words/en/shell.json' with { type: 'json' };
import { parseRecord } from '../../src/record/parse.ts';
import { test } from '../support/browser-test.ts';
import { byMouse, nextTask, playThrough } from './play-through.ts';
import { beginGame, doWithGame, gameAt, goToTable, storedRecord } from './player.ts';

const patient = { timeout: 20_000 };

/** A page of the same origin with nothing of the game in it: what another tab of any kind may do. */
async function plainTab(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.route('**/plain', (route) => route.fulfill({ body: 'plain' }));
  await other.goto('/plain');
  // Behind another tab a page draws no frames, and nothing that waits for one goes on.
  await page.bringToFront();
  return other;
}

/** Opens the database and holds it, deaf to whoever asks to let go of it: a frozen tab. */
async function holdDatabase(tab: Page, version: number): Promise<void> {
  await tab.evaluate(
    (wanted) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('common-ground', wanted);
        opening.onupgradeneeded = () => {
          const { result } = opening;
          if (!result.objectStoreNames.contains('games')) {
            result.createObjectStore('games', { keyPath: 'id' });
          }
        };
        opening.onsuccess = () => {
          Object.assign(window, { held: opening.result });
          done();
        };
      }),
    version,
  );
}

const letGo = (tab: Page) =>
  tab.evaluate(() => {
    (window as unknown as { held: IDBDatabase }).held.close();
  });

const moves = async (page: Page, game: string): Promise<number> =>
  (await storedRecord(page, game)).moves.length;

const rows = (page: Page) => page.getByRole('link', { name: /^Continue/ }).count();

const strip = (page: Page, text: string) => page.getByRole('alert').getByText(text);

describe('a database of a newer version of the game', () => {
  test('is said to be so and not touched; a game can be played, and is there after a reload', async ({
    page,
  }) => {
    const other = await plainTab(page);
    await holdDatabase(other, 99);
    await letGo(other);
    await page.goto('/#/games');
    await page.getByText(games.unread.newer).waitFor();
    await strip(page, shell.trouble.newer).waitFor();
    expect(await page.getByText(games.none).count()).toBe(0);
    await page.goto('/#/dossier/nothing');
    await page.getByRole('heading', { name: shell.trouble.unreachable }).waitFor();
    const game = await beginGame(page, 'solo');
    await page.reload();
    await page.getByRole('heading', { name: 'Score sheet' }).waitFor();
    expect(gameAt(page)).toBe(game);
    const found = await page.evaluate(async () =>
      (await indexedDB.databases())
        .filter(({ name }) => name !== 'common-ground-studio')
        .map(({ name, version }) => `${name} ${version}`),
    );
    expect(found).toEqual(['common-ground 99']);
  });

  test('takes over while a game is played: the tab says so, and the game is not lost', async ({
    page,
  }) => {
    const game = await beginGame(page, 'United States');
    await goToTable(page);
    await nextTask(page);
    const other = await plainTab(page);
    await holdDatabase(other, 2);
    await strip(page, shell.trouble.newer).waitFor();
    await playThrough(page, byMouse, 1);
    await page.reload();
    await nextTask(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: shell.trouble.export }).click(),
    ]);
    const record = parseRecord(await readFile(await download.path(), 'utf8'));
    expect(record.ok && record.value.moves.length).toBeGreaterThan(0);
    expect(gameAt(page)).toBe(game);
  });
});

describe('a database that another tab holds', () => {
  test('is asked for by the name of what to close, played without, and used when it is let go', async ({
    page,
  }) => {
    const old = await beginGame(page, 'solo');
    await page.goto('about:blank');
    const frozen = await plainTab(page);
    await holdDatabase(frozen, 1);
    // This page is of a version that wants the database in a newer form.
    await page.addInitScript(() => {
      const open = indexedDB.open.bind(indexedDB);
      indexedDB.open = (name, version) => open(name, name === 'common-ground' ? 2 : version);
    });
    await page.goto('/#/games');
    await strip(page, shell.trouble.held).waitFor();
    await page.getByText(games.unread.held).waitFor();
    expect(await page.getByText(games.none).count()).toBe(0);
    await page.goto(`/#/dossier/${old}`);
    await page.getByText(shell.trouble.unreachableHeld).waitFor();
    const game = await beginGame(page, 'solo');
    await page.getByRole('heading', { name: 'Score sheet' }).waitFor();
    await page.goto('/#/games');
    await page.getByRole('link', { name: /^Continue/ }).waitFor();
    await page.goto(`/#/dossier/${old}`);
    await page.getByText(shell.trouble.unreachableHeld).waitFor();
    await frozen.close();
    await page.getByRole('heading', { name: 'Score sheet' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect((await storedRecord(page, game)).scenario.id).toBe('rome-2001');
    await page.goto('/#/games');
    await expect.poll(() => rows(page), patient).toBe(2);
  });

  test('does not answer at all: the dossier opens all the same, and the title says why', async ({
    page,
  }) => {
    const frozen = await plainTab(page);
    await holdDatabase(frozen, 1);
    await frozen.evaluate(() => {
      indexedDB.open('common-ground', 2); // waits behind this tab's own connection, and others behind it
    });
    await page.goto('/');
    await strip(page, shell.trouble.held).waitFor();
    await beginGame(page, 'solo');
    await page.getByRole('heading', { name: 'Score sheet' }).waitFor();
  });
});

describe('a game deleted in another tab', () => {
  test('stays deleted, and what was played here is kept as a new game', async ({ page }) => {
    const game = await beginGame(page, 'United States');
    await goToTable(page);
    await playThrough(page, byMouse, 1);
    const made = await moves(page, game);
    const other = await page.context().newPage();
    await other.goto('/#/games');
    await doWithGame(other, 'Delete');
    await other.getByRole('button', { name: games.deleteYes }).click();
    await other.getByText(games.none).waitFor();
    await page.bringToFront();
    await page.getByRole('heading', { name: shell.trouble.deleted }).waitFor();
    await other.bringToFront();
    await other.reload();
    await other.getByText(games.none).waitFor();
    await page.bringToFront();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: shell.trouble.export }).click(),
    ]);
    expect(parseRecord(await readFile(await download.path(), 'utf8')).ok).toBe(true);
    await page.getByRole('button', { name: shell.trouble.asNew }).click();
    await nextTask(page);
    expect(gameAt(page)).not.toBe(game);
    expect(await moves(page, gameAt(page))).toBeGreaterThanOrEqual(made);
    await other.bringToFront();
    await other.goto('/?#/games');
    await expect.poll(() => rows(other), patient).toBe(1);
  });

  test('is not brought back by a move of a tab that did not hear of it', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'BroadcastChannel');
    });
    await beginGame(page, 'United States');
    await goToTable(page);
    await nextTask(page);
    const other = await page.context().newPage();
    await other.goto('/#/games');
    await other.getByRole('button', { name: games.deleteAll }).click();
    await other.getByRole('button', { name: games.deleteAllYes }).click();
    await other.getByText(games.none).waitFor();
    await page.bringToFront();
    await playThrough(page, byMouse, 1).catch(() => undefined);
    await page.getByRole('heading', { name: shell.trouble.deleted }).waitFor();
    await other.bringToFront();
    await other.reload();
    await other.getByText(games.none).waitFor();
  });
});

test('a move outlives a tab that dies before the database has it, though the clock is set back', async ({
  page,
}) => {
  const game = await beginGame(page, 'United States');
  await goToTable(page);
  await nextTask(page);
  await page.evaluate(() => {
    const { now } = Date;
    Date.now = () => now() - 3_600_000;
    // The database takes nothing any more before the tab dies.
    IDBObjectStore.prototype.put = () => new Promise(() => undefined) as never;
  });
  const before = await moves(page, game);
  await playThrough(page, byMouse, 1);
  expect(await moves(page, game)).toBe(before);
  await page.reload();
  await nextTask(page);
  await expect.poll(() => moves(page, game), patient).toBeGreaterThan(before);
});

test('a disk that is full is said to be so; with room again the game is kept', async ({ page }) => {
  const game = await beginGame(page, 'United States');
  await goToTable(page);
  await nextTask(page);
  const before = await moves(page, game);
  await page.evaluate(() => {
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') ?? {};
    const room = () => {
      Object.defineProperty(IDBObjectStore.prototype, 'put', put);
    };
    Object.assign(window, { room });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await playThrough(page, byMouse, 1);
  await strip(page, shell.trouble.full).waitFor();
  expect(await moves(page, game)).toBe(before);
  await page.evaluate(() => {
    (window as unknown as { room: () => void }).room();
  });
  await playThrough(page, byMouse, 1);
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await expect.poll(() => moves(page, game), patient).toBeGreaterThan(before + 1);
});

test('storage that is cleared while a game runs takes nothing of that game', async ({ page }) => {
  const game = await beginGame(page, 'United States');
  await goToTable(page);
  await nextTask(page);
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'all',
  });
  await playThrough(page, byMouse, 1);
  await expect.poll(() => moves(page, game).catch(() => 0), patient).toBeGreaterThan(0);
  await page.reload();
  await nextTask(page);
});

test('the browser is asked to keep the games when the first one is kept', async ({ page }) => {
  await page.addInitScript(() => {
    let asked = 0;
    Object.assign(window, { asked: () => asked });
    navigator.storage.persisted = () => Promise.resolve(false);
    navigator.storage.persist = () => {
      asked += 1;
      return Promise.resolve(true);
    };
  });
  const asked = () => page.evaluate(() => (window as unknown as { asked: () => number }).asked());
  await page.goto('/#/games');
  await page.getByText(games.none).waitFor();
  expect(await asked()).toBe(0);
  await beginGame(page, 'solo');
  await expect.poll(asked).toBe(1);
});
