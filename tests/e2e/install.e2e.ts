import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject } from 'vitest';
import shell from '../../src/words/en/shell.json' with { type: 'json' };
import { gameThatEnded } from '../kit/finished-game.ts';
import { test } from '../support/browser-test.ts';
import { openReport } from './imported-game.ts';
import { beginGame, goToTable } from './player.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

const servers: Server[] = [];

/** The build as a plain host serves it, in a folder below the top, and how to make it a newer one. */
async function hostBelow(path: string) {
  const folder = inject('folder');
  let newer = '';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://host');
    const file = pathname.startsWith(path) ? pathname.slice(path.length) || 'index.html' : '';
    const found = file !== '' && statSync(join(folder, file), { throwIfNoEntry: false })?.isFile();
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    response.setHeader('cache-control', 'no-cache');
    if (file !== 'service-worker.js') createReadStream(join(folder, file)).pipe(response);
    else response.end(readFileSync(join(folder, file), 'utf8') + newer);
  });
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${path}`,
    renew: () => {
      newer = '\n// newer\n';
    },
  };
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A page of a browser that keeps what it is told to keep. */
async function keepingPage(page: Page): Promise<Page> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser.');
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'allow' });
  return context.newPage();
}

const kept = (page: Page) =>
  page.waitForFunction(
    async () => (await navigator.serviceWorker.ready).active?.state === 'activated',
    undefined,
    { timeout: 60_000 },
  );

describe('a build in a folder of any host', () => {
  test('opens there, and again without a connection, down to the table', async ({
    page: first,
  }) => {
    const { address } = await hostBelow('/some/where/');
    const page = await keepingPage(first);
    await page.goto(address);
    await page.getByRole('heading', { level: 1, name: 'Common Ground' }).waitFor();
    await kept(page);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Common Ground' }).waitFor();
    await page.goto(`${address}#/shelf`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto(`${address}#/learn`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText(shell.broken.notFetched).count()).toBe(0);
    await page.context().close();
  });

  test('announces a newer version, but not at the table', async ({ page: first }) => {
    const { address, renew } = await hostBelow('/game/');
    const page = await keepingPage(first);
    await page.goto(address);
    await kept(page);
    renew();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.getByText(shell.update.ready).waitFor({ timeout: 60_000 });
    await page.evaluate(() => {
      location.hash = '/table/none';
    });
    await page.getByRole('heading', { level: 1, name: shell.trouble.missing }).waitFor();
    expect(await page.getByText(shell.update.ready).count()).toBe(0);
    await page.evaluate(() => {
      location.hash = '/settings';
    });
    const again = page.waitForEvent('load');
    await page.getByRole('button', { name: shell.update.load }).click();
    await again;
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText(shell.update.ready).count()).toBe(0);
    await page.context().close();
  });

  test('says what it is and how it looks when it is installed', () => {
    const folder = inject('folder');
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.webmanifest'), 'utf8')) as {
      readonly start_url: string;
      readonly icons: readonly { readonly src: string }[];
    };
    expect(manifest.start_url).toBe('./');
    for (const { src } of manifest.icons) expect(readdirSync(folder)).toContain(src);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).not.toMatch(/(src|href)="\//);
  });
});

/** The scripts that a page has fetched, in kB as a host sends them. */
function weightOf(scripts: readonly string[]): number {
  const folder = inject('folder');
  const bytes = scripts.map((name) => gzipSync(readFileSync(join(folder, 'assets', name))).length);
  return bytes.reduce((sum, each) => sum + each, 0) / 1000;
}

/** The names of the scripts that a page has asked for since it was opened, up to a mark if so said. */
async function scriptsOf(page: Page, mark?: string): Promise<readonly string[]> {
  return page.evaluate((until) => {
    const end = until === undefined ? Infinity : performance.getEntriesByName(until)[0]?.startTime;
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => end !== undefined && startTime <= end)
      .flatMap(({ name }) => /assets\/([^/]+\.js)$/.exec(name)?.[1] ?? []);
  }, mark);
}

describe('the weight of the scripts', () => {
  test('is that of a few files: each is a request', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: 'Common Ground' }).waitFor();
    expect((await scriptsOf(page)).length).toBeLessThanOrEqual(12);
    await openReport(page, gameThatEnded('moscow-2007', 'agreement'));
    const scripts = await scriptsOf(page);
    expect(scripts.join()).toContain('report');
    expect(scripts.length).toBeLessThanOrEqual(40);
  });

  test('is at most 120 kB before anything is shown', () => {
    const html = readFileSync(join(inject('folder'), 'index.html'), 'utf8');
    const scripts = [...html.matchAll(/assets\/([^"]+\.js)"/g)].map(([, name = '']) => name);
    expect(scripts.join()).toContain('start-'); // what the first module needs
    expect(scripts.length).toBeGreaterThanOrEqual(3);
    expect(weightOf(scripts)).toBeLessThanOrEqual(120);
  });

  test('is at most 800 kB from the title to the standing table', async ({ page }) => {
    await page.addInitScript(() => {
      performance.setResourceTimingBufferSize(5000);
      // By the page's own clock: what a game may need at its end is fetched while people read.
      new MutationObserver((_, watching) => {
        if (!document.querySelector('[data-state]')) return;
        watching.disconnect();
        performance.mark('the table stands');
      }).observe(document, { childList: true, subtree: true, attributeFilter: ['data-state'] });
    });
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: 'Common Ground' }).waitFor();
    await beginGame(page, 'United States');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await goToTable(page);
    await page.locator('[data-state=still]').waitFor();
    const scripts = await scriptsOf(page, 'the table stands');
    expect(scripts.join()).toContain('phaser');
    expect(weightOf([...new Set(scripts)])).toBeLessThanOrEqual(800);
  });
});
