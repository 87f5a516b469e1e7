import type { Page } from 'playwright-core';
import games from '../../src/words/en/games.json' with { type: 'json' };
import type { GameRecord } from '../../src/record/record.ts';
import { serializeRecord } from '../../src/record/serialize.ts';
import { latestGame } from './player.ts';

/** Brings a finished game in as a file and opens the report of it; gives the game's id. */
export async function openReport(page: Page, record: GameRecord): Promise<string> {
  const id = await bringIn(page, record);
  await page.goto(`/#/debrief/${id}/report`);
  await page.getByRole('heading', { level: 1, name: /^Full report/ }).waitFor();
  return id;
}

/** Brings a finished game in as a file and opens its debrief, in its beats; gives the game's id. */
export async function openDebrief(page: Page, record: GameRecord): Promise<string> {
  const id = await bringIn(page, record);
  await page.goto(`/#/debrief/${id}`);
  await page.getByRole('heading', { level: 1, name: /^Debrief/ }).waitFor();
  return id;
}

/** Brings a game in as its file, at the list of games; gives the game's id. */
export async function bringIn(page: Page, record: GameRecord): Promise<string> {
  await page.goto('/#/games');
  await handIn(page, record);
  // On the page itself: what was announced of the game before may still stand beside it.
  await page.locator('main').getByText(games.imported).waitFor();
  return latestGame(page);
}

/** Hands a game in as its file, where the list of games is open. */
export async function handIn(page: Page, record: GameRecord): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: 'game.json',
    mimeType: 'application/json',
    buffer: Buffer.from(serializeRecord(record)),
  });
}
