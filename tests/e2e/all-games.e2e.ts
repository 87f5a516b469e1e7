import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import games from '../../src/words/en/games.json' with { type: 'json' };
import { test } from '../support/browser-test.ts';
import { beginGame, changeStored, doWithGame, goToTable } from './player.ts';
import { byMouse, playThrough } from './play-through.ts';

const patient = { timeout: 20_000 };

interface GamesFile {
  readonly games: { id: string; record: string }[];
}

async function exportAll(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: games.exportAll }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('common-ground-games.json');
  return readFile(await download.path(), 'utf8');
}

async function deleteAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: games.deleteAll }).click();
  await page.getByRole('button', { name: games.deleteAllYes }).click();
  await page.getByText(games.none).waitFor();
}

async function bringIn(page: Page, text: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: 'games.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

/** Two games, of which one has begun; on the page that lists them. */
async function twoGames(page: Page): Promise<void> {
  await beginGame(page, 'solo');
  await beginGame(page, 'United States', 'moscow-2007');
  await goToTable(page);
  await playThrough(page, byMouse, 2);
  await page.goto('/#/games');
  await expect.poll(() => rows(page), patient).toBe(2);
}

const rows = (page: Page) => page.getByRole('link', { name: /^Continue/ }).count();
const said = (page: Page) => page.locator('main p[role=status]').last();

describe('all games in one file', () => {
  test('are deleted and brought back, each with its moves and under its old address', async ({
    page,
  }) => {
    await twoGames(page);
    const text = await exportAll(page);
    const before = await page.getByRole('listitem').allInnerTexts();
    const links = async () =>
      Promise.all(
        (await page.getByRole('link', { name: /^Continue/ }).all()).map((link) =>
          link.getAttribute('href'),
        ),
      );
    const addresses = await links();
    await deleteAll(page);
    await bringIn(page, text);
    await page.getByText('2 new games are in your list.').first().waitFor();
    await expect.poll(() => rows(page), patient).toBe(2);
    expect(await page.getByRole('listitem').allInnerTexts()).toEqual(before);
    expect(await links()).toEqual(addresses);
  });

  test('what is here already is told apart from what is new, and from what has more moves', async ({
    page,
  }) => {
    await twoGames(page);
    const text = await exportAll(page);
    await bringIn(page, text);
    await page.getByText('2 games were here already.').first().waitFor();
    await expect.poll(() => rows(page), patient).toBe(2);
    await doWithGame(page, 'Delete', 'last');
    await page.getByRole('button', { name: games.deleteYes }).click();
    await expect.poll(() => rows(page), patient).toBe(1);
    await bringIn(page, text);
    await expect
      .poll(() => said(page).innerText(), patient)
      .toBe('1 new game is in your list. 1 game was here already.');
    await page
      .getByRole('link', { name: /^Continue/ })
      .first()
      .click();
    if (!page.url().includes('/table/')) await goToTable(page);
    await playThrough(page, byMouse, 1);
    await page.goto('/?#/games');
    const further = await exportAll(page);
    await deleteAll(page);
    await bringIn(page, text);
    await page.getByText('2 new games are in your list.').first().waitFor();
    await bringIn(page, further);
    await expect
      .poll(() => said(page).innerText(), patient)
      .toBe(
        '1 game had more moves in the file, and now goes on from there. 1 game was here already.',
      );
    await expect.poll(() => rows(page), patient).toBe(2);
  });

  test('a broken one among them is named, and the others come in', async ({ page }) => {
    await twoGames(page);
    const file = JSON.parse(await exportAll(page)) as GamesFile;
    const [first] = file.games;
    if (!first) throw new Error('The file has no games.');
    first.record = first.record.slice(0, 500);
    await deleteAll(page);
    await bringIn(page, JSON.stringify(file, null, 2));
    await expect
      .poll(() => said(page).innerText(), patient)
      .toBe('1 new game is in your list. 1 game cannot be read:');
    await page.getByRole('heading', { name: /^Game 1 in the file, / }).waitFor();
    await page.locator('ol > li').first().waitFor();
    await expect.poll(() => rows(page), patient).toBe(1);
  });

  test('a file that was cut off gives what is whole in it', async ({ page }) => {
    await twoGames(page);
    const text = await exportAll(page);
    await deleteAll(page);
    await bringIn(page, text.slice(0, -2000));
    await expect
      .poll(() => said(page).innerText(), patient)
      .toBe('1 new game is in your list. 1 game cannot be read:');
    await expect.poll(() => rows(page), patient).toBe(1);
  });

  test('a file of a newer version is refused with a reason, and changes nothing', async ({
    page,
  }) => {
    await twoGames(page);
    const text = await exportAll(page);
    await bringIn(page, text.replace('"commonGroundGames":1', '"commonGroundGames":2'));
    await page.getByText('The file is of version 2, newer than this game').waitFor();
    await expect.poll(() => rows(page), patient).toBe(2);
  });

  test('a damaged game goes into the file as it stands', async ({ page }) => {
    await beginGame(page, 'solo');
    const game = page.url().split('/').at(-1) ?? '';
    await page.goto('/?#/games');
    await page.getByRole('button', { name: games.exportAll }).waitFor();
    await changeStored(page, game, '{"record": 1, broken');
    await page.goto('/?2#/games');
    const file = JSON.parse(await exportAll(page)) as GamesFile;
    expect(file.games.map(({ record }) => record)).toEqual(['{"record": 1, broken']);
  });
});
