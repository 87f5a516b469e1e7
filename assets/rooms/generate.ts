// Draws the pictures of all rooms, as the game draws them: a PNG for src/scenario/FORMAT.md and a small
// WebP for the shelf, once more with what a scenario there shows in its windows. Run with `npx node assets/rooms/generate.ts` after changing a room.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { findBrowser, launchFlags } from '../../.config/find-browser.ts';
import { shelfEntry } from '../../.config/shelf-entry.ts';
import { backdrops } from '../../src/scenario/lists.ts';

const root = join(import.meta.dirname, '..', '..');
const port = 4189;
const most = 15_000; // bytes of a small picture
const small = join(import.meta.dirname, 'small');
mkdirSync(small, { recursive: true });
const server = await createServer({ server: { port, strictPort: true }, logLevel: 'error' });
await server.listen();
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...launchFlags] });
const page = await browser.newPage({ viewport: { width: 480, height: 150 } });

async function open(query: string): Promise<void> {
  await page.goto(`http://localhost:${port}/tests/table/harness-room.html?${query}`);
  await page.locator('[data-drawn]').waitFor({ state: 'attached' });
}

async function webp(quality: number): Promise<Buffer> {
  const address = await page.locator('canvas').evaluate(
    // The page's types are not this program's: the canvas is one of them.
    (canvas, wanted) =>
      (canvas as unknown as { toDataURL: (type: string, quality: number) => string }).toDataURL(
        'image/webp',
        wanted,
      ),
    quality,
  );
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

async function takeSmall(name: string, query: string): Promise<void> {
  await open(`${query}&width=360&height=132&density=1.5`);
  for (const quality of [0.7, 0.6, 0.5, 0.4, 0.3]) {
    const bytes = await webp(quality);
    writeFileSync(join(small, `${name}.webp`), bytes);
    if (bytes.length <= most) break;
  }
}

for (const backdrop of backdrops) {
  await open(`room=${backdrop}`);
  await page.screenshot({ path: join(import.meta.dirname, `${backdrop}.png`) });
  await takeSmall(backdrop, `room=${backdrop}`);
}
for (const file of globSync('scenarios/*[0-9].yaml', { cwd: root })) {
  const { backdrop, skyline } = shelfEntry(file, readFileSync(join(root, file), 'utf8'));
  if (skyline === undefined) continue;
  await takeSmall(`${backdrop}-${skyline}`, `room=${backdrop}&skyline=${skyline}`);
}
await browser.close();
await server.close();
