import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import outcome from '../../src/words/en/outcome.json' with { type: 'json' };
import { frontPage } from '../../src/press/front-page.ts';
import { grammar } from '../../src/words/en/front-page/grammar.ts';
import { serializeRecord } from '../../src/record/serialize.ts';
import type { OutcomeKind } from '../../src/scenario/scenario.ts';
import { aiReview, randomReview } from '../debrief/games.ts';
import { FILES, type File } from '../kit/bundled-scenario.ts';
import type { Review } from '../../src/debrief/review.ts';
import { test } from '../support/browser-test.ts';
import { axeFindings, overflow } from './axe.ts';

/**
 * A game with fixed dice that ended so, the same every time. AI delegations mostly agree; for the
 * other endings moves drawn at random do.
 */
function gameThatEnded(kind: OutcomeKind, files: readonly File[] = FILES): Review {
  const play = kind === 'agreement' ? aiReview : randomReview;
  for (let seed = 1; seed <= 200; seed += 1) {
    for (const file of files) {
      const review = play(file, seed);
      if (review.end.outcome?.kind === kind) return review;
    }
  }
  throw new Error(`No game ends in ${kind}.`);
}

async function openOutcome(page: Page, { record }: Review): Promise<void> {
  await page.goto('/#/games');
  await page.locator('input[type=file]').setInputFiles({
    name: 'game.json',
    mimeType: 'application/json',
    buffer: Buffer.from(serializeRecord(record)),
  });
  await page.getByRole('link', { name: /^See the outcome/ }).click();
  await page.locator('[data-part]').waitFor();
}

async function mapDrawn(page: Page): Promise<void> {
  await page.locator('[data-part=done]').waitFor();
  await page.getByRole('button', { name: outcome.saveMap }).waitFor();
}

/** Width and height of a PNG, and how many of its pixels are ink in the headline's band. */
async function inkIn(page: Page, png: Buffer) {
  return page.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(
        new Blob([new Uint8Array(bytes)], { type: 'image/png' }),
      );
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const dark = (x: number, y: number, width: number, height: number): number => {
        const { data } = context.getImageData(x, y, width, height);
        let count = 0;
        for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 90) count += 1;
        return count;
      };
      const { width, height } = canvas;
      return {
        width,
        height,
        headline: dark(80, 215, width - 160, 90),
        margins: dark(0, 0, 60, height) + dark(width - 60, 0, 60, height),
        foot: dark(0, height - 12, width, 12),
      };
    },
    [...png],
  );
}

describe('an ending', () => {
  test.for(['agreement', 'partial', 'stalemate', 'walkOut', 'unratified'] as const)(
    'in %s is staged from its record, skipped by the keyboard, and told in words',
    async (kind, { page }) => {
      const review = gameThatEnded(kind);
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await openOutcome(page, review);
      expect(await page.locator('[data-part]').getAttribute('data-part')).toBe('ending');
      const skip = page.getByRole('button', { name: outcome.skip });
      await skip.focus();
      await page.keyboard.press('Enter');
      await page.locator('[data-part=map], [data-part=done]').waitFor();
      await skip.press('Enter').catch(() => undefined); // it may have been drawn meanwhile
      await mapDrawn(page);

      const printed = frontPage(review.end, grammar);
      await page
        .getByRole('heading', { name: printed?.headline.text ?? '', exact: true })
        .waitFor();
      await page.getByText(outcome.map.inWords).click();
      const twin = await page.locator('details li').allInnerTexts();
      const { scenario, outcome: ended } = review.end;
      const marks = scenario.issues.flatMap(
        ({ id, options }) => options.find((option) => option.id === ended?.package[id])?.map ?? [],
      );
      expect(twin).toHaveLength(marks.length);
      for (const { label } of marks) expect(twin.join('\n')).toContain(label);
      const agreed = Object.keys(ended?.agreed ?? {}).length > 0;
      expect(twin.some((line) => line.includes(`(${outcome.map.agreed})`)) && !agreed).toBe(false);
    },
  );

  test('goes on to its map by itself, in less than twenty seconds', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await openOutcome(page, gameThatEnded('walkOut', ['telephone-2013']));
    await page.locator('[data-part=done]').waitFor({ timeout: 20_000 });
  });
});

test('the front page is saved as a picture that holds all of it', async ({ page }) => {
  await openOutcome(page, gameThatEnded('agreement'));
  await mapDrawn(page);
  await page.locator('figure img').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: outcome.savePage }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/-front-page\.png$/);
  const png = await readFile(await download.path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const { width, height, headline, margins, foot } = await inkIn(page, png);
  expect(width).toBe(1600);
  expect(height).toBeGreaterThan(1200);
  expect(height).toBeLessThan(4000);
  expect(headline).toBeGreaterThan(1500);
  expect([margins, foot]).toEqual([0, 0]);
});

test('prints the front page on one sheet of either size', async ({ page }) => {
  await openOutcome(page, gameThatEnded('agreement'));
  await mapDrawn(page);
  await page.locator('figure img').waitFor();
  await page.getByRole('button', { name: outcome.printPage }).waitFor();
  for (const format of ['A4', 'Letter'] as const) {
    for (const margin of ['0mm', '10mm']) {
      const pdf = await page.pdf({
        format,
        margin: { top: margin, right: margin, bottom: margin, left: margin },
      });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
      expect([format, margin, pages.length]).toEqual([format, margin, 1]);
    }
  }
});

test('the epilogue says what history did, each sentence with its source', async ({ page }) => {
  const review = gameThatEnded('partial');
  await openOutcome(page, review);
  const epilogue = page.getByRole('region', { name: outcome.epilogueTitle });
  const { history } = review.end.scenario;
  for (const { text } of history.epilogue) {
    const item = epilogue.getByRole('listitem').filter({ hasText: text });
    expect(await item.getByRole('button').count()).toBeGreaterThan(0);
  }
  await epilogue.getByRole('listitem').last().getByRole('button').first().click();
  await page.getByRole('dialog').waitFor();
});

test.for(['light', 'dark'] as const)(
  'the outcome has no axe finding and fits every window, in %s',
  async (colorScheme, { page }) => {
    await page.emulateMedia({ colorScheme });
    await openOutcome(page, gameThatEnded('unratified'));
    await mapDrawn(page);
    for (const width of [1366, 360]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
  },
);
