/**
 * `npm run engines`: one whole game in every engine that this machine has beside Chromium, and what to
 * install for the others. Pictures of every screen are kept in tests/engines/screenshots.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { serveBuiltSite } from '../support/built-site.ts';
import type { Engine, EnginePage } from './engine.ts';
import { firefox } from './firefox.ts';
import { playGame } from './play-game.ts';
import { webkit } from './webkit.ts';

const root = resolve(import.meta.dirname, '../..');
const pictures = join(import.meta.dirname, 'screenshots');
const settling = 1200; // ms until a picture stands after the window has changed
const sizes = { large: [1366, 768], telephone: [360, 740] } as const;

type Verdict = 'passed' | 'failed' | 'missing';

/** Plays in one engine, where it can be had. What starved on a busy machine may try once more. */
async function tryEngine(engine: Engine, address: string): Promise<Verdict> {
  const needed = engine.missing();
  if (needed !== undefined) {
    console.log(`${engine.name}: not on this machine, so not tried. To have it: ${needed}`);
    return 'missing';
  }
  for (const attempt of ['first', 'second']) {
    const failure = await play(engine, address);
    if (failure === undefined) return 'passed';
    console.log(`${engine.name}: FAILED at the ${attempt} attempt. ${failure}`);
  }
  return 'failed';
}

/** A game from the title to the debrief, with a picture of each screen; or how it failed. */
async function play({ name, start }: Engine, address: string): Promise<string | undefined> {
  const started = performance.now();
  const folder = join(pictures, name);
  mkdirSync(folder, { recursive: true });
  let page: EnginePage | undefined;
  try {
    const opened = await start();
    page = opened;
    const shoot = async (screen: string): Promise<void> => {
      for (const [size, [width, height]] of Object.entries(sizes).reverse()) {
        await opened.resize(width, height);
        await new Promise((done) => setTimeout(done, settling));
        writeFileSync(join(folder, `${screen}-${size}.png`), await opened.screenshot());
      }
    };
    await opened.resize(...sizes.large);
    const played = await playGame(opened, address, shoot);
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`${name}: played from the title to the debrief (${played}) in ${seconds} s`);
    return undefined;
  } catch (error) {
    const picture = await page?.screenshot().catch(() => undefined);
    if (picture) writeFileSync(join(folder, 'failed.png'), picture);
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  } finally {
    await page?.close().catch(() => undefined);
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
