import puppeteer, { type ElementHandle } from 'puppeteer-core';
import { programIn } from './programs.ts';
import type { Engine } from './engine.ts';

const program = (): string | undefined =>
  process.env.FIREFOX_PATH ?? programIn('firefox-esr', 'firefox');

/** Firefox, by WebDriver BiDi, which it speaks without a driver beside it. */
export const firefox: Engine = {
  name: 'Firefox',
  missing: () => (program() ? undefined : 'apt-get install firefox-esr'),
  start: async () => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: program() ?? '',
      headless: true,
      extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'browser.download.useDownloadDir': true },
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    return {
      open: async (address) => {
        await page.goto(address);
      },
      reload: async () => {
        await page.reload();
      },
      run: async (work, ...args) =>
        (await page.evaluate(work as unknown as (...all: unknown[]) => unknown, ...args)) as never,
      click: (x, y) => page.mouse.click(x, y),
      type: (text) => page.keyboard.type(text),
      upload: async (selector, path) => {
        const input = (await page.$(selector)) as ElementHandle<HTMLInputElement> | null;
        await input?.uploadFile(path);
      },
      resize: (width, height) => page.setViewport({ width, height }),
      screenshot: () => page.screenshot({ type: 'png' }),
      close: () => browser.close(),
    };
  },
};
