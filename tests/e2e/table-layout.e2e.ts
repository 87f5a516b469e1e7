import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { GameRecord } from '../../src/record/record.ts';
import table from '../../src/words/en/table.json' with { type: 'json' };
import { FILES } from '../kit/bundled-scenario.ts';
import { test } from '../support/browser-test.ts';
import { axeFindings } from './axe.ts';
import { recordAt, states, tableAt } from './table-states.ts';
import { windows } from './windows.ts';

/** Those that differ most. */
const fewWindows = [windows[0], windows[4], windows[5]] as const;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface WrittenLabel {
  readonly kind: string;
  readonly lines: readonly string[];
  readonly cut: boolean;
  readonly box: Box;
}

async function settleAt(page: Page, width: number, height: number, text: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate((size) => {
    document.documentElement.style.setProperty('--text-size', `${size}`);
    window.scrollTo(0, 0);
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, text);
  await page.locator('[data-state=still]').waitFor({ state: 'attached' });
}

/** What is wrong with the page as it is now, in words. Reaches nothing outside itself. */
function pageFaults(): readonly string[] {
  const faults: string[] = [];
  const { innerWidth, innerHeight } = window;
  if (document.documentElement.scrollWidth > innerWidth) faults.push('the page is too wide');
  const nameOf = (element: Element): string =>
    element.getAttribute('aria-label') ?? element.textContent.trim();
  // What can be decided is in the window, and nothing lies on it.
  const deeds = [...document.querySelectorAll('[data-dock] :is(button, a, select)')];
  for (const deed of deeds) {
    const { left, right, top, bottom } = deed.getBoundingClientRect();
    const inside =
      left >= 0 && top >= 0 && right <= innerWidth + 0.5 && bottom <= innerHeight + 0.5;
    if (!inside) faults.push(`not in the window: ${nameOf(deed)}`);
    const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (inside && !(seen && deed.contains(seen))) faults.push(`covered: ${nameOf(deed)}`);
    if (bottom - top < 24) faults.push(`too small to press: ${nameOf(deed)}`);
  }
  // Nothing that is pressed or read as a heading is cut, but for what unfolds.
  for (const each of document.querySelectorAll('main :is(button, [role=tab], h1, h2)')) {
    const own = each.querySelector('span') ?? each;
    if (each.closest('[data-row]') || own.closest('.visually-hidden')) continue;
    if (each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0) {
      faults.push(`cut: ${nameOf(each)}`);
    }
  }
  // What is told last does not run out of its place, over what stands below.
  for (const news of document.querySelectorAll('[aria-labelledby=wire]')) {
    const runsOut = news.scrollHeight > news.clientHeight + 1;
    const stays = getComputedStyle(news).overflowY !== 'visible';
    if (runsOut && !stays) faults.push(`runs out: ${nameOf(news)}`);
  }
  return faults;
}

/** Labels on the baize that touch each other or stand outside of it. */
async function labelFaults(page: Page): Promise<readonly string[]> {
  const root = page.locator('[data-labels]');
  const labels = JSON.parse((await root.getAttribute('data-labels')) ?? '[]') as WrittenLabel[];
  const width = await root.evaluate(({ clientWidth }) => clientWidth);
  if (width === 0) return []; // folded away
  if (labels.length === 0) return ['nothing is written on the baize'];
  const said = ({ lines }: WrittenLabel): string => lines.join(' ');
  const touches = (one: Box, other: Box): boolean =>
    one.x < other.x + other.width - 0.5 &&
    other.x < one.x + one.width - 0.5 &&
    one.y < other.y + other.height - 0.5 &&
    other.y < one.y + one.height - 0.5;
  return labels.flatMap((label, index) => [
    ...(label.box.x < 0 || label.box.x + label.box.width > width
      ? [`outside: ${said(label)}`]
      : []),
    ...labels
      .slice(index + 1)
      .filter((other) => touches(label.box, other.box))
      .map((other) => `“${said(label)}” touches “${said(other)}”`),
  ]);
}

async function faultsAt(page: Page, size: readonly [number, number], text = 1) {
  await settleAt(page, ...size, text);
  const found = [...(await page.evaluate(pageFaults)), ...(await labelFaults(page))];
  return found.map((fault) => `${size.join(' × ')}, text ${text}: ${fault}`);
}

async function still(page: Page): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem(
      'common-ground:settings',
      JSON.stringify({ theme: 'day', pace: 'fast', motion: 'none' }),
    );
  });
}

