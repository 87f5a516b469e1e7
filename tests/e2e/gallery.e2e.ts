import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, inject } from 'vitest';
import { test } from '../support/browser-test.ts';
import { axeFindings, overflow } from './axe.ts';

const folder = join(import.meta.dirname, '../golden/pictures');
const writes = process.env['WRITE_PICTURES'] === '1';
const tolerated = 0.005; // of the pixels of a picture: edges are smoothed differently here and there

/** Sharp screens are looked at where their pixels matter: small things, letters, some rooms. */
const wanted = { 1: /./, 2: /^(?:thing|type|room-(?:villa|telephone|ship))/ } as const;

/** Opens the gallery on a screen of so many pixels a CSS pixel; gives the picture of each piece. */
async function pictures(
  browser: Browser,
  ratio: 1 | 2,
  names: RegExp = wanted[ratio],
): Promise<ReadonlyMap<string, Buffer>> {
  const context = await browser.newContext({
    baseURL: inject('address'),
    viewport: { width: 420, height: 800 },
    deviceScaleFactor: ratio,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto('/#/gallery');
  await page.getByRole('heading', { level: 1, name: 'Gallery' }).waitFor();
  await page.locator('[data-piece^=ending]').first().waitFor(); // they come after all else
  const taken = new Map<string, Buffer>();
  for (const piece of await page.locator('[data-piece]').all()) {
    const name = (await piece.getAttribute('data-piece')) ?? '';
    if (!names.test(name)) continue;
    await piece.and(page.locator('[data-drawn]')).waitFor();
    taken.set(`${name}@${ratio}.png`, coarse(await piece.screenshot()));
  }
  await context.close();
  return taken;
}

/** In fewer shades, so that the pictures kept are small; no change in looks is as fine as that. */
function coarse(picture: Buffer): Buffer {
  const png = PNG.sync.read(picture);
  png.data.forEach((value, index) => {
    png.data[index] = (value & 0xf0) | 0x08;
  });
  return PNG.sync.write(png, { colorType: 2, inputHasAlpha: true, deflateLevel: 9 });
}

/** The share of pixels that are not what they were. */
function difference(now: Buffer, before: Buffer): number {
  const [one, other] = [PNG.sync.read(now), PNG.sync.read(before)];
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return 1;
  return (
    pixelmatch(one.data, other.data, undefined, width, height, { threshold: 0.15 }) /
    (width * height)
  );
}

describe('the gallery', () => {
  test.for([1, 2] as const)(
    'draws everything as in the pictures kept of it, at pixel ratio %i',
    async (ratio, { browser }) => {
      const taken = await pictures(browser, ratio);
      expect(taken.size).toBeGreaterThan(10);
      if (writes) {
        mkdirSync(folder, { recursive: true });
        for (const [name, picture] of taken) writeFileSync(join(folder, name), picture);
      }
      const kept = readdirSync(folder).filter((name) => name.endsWith(`@${ratio}.png`));
      expect(kept.toSorted()).toEqual([...taken.keys()].toSorted());
      const changed = [...taken]
        .map(([name, picture]) => {
          const file = join(folder, name);
          return { name, by: existsSync(file) ? difference(picture, readFileSync(file)) : 1 };
        })
        .filter(({ by }) => by > tolerated);
      expect(changed).toEqual([]);
    },
  );

  test('would see that a room had changed', async ({ browser }) => {
    const taken = await pictures(browser, 1, /^room-(?:villa|palace)$/);
    const [villa, palace] = ['room-villa@1.png', 'room-palace@1.png'].map((name) =>
      taken.get(name),
    );
    if (!villa || !palace) throw new Error('a room is missing');
    expect(difference(villa, palace)).toBeGreaterThan(tolerated);
  });

  test.for(['light', 'dark'] as const)(
    'has no axe finding and fits every window, in %s',
    async (colorScheme, { page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('/#/gallery');
      await page.getByRole('heading', { level: 1, name: 'Gallery' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 640 });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    },
  );
});
