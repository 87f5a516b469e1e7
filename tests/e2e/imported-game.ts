import type { Page } from 'playwright-core';
import type { GameRecord } from '../../src/record/record.ts';
import { serializeRecord } from '../../src/record/serialize.ts';

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

async function bringIn(page: Page, record: GameRecord): Promise<string> {
  await page.goto('/#/games');
  await page.locator('input[type=file]').setInputFiles({
    name: 'game.json',
    mimeType: 'application/json',
    buffer: Buffer.from(serializeRecord(record)),
  });
  const link = page.getByRole('link', { name: /^See the outcome/ }).first();
  const address = (await link.getAttribute('href')) ?? '';
  return address.split('/').at(-1) ?? '';
}
