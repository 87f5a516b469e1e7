// Draws a picture of each room for src/scenario/FORMAT.md, as the game draws it.
// Run with `npx node assets/rooms/generate.ts` after changing a room.
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { findBrowser, launchFlags } from '../../.config/find-browser.ts';
import { backdrops } from '../../src/scenario/lists.ts';

const port = 4189;
const server = await createServer({ server: { port, strictPort: true }, logLevel: 'error' });
await server.listen();
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...launchFlags] });
const page = await browser.newPage({ viewport: { width: 480, height: 150 } });
for (const backdrop of backdrops) {
  await page.goto(`http://localhost:${port}/tests/table/harness-room.html?room=${backdrop}`);
  await page.locator('[data-drawn]').waitFor({ state: 'attached' });
  await page.screenshot({ path: join(import.meta.dirname, `${backdrop}.png`) });
}
await browser.close();
await server.close();
