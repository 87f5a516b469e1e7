/**
 * What the page weighs and costs in a browser: kilobytes of script (gzip) before the title and before the
 * table, frames and the main thread's processor time (not the clock: other programs may be running) while
 * the table is idle and while it moves, and of each ending from its first frame to its last, and at rest;
 * `node tests/bench/page.bench.ts`. Aims: under 180 kB before the title, under 8 ms of script a frame, no
 * frame and no work while nothing moves.
 */
import { gzipSync } from 'node:zlib';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { gameThatEnded } from '../e2e/ended-games.ts';
import { bringIn } from '../e2e/imported-game.ts';
import { beginGame, goToTable } from '../e2e/player.ts';
import { outcomeKinds } from '../../src/scenario/lists.ts';
import { serveBuiltSite } from '../support/built-site.ts';
import { findBrowser, launchFlags } from '../../.config/find-browser.ts';

const watched = 3000; // ms of looking at a table or an ending

interface Cost {
  readonly frames: number; // a second
  readonly script: number; // milliseconds a second
  readonly 'script a frame'?: number; // milliseconds
  readonly task: number; // milliseconds a second of the main thread, drawing included
}

async function spent(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? 0;
}

async function framesOf(page: Page): Promise<number> {
  const drawn = await page.locator('[data-frames]').first().getAttribute('data-frames');
  return Number(drawn);
}

async function costOf(page: Page, session: CDPSession, during: () => Promise<void>): Promise<Cost> {
  const state = async () => ({
    frames: await framesOf(page),
    script: await spent(session, 'ScriptDuration'),
    task: await spent(session, 'TaskDuration'),
  });
  const before = await state();
  const began = performance.now();
  await during();
  const after = await state();
  const seconds = (performance.now() - began) / 1000;
  const frames = after.frames - before.frames;
  const script = 1000 * (after.script - before.script);
  return {
    frames: Math.round(frames / seconds),
    script: Math.round(script / seconds),
    ...(frames > 0 && { 'script a frame': Math.round((10 * script) / frames) / 10 }),
    task: Math.round((1000 * (after.task - before.task)) / seconds),
  };
}

/** Plays the ending of a game of each kind, from its first frame to the map's last. */
async function endings(page: Page, session: CDPSession): Promise<Readonly<Record<string, Cost>>> {
  const costs: Record<string, Cost> = {};
  for (const kind of outcomeKinds) {
    const game = await bringIn(page, gameThatEnded(kind).record);
    await page.goto(`/#/outcome/${game}`);
    await page.locator('[data-part]').waitFor();
    await page.locator('[data-frames]').waitFor(); // of a stage only just opened nothing is drawn yet
    await page.mouse.move(0, 0); // an ending stays while somebody is at its document
    costs[kind] = await costOf(page, session, () =>
      page.locator('[data-part=done]').waitFor({ timeout: 180_000 }),
    );
  }
  await page.waitForTimeout(2000);
  costs['at rest'] = await costOf(page, session, () => page.waitForTimeout(watched));
  return costs;
}

const site = await serveBuiltSite();
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...launchFlags] });
try {
  const context = await browser.newContext({
    baseURL: site.address,
    viewport: { width: 1366, height: 768 },
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const scripts = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    const size = response.body().then((body) => gzipSync(body).length);
    scripts.set(response.url(), size);
  });
  const kilobytes = async (): Promise<number> => {
    const sizes = await Promise.all(scripts.values());
    return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000);
  };

  await page.goto('/');
  await page.getByRole('link', { name: 'Play' }).first().waitFor();
  await page.waitForLoadState('networkidle');
  const title = await kilobytes();
  await beginGame(page, 'watch');
  if (!page.url().includes('table')) await goToTable(page);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.locator('[data-state=still]').waitFor();
  console.table({ 'kB of script (gzip)': { title, table: await kilobytes() } });

  // What the rest of the game needs is fetched once, soon after the table stands; then it is idle.
  await page.waitForTimeout(4000);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  const idle = await costOf(page, session, () => page.waitForTimeout(watched));
  await page.getByRole('button', { name: 'Let them talk' }).click();
  const animating = await costOf(page, session, () => page.waitForTimeout(watched));
  console.table({ idle, animating });
  console.table(await endings(page, session));
} finally {
  await browser.close();
  await site.close();
}
