// Takes the README's pictures anew, as the game looks now, and the icons of the installed game.
// Run with `npm run pictures` after changing how something looks.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser, launchFlags } from '../../.config/find-browser.ts';
import { openDebrief } from '../../tests/e2e/imported-game.ts';
import { byMouse, toOwnFloor } from '../../tests/e2e/play-through.ts';
import { beginGame, goToTable } from '../../tests/e2e/player.ts';
import { gameThatEnded } from '../../tests/kit/finished-game.ts';
import { serveBuiltSite } from '../../tests/support/built-site.ts';

const here = import.meta.dirname;
const patience = 120_000; // milliseconds, on a slow machine
const site = await serveBuiltSite();
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...launchFlags] });
try {
  const context = await browser.newContext({
    baseURL: site.address,
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const take = (name: string) => page.screenshot({ path: join(here, `${name}.png`) });

  await page.goto('/');
  await page.waitForLoadState('networkidle');
  await take('title');

  await beginGame(page, 'United States');
  await goToTable(page);
  await toOwnFloor(page, byMouse);
  await page.locator('[data-state=still]').waitFor();
  await take('table');

  const game = await openDebrief(page, gameThatEnded('rome-2001', 'agreement'));
  await page.locator('#beat-turning [role=img]').waitFor();
  await take('debrief');
  await page.goto(`/#/outcome/${game}`);
  await page.locator('[data-part=done]').waitFor();
  await take('outcome');

  const icon = readFileSync(join(here, '../icon/icon.svg'), 'utf8');
  for (const size of [192, 512]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${icon}`);
    await page.screenshot({ path: join(here, `../icon/icon-${size}.png`) });
  }
} finally {
  await browser.close();
  await site.close();
}
