import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import words from '../../src/words/en/class.json' with { type: 'json' };
import { encodeResult } from '../../src/debrief/code/result-code.ts';
import { classResults, pastedClass } from '../kit/class-codes.ts';
import { test } from '../support/browser-test.ts';
import { axeFindings, overflow } from './axe.ts';

const pasted = pastedClass();
const wrong = Object.values(pasted.problems).reduce((sum, count) => sum + count);

async function openClass(page: Page, text = pasted.text): Promise<void> {
  await page.goto('/#/class');
  await page.getByLabel(words.paste).fill(text);
  await page.getByRole('button', { name: words.add }).click();
  await page.getByRole('heading', { name: words.chartTitle }).waitFor();
}

/** Chooses the negotiation that most results are of. */
async function chooseOne(page: Page): Promise<void> {
  await page.getByLabel(words.scenario).selectOption({ index: 1 });
  await page.getByText('United States, points →').waitFor();
}

describe('a class of two hundred codes', () => {
  test('is read, and what is wrong with a line is said', async ({ page }) => {
    await openClass(page);
    await page.getByText(`${pasted.results} results added. ${wrong} problems`).first().waitFor();
    const rows = page.getByRole('table', { name: `${wrong} problems` }).locator('tbody tr');
    const reasons = await rows.locator('td:last-child').allInnerTexts();
    const count = (part: string) => reasons.filter((reason) => reason.includes(part)).length;
    expect(reasons).toHaveLength(wrong);
    expect({
      truncated: count('is incomplete'),
      damaged: count('checksum does not match'),
      duplicate: count('already among the results'),
      future: count('later version'),
      unknown: count('is not a result code'),
    }).toEqual(pasted.problems);
  });

  test('stands on one chart, every deal in it, and the impasses beside', async ({ page }) => {
    await openClass(page);
    await chooseOne(page);
    const titles = await page.locator('[data-mark] title').allTextContents();
    const deals = titles.reduce((sum, title) => sum + Number.parseInt(title, 10), 0);
    const [none = 0, games = 0] = (await page.getByText(/games ended with nothing/).innerText())
      .match(/\d+/g)!
      .map(Number);
    expect(deals).toBeGreaterThan(10);
    expect(deals + none).toBe(games);
    expect(
      await page
        .getByRole('table', { name: `${games} results` })
        .locator('tbody tr')
        .count(),
    ).toBe(games);
    await page.getByLabel(words.side, { exact: true }).selectOption({ index: 1 });
    const shown = await page.getByText(/games ended with nothing/).innerText();
    expect(Number(shown.match(/\d+/g)![1])).toBeLessThan(games);
  });

  test.for(['light', 'dark'] as const)(
    'has no axe finding and fits, %s',
    async (theme, { page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await openClass(page);
      await chooseOne(page);
      expect(await axeFindings(page)).toEqual([]);
      for (const width of [360, 683, 1366, 1920]) {
        await page.setViewportSize({ width, height: 740 });
        expect([width, await overflow(page)]).toEqual([width, 0]);
      }
      await page.getByRole('button', { name: words.project }).click();
      await page.getByRole('button', { name: words.unproject }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.getByLabel(words.paste).count()).toBe(0);
    },
  );

  test('becomes a table for spreadsheets, in which nothing is a formula', async ({ page }) => {
    await openClass(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.csv }).click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv.trimEnd().split('\r\n')).toHaveLength(pasted.results + 1);
    expect(csv).not.toMatch(/(?:^|,|\n)"?[=+@\t]/);
  });

  test('is gone with the page, unless it is kept on this machine', async ({ page }) => {
    await openClass(page);
    await page.reload();
    await page.getByRole('heading', { name: words.inputTitle }).waitFor();
    expect(await page.getByRole('heading', { name: words.chartTitle }).count()).toBe(0);
    await openClass(page);
    await page.getByText(words.keep, { exact: true }).click();
    await page.reload();
    await page.getByRole('table', { name: `${pasted.results} results` }).waitFor();
    await page.getByRole('button', { name: words.clear }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: words.clear }).click();
    await page.reload();
    await page.getByRole('heading', { name: words.inputTitle }).waitFor();
    expect(await page.getByRole('heading', { name: words.chartTitle }).count()).toBe(0);
  });
});

describe('codes', () => {
  const [result] = classResults('moscow-2007', 1);

  test('come as files, and one of an unknown negotiation is called so', async ({ page }) => {
    const scenario = { id: 'river-treaty', hash: '0123456789abcdef' };
    const foreign = encodeResult({ ...result!, scenario, game: 'f'.repeat(16) });
    await page.goto('/#/class');
    await page.locator('input[type=file]').setInputFiles([
      { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(encodeResult(result!)) },
      { name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from(foreign) },
    ]);
    await page.getByText('2 results added.').first().waitFor();
    await page.getByLabel(words.scenario).selectOption({ label: `${words.scenarioElsewhere} (1)` });
    await page.getByRole('table', { name: '1 result' }).waitFor();
    expect(await page.getByText(/points →/).count()).toBe(0);
  });

  test('are added and cleared by keyboard alone', async ({ page }) => {
    await page.goto('/#/class');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const tabTo = async (is: string) => {
      for (let tabs = 0; tabs < 40; tabs += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const { activeElement } = document;
          return `${activeElement?.tagName ?? ''} ${activeElement?.textContent ?? ''}`;
        });
        if (focused.startsWith(is)) return;
      }
      throw new Error(`Forty tabs do not reach ${is}.`);
    };
    await tabTo('TEXTAREA');
    await page.keyboard.insertText(encodeResult(result!));
    await tabTo(`BUTTON ${words.add}`);
    await page.keyboard.press('Enter');
    await page.getByText('1 result added.').first().waitFor();
    await tabTo(`BUTTON ${words.clear}`);
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor();
    await tabTo(`BUTTON ${words.clear}`);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.chartTitle }).waitFor({ state: 'detached' });
  });
});
