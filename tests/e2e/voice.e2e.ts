import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import table from '../../src/words/en/table.json' with { type: 'json' };
import { test } from '../support/browser-test.ts';
import { axeFindings } from './axe.ts';
import { beginGame, goToTable } from './player.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const slip = (page: Page) => page.getByRole('figure', { name: table.slip.label });

/** Two AI delegations, stopped where one of them has just said something. */
async function somethingSaid(page: Page): Promise<void> {
  await beginGame(page, 'watch');
  if (!page.url().includes('table')) await goToTable(page);
  await button(page, table.watch.pause).click();
  await page.locator('[data-tracks]').waitFor();
  for (let moves = 0; moves < 12 && !(await slip(page).isVisible()); moves += 1) {
    await button(page, table.watch.step).click();
  }
  await slip(page).waitFor();
}

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the slip lies, and the stage, and the highest place of a track; undefined while it is laid anew. */
async function laid(
  page: Page,
): Promise<{ slip: Edges; stage: Edges; tracks: number } | undefined> {
  return page.evaluate((label) => {
    const figure = document.querySelector(`figure[aria-label="${label}"]`);
    const root = document.querySelector<HTMLElement>('[data-tracks]');
    if (!figure || root?.dataset['state'] !== 'still') return undefined;
    const edges = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const rows = JSON.parse(root.dataset['tracks'] ?? '[]') as { places: [number, number][] }[];
    const tracks =
      edges(root).top + Math.min(...rows.flatMap(({ places }) => places.map(([, y]) => y)));
    return { slip: edges(figure), stage: edges(root), tracks };
  }, table.slip.label);
}

describe('what a side says', () => {
  test('stands at the speaker, within the stage and above the tracks, on every screen', async ({
    page,
  }) => {
    await somethingSaid(page);
    const speaker = await slip(page).locator('figcaption').innerText();
    expect(['Russia', 'United States']).toContain(speaker);
    for (const [width, height] of [
      [360, 740],
      [768, 1024],
      [1366, 768],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect
        .poll(
          async () => {
            const now = await laid(page);
            if (!now) return 'not laid yet';
            const { stage, tracks } = now;
            const inside = now.slip.left >= stage.left && now.slip.right <= stage.right;
            const above = now.slip.top >= stage.top && now.slip.bottom <= tracks;
            const middle = (now.slip.left + now.slip.right - stage.left - stage.right) / 2;
            // Where the stage is narrow it goes from side to side.
            const aside = width < 600 || middle * (speaker === 'Russia' ? -1 : 1) > 0;
            return inside && above && aside;
          },
          { timeout: 20_000 },
        )
        .toBe(true);
    }
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await slip(page).waitFor({ state: 'detached' });
  });
});

declare global {
  interface Window {
    audio?: { contexts: AudioContext[]; loops: number };
  }
}

/**
 * Counts what the page asks of the browser's sound. To Chromium every question of Playwright's is a
 * touch of the page: here only a press is.
 */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const audio: NonNullable<Window['audio']> = { contexts: [], loops: 0 };
    window.audio = audio;
    let hasBeenActive = false;
    document.addEventListener('pointerdown', () => (hasBeenActive = true), { capture: true });
    Object.defineProperty(navigator, 'userActivation', {
      get: () => ({ hasBeenActive, isActive: hasBeenActive }),
    });
    const Real = window.AudioContext;
    window.AudioContext = class extends Real {
      constructor() {
        super();
        audio.contexts.push(this);
      }
    };
    const { prototype } = AudioBufferSourceNode;
    const start = Object.getOwnPropertyDescriptor(prototype, 'start')?.value as (
      at?: number,
    ) => void;
    prototype.start = function (this: AudioBufferSourceNode, at?: number) {
      if (this.loop) audio.loops += 1;
      start.call(this, at);
    };
  });
}

const audioOf = (page: Page) =>
  page.evaluate(() => ({
    states: window.audio?.contexts.map(({ state }) => state) ?? [],
    loops: window.audio?.loops ?? 0,
  }));

describe('sound', () => {
  test.override({ sounds: true });

  test('begins with the first touch at a table, can be turned off there, and stays off', async ({
    page,
  }) => {
    await listen(page);
    await beginGame(page, 'watch');
    if (!page.url().includes('table')) await goToTable(page);
    await page.reload();
    await page.locator('[data-tracks]').waitFor();
    expect(await audioOf(page)).toEqual({ states: [], loops: 0 });

    await button(page, table.watch.pause).click();
    await expect
      .poll(() => audioOf(page), { timeout: 30_000 })
      .toEqual({ states: ['running'], loops: 1 });
    await button(page, table.tools.sound).click();
    await expect
      .poll(() => audioOf(page), { timeout: 10_000 })
      .toEqual({ states: ['suspended'], loops: 1 });

    await page.reload();
    await page.locator('[data-tracks]').waitFor();
    const sound = button(page, table.tools.sound);
    expect(await sound.getAttribute('aria-pressed')).toBe('false');
    await button(page, table.watch.pause).click();
    await button(page, table.watch.step).click();
    expect(await audioOf(page)).toEqual({ states: [], loops: 0 });
  });
});
