import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import shell from '../../src/words/en/shell.json' with { type: 'json' };
import table from '../../src/words/en/table.json' with { type: 'json' };
import { nameGraphicsCard } from '../kit/graphics-card.ts';
import { test } from '../support/browser-test.ts';
import { axeFindings } from './axe.ts';
import { byMouse, toOwnFloor } from './play-through.ts';
import { sitDown, tracksOf } from './player.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function sitDownWithCard(page: Page): Promise<void> {
  await page.addInitScript(nameGraphicsCard);
  await sitDown(page);
  await page.locator('[data-renderer=webgl]').waitFor();
}

/** What the stage shows, as a picture. */
async function pictureOf(page: Page): Promise<Buffer> {
  await page.locator('[data-state=still]').waitFor();
  return page.locator('canvas').screenshot();
}

/** Has the browser take the drawing of the stage away, as a graphics driver that starts again does. */
async function takeDrawing(page: Page): Promise<void> {
  await page.locator('[data-renderer=webgl][data-state=still]').waitFor();
  await page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const context = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    const lose = context?.getExtension('WEBGL_lose_context');
    if (!lose) throw new Error('This browser draws without WebGL.');
    Object.assign(window, { lose });
    lose.loseContext();
  });
}

async function giveDrawing(page: Page): Promise<void> {
  await page.evaluate(() => {
    (window as unknown as { lose: WEBGL_lose_context }).lose.restoreContext();
  });
}

describe('the drawing of the table', () => {
  test('is the same at once when it was taken away and given back', async ({ page }) => {
    await sitDownWithCard(page);
    const before = await pictureOf(page);
    await takeDrawing(page);
    await giveDrawing(page);
    const same = async () => (await pictureOf(page)).equals(before);
    await expect.poll(same, { timeout: 20_000 }).toBe(true);
    expect(await page.getByText(table.stage.lost).count()).toBe(0);
  });

  test('that is not given back says so, the game goes on, and it is set anew', async ({ page }) => {
    await sitDownWithCard(page);
    await takeDrawing(page);
    await page.getByText(table.stage.lost).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await toOwnFloor(page, byMouse);
    await page.getByText(table.stage.words).click();
    await page.locator('tr[data-issue]').first().waitFor();
    await button(page, shell.drawAgain).click();
    await page.locator('[data-renderer=canvas]').waitFor();
    await page.getByText(table.stage.lost).waitFor({ state: 'detached' });
    expect((await tracksOf(page)).length).toBeGreaterThan(0);
  });

  test('is left to the plain canvas where the processor plays the graphics card', async ({
    page,
  }) => {
    await sitDown(page);
    await page.locator('[data-renderer=canvas][data-state=still]').waitFor();
    expect((await tracksOf(page)).length).toBeGreaterThan(0);
  });

  test('follows the density of the screen, however often that changes', async ({ page }) => {
    await sitDownWithCard(page);
    const screen = await page.context().newCDPSession(page);
    const size = { width: 1366, height: 768, mobile: false };
    for (const density of [1.25, 2, 1.5, 3, 1]) {
      await screen.send('Emulation.setDeviceMetricsOverride', {
        ...size,
        deviceScaleFactor: density,
      });
      await expect
        .poll(
          () =>
            page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
              const { width } = canvas.getBoundingClientRect();
              return Math.abs(canvas.width - width * Math.min(2, devicePixelRatio)) <= 1;
            }),
          { timeout: 20_000 },
        )
        .toBe(true);
      await page.locator('[data-state=still]').waitFor();
    }
  });
});
