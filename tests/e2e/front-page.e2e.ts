import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import outcome from '../../src/words/en/outcome.json' with { type: 'json' };
import { view } from '../../src/negotiation/view.ts';
import { palettes } from '../../src/table/draw/palette.ts';
import type { Box } from '../../src/table/layout/box.ts';
import { endingBrief } from '../../src/table/outcome/ending.ts';
import { standardAt } from '../../src/table/outcome/standard.ts';
import { englishEnding } from '../kit/stage-words.ts';
import { nameGraphicsCard } from '../kit/graphics-card.ts';
import { test } from '../support/browser-test.ts';
import { axeFindings, overflow } from './axe.ts';
import { gameThatEnded, mapDrawn, openOutcome } from './ended-games.ts';

/** Width and height of a PNG, and how many of its pixels are ink in the headline's band. */
async function inkIn(page: Page, png: Buffer) {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
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
  }, png.toString('base64'));
}

test('the sheet rolls in when one comes to it, and lies there whole', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openOutcome(page, gameThatEnded('stalemate', ['rome-2001']));
  const sheet = page.locator('article').filter({ has: page.locator('figure') });
  expect(await sheet.getAttribute('data-roll')).toBe('waiting');
  await page.mouse.wheel(0, 500);
  await page.locator('article[data-roll=in]').waitFor();
  await expect
    .poll(() => sheet.evaluate((paper) => getComputedStyle(paper).clipPath), { timeout: 20_000 })
    .toBe('none');
});

test('by night the sheet is paper in lamplight: its words in the same ink as its pictures', async ({
  page,
}) => {
  await openOutcome(page, gameThatEnded('agreement', ['rome-2001']));
  const sheet = page.locator('article').filter({ has: page.locator('figure + figure') });
  const look = () =>
    sheet.evaluate((paper) => ({
      ground: getComputedStyle(paper).backgroundColor,
      inks: [...paper.querySelectorAll('*')].map((each) => getComputedStyle(each).color),
      light: getComputedStyle(paper).filter,
      desk: getComputedStyle(document.body).backgroundColor,
    }));
  await page.emulateMedia({ colorScheme: 'light' });
  const day = await look();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(async () => (await look()).desk).not.toBe(day.desk);
  const { ground, inks, light } = await look();
  expect({ ground, inks }).toEqual({ ground: day.ground, inks: day.inks });
  expect([day.light, light]).toEqual(['none', expect.stringContaining('brightness')]);
  expect(await axeFindings(page)).toEqual([]);
});

test('the pictures are printed while the ending still plays, and after the window has changed', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openOutcome(page, gameThatEnded('agreement', ['rome-2001']));
  await page.locator('[data-part=vote]').click();
  // Whoever is at the document keeps the ending from going on.
  await page.getByRole('link', { name: outcome.openDocument }).focus();
  await picturesPrinted(page);
  expect(await page.locator('[data-part]').getAttribute('data-part')).toBe('ending');
  await page.setViewportSize({ width: 700, height: 900 });
  await picturesPrinted(page);
  await page.emulateMedia({ media: 'print' });
  const { width, height } = await page
    .locator('figure img')
    .first()
    .evaluate((image) => ({ width: image.clientWidth, height: image.clientHeight }));
  expect(width).toBeGreaterThan(250);
  expect(height).toBeGreaterThan(150);
});

