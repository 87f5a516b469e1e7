import { chromium, type Browser, type Page } from 'playwright-core';
import { expect, inject, test as plainTest } from 'vitest';
import { testFlags } from '../../.config/find-browser.ts';

interface InBrowser {
  readonly browser: Browser;
  readonly complaints: string[]; // what the page did wrong so far; a test may expect and clear it
  readonly page: Page;
  readonly sounds: boolean; // whether the browser has any sound: to make it costs more than the table
}

/**
 * A test in a real browser: `test('…', async ({ page }) => …)`. Each has a context of its own, with
 * the served build as base address (`page.goto('/')`). It fails at the end if the page threw,
 * logged an error, broke its content security policy or asked another origin for anything. What is
 * about sound asks for it: `test.override({ sounds: true })`.
 */
export const test = plainTest.extend<InBrowser>({
  browser: [
    async ({}, use) => {
      const browser = await chromium.launch({
        executablePath: inject('browserPath'),
        args: [...testFlags],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints).toEqual([]);
  },
  sounds: false,
  page: async ({ browser, complaints, sounds }, use) => {
    const address = inject('address');
    const context = await browser.newContext({
      baseURL: address,
      viewport: { width: 1366, height: 768 }, // a school Chromebook
      reducedMotion: 'reduce',
      serviceWorkers: 'block', // what a browser has kept must not stand in for what is asked
    });
    if (!sounds) await context.addInitScript(withoutSound);
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`logged: ${message.text()}`);
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(address).origin) {
        complaints.push(`asked elsewhere: ${request.url()}`);
      }
    });
    await use(page);
    await context.close();
  },
});

/** Runs in the page. */
function withoutSound(): void {
  Reflect.deleteProperty(window, 'AudioContext');
}
