import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import drafts from '../../src/words/en/studio/drafts.json' with { type: 'json' };
import handOn from '../../src/words/en/studio/hand-on.json' with { type: 'json' };
import studio from '../../src/words/en/studio/studio.json' with { type: 'json' };
import { test } from '../support/browser-test.ts';
import { axeFindings, overflow } from './axe.ts';

const text = (page: Page) => page.getByRole('textbox', { name: /^The text of/ });

const kept = (page: Page) => page.getByText(/^Saved in this browser/);

async function tabTo(page: Page, name: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => document.activeElement?.textContent.trim());
    if (found === name) return;
  }
  throw new Error(`${name} is not to be reached by keyboard.`);
}

async function sheet(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
}

describe('a draft', () => {
  test('is begun by keyboard, kept over a reload, taken by another tab, handed on and played', async ({
    page,
    browser,
  }) => {
    await page.goto('/#/studio');
    await page.getByRole('heading', { name: studio.title }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await tabTo(page, drafts.beginButton);
    await page.keyboard.press('Enter');
    await page.getByLabel(drafts.questions.talks.name).focus();
    await page.keyboard.type('Water for Two Towns');
    for (let question = 0; question < 4; question += 1) {
      await tabTo(page, drafts.questions.next);
      await page.keyboard.press('Enter');
    }
    await tabTo(page, drafts.questions.make);
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/studio\/draft\//);

    await sheet(page, studio.sheets.text);
    await text(page).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('# Mine.\n');
    await kept(page).waitFor();
    await page.reload();
    await sheet(page, studio.sheets.text);
    await text(page).getByText('# Mine.').waitFor();

    const second = await page.context().newPage();
    await second.goto(page.url());
    await kept(second).waitFor();
    await page.bringToFront();
    await page.getByText(drafts.strip.elsewhere).waitFor();
    await text(page).focus();
    await page.keyboard.type('lost');
    expect(await text(page).getByText('lost').count()).toBe(0);
    await page.getByRole('button', { name: drafts.strip.takeBack }).click();
    await second.getByText(drafts.strip.elsewhere).waitFor();
    await second.close();

    await sheet(page, studio.sheets['hand-on']);
    expect(await axeFindings(page)).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Save water-for-two-towns/ }).click(),
    ]);
    const saved = await readFile(await file.path(), 'utf8');
    expect(saved).toMatch(/^# Mine\.\n/);
    await page.getByRole('button', { name: handOn.link.make }).click();
    const link = await page.getByLabel(handOn.link.field, { exact: true }).inputValue();

    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const other = await context.newPage();
    await other.goto(link);
    await other.getByRole('heading', { name: 'Water for Two Towns' }).waitFor();
    await other.getByText(handOn.carried.clean).waitFor();
    expect(await overflow(other)).toBeLessThanOrEqual(0);
    expect(await axeFindings(other)).toEqual([]);
    await other.getByRole('button', { name: handOn.carried.shelf, exact: true }).click();
    await other.waitForURL(/#\/shelf$/);
    await other.reload();
    const paper = other.getByRole('article', { name: 'Water for Two Towns' });
    await paper.getByRole('link', { name: /^Take a chair/ }).click();
    await other.getByRole('button', { name: 'Open the dossier' }).click();
    await other.waitForURL(/#\/dossier\//);
    await other
      .getByRole('button', { name: /to the table$/ })
      .first()
      .click();
    await other.waitForURL(/#\/table\//);
    await context.close();
  });
});