test.for([1, 1.25, 1.5, 2, 3])(
  'flags fly whole at %d pixels to one',
  async (ratio, { browser }) => {
    const context = await browser.newContext({
      baseURL: inject('address'),
      viewport: { width: 1366, height: 768 },
      deviceScaleFactor: ratio,
      reducedMotion: 'reduce',
    });
    await context.addInitScript(nameGraphicsCard);
    const page = await context.newPage();
    await openOutcome(page, gameThatEnded('agreement', ['moscow-2009']));
    // Once all has been seen, the ending stays as long as it is looked at.
    await mapDrawn(page);
    await page.getByRole('button', { name: outcome.look.ending }).click();
    await page.locator('[data-look=ending][data-state=still]').waitFor();
    expect(await page.locator('[data-renderer=webgl]').count()).toBe(1);
    const shown = page.locator('[data-part]');
    const { width = 0, height = 0 } = (await shown.boundingBox()) ?? {};
    const png = await shown.screenshot();
    const review = gameThatEnded('agreement', ['moscow-2009']);
    const seen = view(review.end, review.end.scenario.parties[0].id);
    const brief = endingBrief(seen, { width, height }, palettes.day, englishEnding);
    const [american, russian] = await coloursIn(page, png, ratio, [
      standardAt(brief, 0),
      standardAt(brief, 1),
    ]);
    // Two fifths of the width are the canton, over half of the height; the rest is red and white.
    expect(american?.blue).toBeGreaterThan(0.1);
    expect(american?.blue).toBeLessThan(0.28);
    expect(american?.red).toBeGreaterThan(0.22);
    // Three bands, each a third.
    for (const share of [russian?.red, russian?.blue, russian?.white]) {
      expect(share).toBeGreaterThan(0.2);
      expect(share).toBeLessThan(0.42);
    }
    await context.close();
  },
);

/** By how many pixels the last lines of the sheet's columns miss its foot, at most. */
async function shortestColumn(page: Page): Promise<number> {
  return page.locator('article > [class*=columns]').evaluate((columns) => {
    const { left, bottom, width } = columns.getBoundingClientRect();
    const count = Number(getComputedStyle(columns).columnCount);
    const ends = Array.from({ length: count }, () => 0);
    const range = document.createRange();
    range.selectNodeContents(columns);
    for (const line of range.getClientRects()) {
      const at = Math.min(count - 1, Math.floor(((line.left + 4 - left) / width) * count));
      ends[at] = Math.max(ends[at] ?? 0, Math.min(line.bottom, bottom));
    }
    return bottom - Math.min(...ends);
  });
}

/** Which share of each box is red, blue or white. */
async function coloursIn(page: Page, png: Buffer, ratio: number, boxes: readonly Box[]) {
  return page.evaluate(
    async ({ base64, ratio: density, boxes: places }) => {
      const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      return places.map(({ x, y, width, height }) => {
        const cut = [x, y + height * 0.06, width, height].map((each) => Math.round(each * density));
        const { data } = context.getImageData(...(cut as [number, number, number, number]));
        const count = { red: 0, blue: 0, white: 0 };
        for (let at = 0; at < data.length; at += 4) {
          const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
          if (red > 130 && red > green * 1.7 && red > blue * 1.5) count.red += 1;
          else if (blue > red * 1.25 && blue > 70) count.blue += 1;
          else if (red > 140 && green > 120 && blue > 100) count.white += 1;
        }
        const all = data.length / 4;
        return { red: count.red / all, blue: count.blue / all, white: count.white / all };
      });
    },
    { base64: png.toString('base64'), ratio, boxes },
  );
}

test.for(['agreement', 'partial', 'stalemate', 'walkOut', 'unratified'] as const)(
  'the page of %s fits every window',
  async (kind, { page }) => {
    await openOutcome(page, gameThatEnded(kind));
    for (const [width, height] of [
      [1920, 1080],
      [1366, 768],
      [768, 1024],
      [360, 740],
    ] as const) {
      await page.setViewportSize({ width, height });
      await picturesPrinted(page);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await shortestColumn(page)).toBeLessThan(130);
    }
  },
);

test('the front page is saved as a picture that holds all of it', async ({ page }) => {
  await openOutcome(page, gameThatEnded('agreement'));
  await mapDrawn(page);
  await picturesPrinted(page);
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
  await picturesPrinted(page);
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

/** Both pictures of the front page are there, and drawn. */
async function picturesPrinted(page: Page): Promise<void> {
  await page.locator('figure img').nth(1).waitFor();
  const drawn = await page.locator('figure img').evaluateAll((images) =>
    Promise.all(
      images.map(async (image) => {
        if (!(image instanceof HTMLImageElement)) return 0;
        await image.decode();
        return image.naturalWidth;
      }),
    ),
  );
  expect(drawn.every((width) => width > 600)).toBe(true);
}
