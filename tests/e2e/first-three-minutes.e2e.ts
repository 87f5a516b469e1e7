import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import learn from '../../src/words/en/learn.json' with { type: 'json' };
import outcome from '../../src/words/en/outcome.json' with { type: 'json' };
import shell from '../../src/words/en/shell.json' with { type: 'json' };
import table from '../../src/words/en/table.json' with { type: 'json' };
import title from '../../src/words/en/title.json' with { type: 'json' };
import { test } from '../support/browser-test.ts';
import { axeFindings, overflow } from './axe.ts';
import { latestGame, storedRecord } from './player.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const slip = (page: Page) => page.getByRole('note', { name: learn.hint.label });

async function calm(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (localStorage.getItem('common-ground:settings') !== null) return;
    localStorage.setItem(
      'common-ground:settings',
      JSON.stringify({ pace: 'fast', motion: 'none', notes: [] }),
    );
  });
}

/** From the title to the table, as somebody does who presses what stands first. */
async function toTable(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: title.play, exact: true }).click();
  await page.waitForURL(/#\/telegram\//);
  await button(page, learn.telegram.toTable).click();
  await page.waitForURL(/#\/table\//);
}

/** What the hint says now; undefined once it says nothing. */
async function hintNow(page: Page): Promise<string> {
  await slip(page).waitFor();
  return (await slip(page).locator('p').textContent()) ?? '';
}

/** Presses what the hint points at, and whatever that opens for the same hint, until it says another. */
async function obey(page: Page, said: string): Promise<void> {
  const pointed = page.locator('[data-pointed]');
  for (let presses = 0; presses < 4; presses += 1) {
    await pointed.first().waitFor();
    await pointed.first().click();
    const isDone = await page
      .waitForFunction(
        ([before, label]) => {
          const note = document.querySelector(`[role=note][aria-label="${label ?? ''}"] p`);
          return note?.textContent !== before;
        },
        [said, learn.hint.label],
        { timeout: 3000 },
      )
      .catch(() => undefined);
    if (isDone) return;
  }
  throw new Error(`What “${said}” points at can be pressed, and nothing comes of it.`);
}

describe('the first three minutes', () => {
  test.override({ sounds: true });

  test('lead by what the screen says alone from the first Play to a front page', async ({
    page,
  }) => {
    await calm(page);
    await toTable(page);
    const heard: string[] = [];
    while (!page.url().includes('/outcome/') && heard.length < 20) {
      const said = await hintNow(page);
      heard.push(said);
      expect(await page.getByRole('note').count(), said).toBe(1);
      expect(await page.locator('[data-pointed]').count(), said).toBeLessThanOrEqual(1);
      await obey(page, said);
      if (heard.length === 1) expect(await axeFindings(page)).toEqual([]);
    }
    expect(heard).toHaveLength(9);
    expect(new Set(heard).size).toBe(9);
    await page.getByRole('region', { name: outcome.frontPage }).waitFor();
    const record = await storedRecord(page, await latestGame(page));
    expect(record.outcome?.kind).toBe('agreement');
    const onward = page.getByRole('navigation', { name: learn.onward.label });
    await onward.getByRole('link', { name: /^Play the whole of it/ }).click();
    await page.waitForURL(/#\/choose\//);
    await page.goto('/#/shelf');
    await page.getByRole('article').first().getByText('Start here').waitFor();
  });

  test('can be skipped at the telegram, and Play leads to the shelf ever after', async ({
    page,
  }) => {
    await calm(page);
    await page.goto('/');
    await page.getByRole('link', { name: title.play, exact: true }).click();
    await page.waitForURL(/#\/telegram\//);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await button(page, learn.telegram.skip).click();
    await page.waitForURL(/#\/shelf/);
    await page.goto('/#/');
    await page.getByRole('link', { name: title.play, exact: true }).click();
    await page.waitForURL(/#\/shelf/);
    await page.getByRole('link', { name: 'Play the practice game' }).click();
    await page.waitForURL(/#\/telegram\//);
  });

  test('can be left at the table, and a hint put away does not come back', async ({ page }) => {
    await calm(page);
    await toTable(page);
    await hintNow(page);
    await button(page, shell.note.dismiss).click();
    await slip(page).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('heading', { name: table.turn.yours.answer }).waitFor();
    expect(await slip(page).count()).toBe(0);
    await page.getByRole('button', { name: table.offer.decline, exact: true }).click();
    await hintNow(page);
    await button(page, learn.hint.leave).click();
    await page.waitForURL(/#\/shelf/);
  });

  test('are over for who has played: a newcomer’s first whole game shows three private actions, and all at a press', async ({
    page,
  }) => {
    await calm(page);
    await toTable(page);
    await page.goto('/#/choose/rome-2001');
    await button(page, 'Open the dossier').click();
    await page
      .getByRole('button', { name: /to the table$/ })
      .first()
      .click();
    const acts = page.locator('button[aria-controls^=act-]');
    await acts.first().waitFor();
    expect(await acts.count()).toBeLessThanOrEqual(4); // with what the staff advise; holding stands in the dock
    await page.getByRole('button', { name: /^Show all actions/ }).click();
    await expect.poll(() => acts.count()).toBe(8);
  });
});