/** A game at the table as it stands on a telephone. */
async function onTelephone(page: Page, game: GameRecord): Promise<void> {
  await still(page);
  await tableAt(page, game);
  await settleAt(page, 360, 740, 1);
}

describe('at the table, whatever the window', () => {
  // One page for all of them: what takes long is to begin.
  test(
    'all that can be decided is in sight and whole, in every state of a turn',
    {
      timeout: 300_000,
    },
    async ({ page }) => {
      await still(page);
      for (const state of states) {
        await tableAt(page, recordAt('moscow-2013', state));
        const faults: string[] = [];
        for (const size of state === 'answer' ? windows : fewWindows) {
          faults.push(...(await faultsAt(page, size)));
        }
        for (const size of [windows[0], windows[5]]) {
          faults.push(...(await faultsAt(page, size, 1.5)));
        }
        expect(faults, state).toEqual([]);
        if (state !== 'over' && state !== 'watching') {
          expect(await page.locator('[data-dock] button').count(), state).toBeGreaterThan(0);
        }
      }
    },
  );

  test('what happened last runs over nothing that stands below, however long it is', async ({
    page,
  }) => {
    await still(page);
    const faults: string[] = [];
    for (const file of FILES) {
      await tableAt(page, recordAt(file, 'menu'));
      for (const text of [1, 1.5]) {
        for (const size of fewWindows) faults.push(...(await faultsAt(page, size, text)));
      }
    }
    expect(faults.filter((fault) => fault.includes('runs out'))).toEqual([]);
  });

  test(
    'an offer of every issue is put together without scrolling, in every scenario',
    {
      timeout: 300_000,
    },
    async ({ page }) => {
      await still(page);
      for (const file of FILES) {
        await tableAt(page, recordAt(file, 'floor'));
        const rows = page.locator('[data-row]');
        const count = await rows.count();
        const faults: string[] = [];
        for (const size of fewWindows) {
          faults.push(...(await faultsAt(page, size)));
          // Eight issues are more than a small telephone holds.
          if (size[0] === 360 && count > 7) continue;
          const last = await rows.last().boundingBox();
          const dock = await page.locator('[data-dock]').boundingBox();
          expect((last?.y ?? 0) + (last?.height ?? 0), `${file}, ${size[0]}`).toBeLessThanOrEqual(
            dock?.y ?? 0,
          );
        }
        expect(faults, file).toEqual([]);
        await settleAt(page, 1366, 768, 1);
        for (const row of await rows.all()) {
          await row.locator('input[type=radio]:not(:disabled)').nth(1).check();
        }
        expect(await page.evaluate(() => window.scrollY)).toBe(0);
        expect(await page.locator('[data-row][data-in]').count()).toBe(count);
        const send = page.locator('[data-dock] button').first();
        expect(await send.getAttribute('aria-disabled')).toBeNull();
        expect(await page.evaluate(pageFaults), file).toEqual([]);
      }
    },
  );

  test('a note takes nothing from the height of the table', async ({ page }) => {
    await still(page);
    await tableAt(page, recordAt('rome-2001', 'caucus'));
    const heightOf = async () => (await page.locator('[data-labels]').boundingBox())?.height;
    const note = page.getByRole('note');
    expect(await note.count()).toBe(1);
    const noted = await heightOf();
    while ((await note.count()) > 0) await note.getByRole('button').first().click();
    await page.locator('[data-state=still]').waitFor();
    expect(await heightOf()).toBe(noted);
  });

  test('a telephone keeps the tabs in the window, whether the table folds or unfolds', async ({
    page,
  }) => {
    await onTelephone(page, recordAt('moscow-2013', 'caucus'));
    const dock = (await page.locator('[data-dock]').boundingBox())!;
    for (const name of [table.tabs.home, table.tabs.caucus, table.tabs.transcript]) {
      const tab = page.getByRole('tab', { name });
      await tab.click();
      const { y, height } = (await tab.boundingBox())!;
      expect(y, name).toBeGreaterThanOrEqual(0);
      expect(y + height, name).toBeLessThanOrEqual(dock.y);
    }
  });

  test('a telephone folds the table away for the private actions, as for an offer', async ({
    page,
  }) => {
    await onTelephone(page, recordAt('moscow-2013', 'caucus'));
    const dock = await page.locator('[data-dock]').boundingBox();
    const act = await page.locator('button[aria-controls^=act-]').first().boundingBox();
    expect((act?.y ?? 740) + (act?.height ?? 0)).toBeLessThanOrEqual(dock?.y ?? 0);
    // The dock stays at the foot of the window, however short the list is.
    expect(Math.round((dock?.y ?? 0) + (dock?.height ?? 0))).toBe(740);
    const strip = page.getByRole('button', { name: table.stage.unfold });
    await strip.click();
    await page.locator('[data-state=still]').waitFor();
  });

  test('a telephone folds the table away for an offer that is to be read', async ({ page }) => {
    await onTelephone(page, recordAt('moscow-2013', 'answer'));
    const dock = await page.locator('[data-dock]').boundingBox();
    const offer = await page.getByRole('heading', { name: /offer$/ }).boundingBox();
    expect((offer?.y ?? 740) + (offer?.height ?? 0)).toBeLessThanOrEqual(dock?.y ?? 0);
    expect(await page.getByRole('button', { name: table.stage.unfold }).isVisible()).toBe(true);
    // It is there already: no button leads to it.
    const leads = page.getByRole('button', { name: table.turn.do.here });
    expect(await leads.count()).toBe(0);
    await page.getByRole('tab', { name: table.tabs.home }).click();
    expect(await leads.isVisible()).toBe(true);
  });

  test('a telephone on its side shows the table over what can be answered', async ({ page }) => {
    await still(page);
    await tableAt(page, recordAt('volkswagen-1993', 'menu'));
    expect(await faultsAt(page, [740, 360])).toEqual([]);
    const dock = await page.locator('[data-dock]').boundingBox();
    const stage = await page.locator('[data-labels]').boundingBox();
    expect((dock?.y ?? 0) - (stage?.y ?? 360)).toBeGreaterThan(140);
  });

  test('a telephone has its tabs in one line', async ({ page }) => {
    await onTelephone(page, recordAt('rome-2001', 'floor'));
    const tops = await page
      .getByRole('tab')
      .evaluateAll((tabs) => tabs.map((each) => each.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
  });

  test('an upright tablet has the advice beside the tabs, and lays it where the table was', async ({
    page,
  }) => {
    await still(page);
    await tableAt(page, recordAt('rome-2001', 'floor'));
    await settleAt(page, 768, 1024, 1);
    const ask = page.getByRole('button', { name: table.advice.ask });
    const rows = page.locator('[data-row]');
    const [before, tab] = [await rows.first().boundingBox(), page.getByRole('tab').last()];
    const [one, other] = [await tab.boundingBox(), await ask.boundingBox()];
    expect(Math.abs((one?.y ?? 0) - (other?.y ?? 0))).toBeLessThan(8);
    expect((one?.x ?? 0) + (one?.width ?? 0)).toBeLessThan(other?.x ?? 0);
    await ask.click();
    await page.getByRole('note').getByRole('button').first().click(); // the note of a first game
    const advice = page.getByRole('note', { name: table.advice.notes });
    await advice.waitFor();
    expect((await rows.first().boundingBox())?.y).toBeCloseTo(before?.y ?? 0, -1);
    expect(await page.evaluate(pageFaults)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await ask.click();
    await page.locator('[data-state=still]').waitFor();
    expect(await advice.count()).toBe(0);
  });

  test('on a dense screen nothing stands elsewhere, and a label that is cut is told whole', async ({
    page,
  }) => {
    await still(page);
    await tableAt(page, recordAt('moscow-2007', 'floor'));
    const screen = await page.context().newCDPSession(page);
    const places = async () => page.locator('[data-labels]').getAttribute('data-labels');
    const before = await places();
    for (const deviceScaleFactor of [1.25, 1.5, 2, 3]) {
      await screen.send('Emulation.setDeviceMetricsOverride', {
        width: 1366,
        height: 768,
        mobile: false,
        deviceScaleFactor,
      });
      await page.locator('[data-state=still]').waitFor();
      expect(await page.evaluate(pageFaults), `${deviceScaleFactor}`).toEqual([]);
      expect(await labelFaults(page), `${deviceScaleFactor}`).toEqual([]);
    }
    expect(await places()).toBe(before);
    const labels = JSON.parse(before ?? '[]') as WrittenLabel[];
    const stage = (await page.locator('[data-labels]').boundingBox())!;
    for (const { kind, lines, box } of labels.filter(({ cut }) => cut)) {
      const up = kind === 'option' ? -4 : box.height / 2;
      await page.mouse.move(stage.x + box.x + box.width / 2, stage.y + box.y + up);
      const told = await page.locator('[role=tooltip]').innerText();
      const [start = ''] = (lines[0] ?? '').split('…');
      expect(told).toContain(start.trim());
    }
  });
});
