/**
 * `npm run engines`: one whole game in every engine that this machine has beside Chromium, and what to
 * install for the others. Pictures of every screen are kept in tests/engines/screenshots.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { serveBuiltSite } from '../support/built-site.ts';
import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { playGame } from './play-game.ts';
import { webkit } from './webkit.ts';

const root = resolve(import.meta.dirname, '../..');
const pictures = join(import.meta.dirname, 'screenshots');
const settling = 1200; // ms until a picture stands after the window has changed
const sizes = { large: [1366, 768], telephone: [360, 740] } as const;

type Verdict = 'passed' | 'failed' | 'missing';

/** Plays in one engine, where it can be had. */
async function tryEngine({ name, missing, start }: Engine, address: string): Promise<Verdict> {
  const needed = missing();
  if (needed !== undefined) {
    console.log(`${name}: not on this machine, so not tried. To have it: ${needed}`);
    return 'missing';
  }
  const started = performance.now();
  const folder = join(pictures, name);
  mkdirSync(folder, { recursive: true });
  const page = await start().catch((error: unknown) => {
    console.log(`${name}: FAILED to start. ${String(error)}`);
    return undefined;
  });
  if (!page) return 'failed';
  const shoot = async (screen: string): Promise<void> => {
    for (const [size, [width, height]] of Object.entries(sizes).reverse()) {
      await page.resize(width, height);
      await new Promise((done) => setTimeout(done, settling));
      writeFileSync(join(folder, `${screen}-${size}.png`), await page.screenshot());
    }
  };
  try {
    await page.resize(...sizes.large);
    const played = await playGame(page, address, shoot);
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`${name}: played from the title to the debrief (${played}) in ${seconds} s`);
    return 'passed';
  } catch (error) {
    console.log(`${name}: FAILED. ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
    writeFileSync(join(folder, 'failed.png'), await page.screenshot());
    return 'failed';
  } finally {
    await page.close();
  }
}

rmSync(pictures, { recursive: true, force: true });
const site = await serveBuiltSite();
try {
  const verdicts = await Promise.all(
    [firefox, webkit].map((engine) => tryEngine(engine, site.address)),
  );
  const count = (verdict: Verdict): number => verdicts.filter((each) => each === verdict).length;
  console.log(`Pictures of the screens: ${relative(root, pictures)}`);
  console.log(`${count('passed')} passed, ${count('failed')} failed`);
  process.exitCode = count('failed') === 0 ? 0 : 1;
} finally {
  await site.close();
}
