import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import debrief from '../../src/words/en/debrief.json' with { type: 'json' };
import shell from '../../src/words/en/shell.json' with { type: 'json' };
import { parseRecord } from '../../src/record/parse.ts';
import { test } from '../support/browser-test.ts';
import { finishedRecord } from './finished-game.ts';
import { openDebrief } from './imported-game.ts';
import { byMouse, toOwnFloor } from './play-through.ts';
import { beginGame, doWithGame, goToTable } from './player.ts';

/** What is logged of each thing that could not be fetched is no fault of the page. */
function forgiveFetches(complaints: string[]): void {
  const lost = /Failed to load resource|net::ERR_|logged: NotFetched/;
  const others = complaints.filter((each) => !lost.test(each));
  complaints.splice(0, complaints.length, ...others);
}

const notFetched = (page: Page) =>
  page.getByRole('heading', { level: 1, name: shell.broken.notFetched });

const goTo = (page: Page, path: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, path);

/** Two AI delegations play to the end at the table, without a pause. */
async function watchToTheEnd(page: Page): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem('common-ground:settings', '{"pace":"fast"}');
  });
  await page.goto('/');
  const game = await beginGame(page, 'watch');
  if (!page.url().includes('table')) await goToTable(page);
  expect(page.url()).toContain(game);
  await page.locator('[data-state=still]').waitFor();
}

/** Until nothing more is fetched for a while. */
async function fetchedAll(page: Page): Promise<void> {
  let last = Date.now();
  page.on('request', () => {
    last = Date.now();
  });
  await expect.poll(() => Date.now() - last, { timeout: 60_000 }).toBeGreaterThan(3000);
}

test('a game whose connection is lost at its table is finished, exported and debriefed', async ({
  page,
  complaints,
}) => {
  await watchToTheEnd(page);
  await fetchedAll(page);
  await page.context().setOffline(true);
  const missed: string[] = [];
  page.on('requestfailed', (request) => missed.push(request.url()));
  await page.getByRole('button', { name: 'Let them talk' }).click();
  await page.getByRole('link', { name: 'See the outcome' }).first().click({ timeout: 90_000 });
  await page.locator('[data-part=done]').waitFor({ timeout: 60_000 });
  await page
    .getByRole('link', { name: /debrief/i })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /^Debrief/ }).waitFor();
  await page.getByRole('link', { name: debrief.beats.openReport }).click();
  await page.locator('#turning ol > li, #turning li').first().waitFor({ timeout: 90_000 });
  expect(await page.getByText(debrief.turningFailed).count()).toBe(0);
  await goTo(page, '/games');
  const [download] = await Promise.all([page.waitForEvent('download'), doWithGame(page, 'Export')]);
  const record = parseRecord(await readFile(await download.path(), 'utf8'));
  expect(record.ok && record.value.outcome).toBeTruthy();
  for (const path of ['/', '/learn', '/shelf', '/class', '/sources', '/settings']) {
    await goTo(page, path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await notFetched(page).count()).toBe(0);
  }
  // But for the drawings on the title and the shelf, which a page does without.
  expect(missed.filter((each) => !/\/summit-.*\.svg$|\.webp$/.test(each))).toEqual([]);
  forgiveFetches(complaints);
});

const pages = [
  ['/learn', /How it is played|Learn|minutes/i],
  ['/shelf', /Choose a negotiation/],
  ['/choose/rome-2001', /./],
  ['/class', /./],
  ['/games', /Your games/],
  ['/sources', /./],
  ['/settings', /Settings/],
] as const;

/** Comes to the title, or to another page where it is the title that will be missed. */
async function startBefore(page: Page, path: string): Promise<BrowserContext> {
  await page.goto(path === '/' ? '/#/settings' : '/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  return page.context();
}

describe('a page that is gone to without a connection', () => {
  test.for([['/', /Common Ground/], ...pages] as const)(
    'says so, and comes by itself with the connection: %s',
    async ([path, heading], { page, complaints }) => {
      const context = await startBefore(page, path);
      await context.setOffline(true);
      await goTo(page, path);
      await notFetched(page).waitFor();
      await page.getByRole('button', { name: shell.broken.again }).click();
      await page.getByText(shell.broken.unreachable).waitFor();
      await context.setOffline(false);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await notFetched(page).waitFor({ state: 'detached' });
      await page.waitForFunction(() =>
        [...document.querySelectorAll('link[rel=stylesheet]')].every(
          (link) => (link as HTMLLinkElement).sheet !== null,
        ),
      );
      forgiveFetches(complaints);
    },
  );

  test.for(['outcome', 'debrief', 'dossier', 'table'] as const)(
    'comes back with the game: %s',
    async (screen, { page, complaints }) => {
      const record = finishedRecord({ scenario: 'rome-2001', persons: ['us'], dice: 7 });
      const game = await openDebrief(page, record);
      await page.goto('/?#/games');
      await page.getByRole('link', { name: /^See the outcome/ }).waitFor();
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await goTo(page, `/${screen}/${game}`);
      await notFetched(page).waitFor();
      await page.context().setOffline(false);
      await page
        .getByRole('heading', { level: 1 })
        .filter({ hasNotText: /could not be loaded/ })
        .waitFor();
      forgiveFetches(complaints);
    },
  );

  test('is asked for again when the person says so: a server that was away for a while', async ({
    page,
    complaints,
  }) => {
    await startBefore(page, '/games');
    await page.context().route(/\/(assets\/.*)?$/, (route) => route.abort());
    await goTo(page, '/games');
    await notFetched(page).waitFor();
    await page.context().unroute(/\/(assets\/.*)?$/);
    await page.getByRole('button', { name: shell.broken.again }).click();
    await page.getByRole('heading', { level: 1, name: 'Your games' }).waitFor();
    forgiveFetches(complaints);
  });

  test('is fetched with a new page where the browser keeps what failed, and the offer stays', async ({
    page,
    complaints,
  }) => {
    await beginGame(page, 'United States');
    // As in a browser that keeps a failed module for as long as the page lives.
    const part = /assets\/sources-.*\.js$/;
    await page.route(part, (route) => route.abort());
    await goToTable(page);
    await toOwnFloor(page, byMouse);
    const track = page.locator('#controls [data-row]').first();
    await track.locator('input[type=radio]:enabled').nth(1).check();
    expect(await track.getAttribute('data-in')).toBe('true');
    const table = new URL(page.url()).hash.slice(1);
    await page.evaluate(() => Object.assign(window, { thisPage: true }));
    await goTo(page, '/sources');
    await notFetched(page).waitFor();
    await page.getByRole('button', { name: shell.broken.again }).click();
    await page.waitForFunction(() => !('thisPage' in window));
    await page.unroute(part);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /Sources/ }).waitFor();
    await goTo(page, table);
    await track.waitFor();
    expect(await track.getAttribute('data-in')).toBe('true');
    forgiveFetches(complaints);
  });
});

test('an open game is exported from a page that could not be fetched', async ({
  page,
  complaints,
}) => {
  await beginGame(page, 'United States');
  await page.context().setOffline(true);
  await goTo(page, '/settings');
  await notFetched(page).waitFor();
  await page.getByText(shell.broken.saved).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: shell.broken.export }).click(),
  ]);
  expect(parseRecord(await readFile(await download.path(), 'utf8')).ok).toBe(true);
  forgiveFetches(complaints);
});
