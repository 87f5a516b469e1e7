import { gzipSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { test } from '../support/browser-test.ts';
import { axeFindings, overflow } from './axe.ts';
import { beginGame, someScenario } from './player.ts';

const screens = [
  ['title', '/', 'Common Ground'],
  ['learn', '/learn', 'Learn in two minutes'],
  ['shelf', '/shelf', 'Choose a negotiation'],
  ['choose', `/choose/${someScenario}`, ''],
  ['games', '/games', 'Your games'],
  ['sources', '/sources', 'Sources'],
  ['settings', '/settings', 'Settings'],
  ['an address that leads nowhere', '/nowhere', 'Page not found'],
] as const;

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.for(screens)(
    'no axe finding, and nothing wider than the window: %s',
    async ([, at, heading], { page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/#${at}`);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 640 });
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    },
  );

  test('the dossier has no axe finding and fits every window', async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await beginGame(page, 'solo');
    for (const width of [1366, 360]) {
      await page.setViewportSize({ width, height: 740 });
      await page.getByRole('heading', { name: 'Score sheet' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
  });

  test('the curtain has no axe finding', async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await beginGame(page, 'pair');
    await page.getByRole('heading', { name: /Hand over to/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('axe finds what is wrong', async ({ page }) => {
  await page.goto('/#/learn');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => {
    document.querySelector('h1')?.replaceChildren();
    document.querySelector('p')?.setAttribute('style', 'color: #f4ecd8');
  });
  expect((await axeFindings(page)).map((finding) => finding.split(':')[0])).toEqual(
    expect.arrayContaining(['empty-heading']),
  );
});

test('every screen fits at 200 % zoom, with the text set larger still', async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 384 });
  await page.addInitScript(() => {
    localStorage.setItem('common-ground:settings', '{"textSize":1.5}');
  });
  for (const [name, at, heading] of screens) {
    await page.goto(`/#${at}`);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    expect([name, await overflow(page)]).toEqual([name, 0]);
  }
});

test('the title asks for less than 180 kB of script', async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto('/');
  await page.getByRole('link', { name: 'Play' }).waitFor();
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(scripts)).map((body) => gzipSync(body).length);
  expect(bytes.length).toBeGreaterThan(0);
  expect(bytes.reduce((sum, one) => sum + one)).toBeLessThan(180_000);
});

test('settings hold after a reload, theme and text size at once', async ({ page }) => {
  await page.goto('/#/settings');
  await page.getByText('Night session').click();
  await page.getByText('130%').click();
  await page.reload();
  const root = page.locator('html');
  expect(await root.getAttribute('data-theme')).toBe('night');
  expect(await root.evaluate((html) => getComputedStyle(html).fontSize)).toBe('20.8px');
});
