import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import words from '../../src/words/en/debrief.json' with { type: 'json' };
import shell from '../../src/words/en/shell.json' with { type: 'json' };
import { dance } from '../../src/debrief/chapters/dance.ts';
import { decodeResult } from '../kit/decode-result.ts';
import { resultOf } from '../../src/debrief/code/result-of.ts';
import { reviewGame, type Review } from '../../src/debrief/review.ts';
import type { GameRecord } from '../../src/record/record.ts';
import { ENDINGS, gameThatEnded } from '../kit/finished-game.ts';
import { test } from '../support/browser-test.ts';
import { axeFindings, overflow } from './axe.ts';
import { openDebrief, openReport } from './imported-game.ts';

const verdicts = {
  agreement: /Every essential issue was settled/,
  partial: /Something essential stayed open/,
  stalemate: /nothing was initialled/,
  walkOut: /delegation left the talks in round 3/,
  unratified: /failed at home/,
} as const;

function reviewOf(record: GameRecord): Review {
  const reviewed = reviewGame(record);
  if (!reviewed.ok) throw new Error(JSON.stringify(reviewed.error[0]));
  return reviewed.value;
}

/** Folds open, so that what is read or measured is all there is. */
async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

describe.each(ENDINGS)('the report of a game that ended in %s', (kind) => {
  const record = gameThatEnded('moscow-2007', kind);

  test('has every chapter, in words, and no accessibility finding', async ({ page }) => {
    await page.emulateMedia({ colorScheme: ENDINGS.indexOf(kind) % 2 === 0 ? 'light' : 'dark' });
    await openReport(page, record);
    await page.locator('#result').getByText(verdicts[kind]).first().waitFor();
    const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    // Notes pass across the table of a class alone.
    const { letters: _, ...sections } = words.sections;
    expect(headings).toEqual(Object.values(sections));
    await unfoldAll(page);
    // A sentence that is missing shows as its key, a gap that is not filled as its braces; the
    // addresses of works on record look like keys and are none.
    const text = await page.locator('main').evaluate((main: HTMLElement) => {
      const addresses = [...main.querySelectorAll('[translate=no]')];
      return addresses.reduce(
        (read, each) => read.replaceAll(each.textContent, ''),
        // The name of a newspaper that is an address, too.
        main.innerText.replaceAll('news.lt', ''),
      );
    });
    expect(text).not.toMatch(/\{\{|undefined|NaN|Infinity|\b[a-z]+[a-zA-Z]*\.[a-z]+[a-zA-Z.]*\b/);
    expect(await axeFindings(page)).toEqual([]);
    for (const width of [360, 683, 1366]) {
      await page.setViewportSize({ width, height: 700 });
      expect([width, await overflow(page)]).toEqual([width, 0]);
    }
  });
});

describe.each(ENDINGS)('the beats of a game that ended in %s', (kind) => {
  const record = gameThatEnded('moscow-2007', kind);
  const beatsAt = ['result', 'turning', 'missed'];

  test('are three, each a screenful with a figure and an act, in either theme', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: ENDINGS.indexOf(kind) % 2 === 0 ? 'dark' : 'light' });
    await openDebrief(page, record);
    await page.locator('#beat-result').getByText(verdicts[kind]).waitFor();
    await page.locator('#beat-turning [role=img]').waitFor({ timeout: 100_000 });
    for (const [width, height] of [
      [1366, 768],
      [360, 740],
    ] as const) {
      await page.setViewportSize({ width, height });
      const heights = await page.evaluate(
        (beats) =>
          beats.map((beat) => document.getElementById(`beat-${beat}`)?.getBoundingClientRect()),
        beatsAt,
      );
      const [first, ...others] = heights.map((box) => box ?? new DOMRect());
      expect(first?.bottom).toBeLessThanOrEqual(height + 24);
      for (const box of others) expect(box.height).toBeLessThanOrEqual(height + 24);
      expect(await overflow(page)).toBe(0);
    }
    for (const beat of beatsAt) {
      const section = page.locator(`#beat-${beat}`);
      expect(await section.getByRole('heading', { level: 2 }).count()).toBe(1);
      expect(await section.getByRole('img').or(section.locator('ul')).count()).toBeGreaterThan(0);
      expect(await section.locator('button, a').count()).toBe(1);
    }
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('the beats are gone through by keyboard, and one plays on from where it turned', async ({
  page,
}) => {
  await openDebrief(page, gameThatEnded('moscow-2007', 'agreement'));
  const playOn = page.locator('#beat-turning').getByRole('button', { name: words.playOn });
  await playOn.waitFor({ timeout: 100_000 });
  await page.getByRole('button', { name: words.beats.toTurning }).press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('beat-turning');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/table\//);
});

test('each part of the report has an address of its own', async ({ page }) => {
  await openDebrief(page, gameThatEnded('moscow-2007', 'walkOut'));
  await page.getByRole('link', { name: words.sections.prompts }).click();
  await page.waitForURL(/#\/debrief\/.*\/report\/prompts$/);
  await page.waitForFunction(() => document.activeElement?.id === 'prompts');
  expect(
    await page.locator('#prompts').evaluate((part) => part.getBoundingClientRect().top),
  ).toBeLessThan(400);
});

describe('the negotiation dance', () => {
  const record = gameThatEnded('moscow-2007', 'agreement');
  const { offers } = dance(reviewOf(record));

  test('is gone through by keyboard, and each point says what was offered', async ({ page }) => {
    await openReport(page, record);
    const panel = page.locator('#dance');
    const slider = panel.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('Home');
    await panel.getByRole('heading', { name: words.scrub.start }).waitFor();
    for (const number of [1, 2, 3]) {
      await page.keyboard.press('ArrowRight');
      const offer = offers.find((each) => each.offer === number - 1);
      const heading = panel.getByRole('heading', { name: `offer ${number} of` });
      expect(await heading.innerText()).toContain(`Round ${offer?.round ?? ''}`);
      expect(await slider.getAttribute('aria-valuetext')).toBe(await heading.innerText());
      expect(await panel.locator('[aria-live] li').count()).toBeGreaterThan(0);
    }
    await page.keyboard.press('End');
    await panel.getByRole('heading', { name: words.scrub.end }).waitFor();
  });

  test('is gone through by mouse, on the marks themselves', async ({ page }) => {
    await openReport(page, record);
    const panel = page.locator('#dance');
    await panel.scrollIntoViewIfNeeded();
    // Marks may lie on each other: one that is seen.
    const { step, x, y } = await page.evaluate(() => {
      const marks = [...document.querySelectorAll<SVGElement>('#dance [data-mark]')];
      const seen = marks.flatMap((mark) => {
        const { left, top, width, height } = mark.getBoundingClientRect();
        const at = { x: left + width / 2, y: top + height / 2 };
        const hit = document.elementFromPoint(at.x, at.y)?.closest('[data-mark]');
        return hit === mark ? [{ step: Number(mark.dataset['mark']), ...at }] : [];
      });
      return seen.find(({ step }) => step < marks.length / 2)!;
    });
    await page.mouse.click(x, y);
    await panel.getByRole('heading', { name: `offer ${step} of` }).waitFor();
    await panel.getByRole('button', { name: words.scrub.on }).click();
    await panel.getByRole('heading', { name: `offer ${step + 1} of` }).waitFor();
  });

  test('has a table that holds every offer', async ({ page }) => {
    await openReport(page, record);
    await page.locator('#dance summary').click();
    const rows = page.getByRole('table', { name: words.offersCaption }).locator('tbody tr');
    expect(await rows.count()).toBe(offers.length);
    const points = await rows.locator('td[data-number]').allInnerTexts();
    expect(points.map((each) => each.replace('−', '-'))).toEqual(
      offers.flatMap((each) => each.points.map(String)),
    );
  });
});

test('by keyboard alone, to a chapter, into its folds, and back to the table', async ({ page }) => {
  await openReport(page, gameThatEnded('moscow-2007', 'walkOut'));
  const tabTo = async (name: RegExp, most = 60) => {
    for (let tabs = 0; tabs < most; tabs += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (name.test(focused)) return;
    }
    throw new Error(`${String(most)} tabs do not reach ${name.source}.`);
  };
  await tabTo(/^Four scores$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('scores');
  await tabTo(/^How it is worked out/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#scores details[open]').count()).toBe(1);
  const contents = page.getByRole('navigation', { name: words.contents });
  await contents.getByRole('button', { name: words.sections.prompts }).press('Enter');
  await tabTo(/^Play on from here$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/table\//);
});

describe('on paper', () => {
  const record = gameThatEnded('moscow-2009', 'unratified');
  const sizes = { A4: '595', Letter: '612' } as const;

  test.for(['A4', 'Letter'] as const)(
    'is a report of some pages on %s',
    async (format, { page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await openReport(page, record);
      await expect.poll(() => page.locator('main').getByText(shell.waiting).count()).toBe(0);
      const pdf = (await page.pdf({ format })).toString('latin1');
      const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(pages).toBeGreaterThanOrEqual(6);
      expect(pages).toBeLessThanOrEqual(10);
      const boxes = new Set(
        pdf.match(/\/MediaBox\s*\[0 0 \d+/g)?.map((box) => box.split(' ').at(-1)),
      );
      expect([...boxes]).toEqual([sizes[format]]);
    },
  );

  test('has black on white, all folds open, no controls, and nothing wider than the sheet', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openReport(page, record);
    // Between the margins A4 leaves 180 mm, 680 pixels.
    await page.setViewportSize({ width: 680, height: 1000 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const found = await page.evaluate(() => {
      const main = document.querySelector('main');
      const shown = [...(main?.querySelectorAll<HTMLElement>('*') ?? [])].filter(
        (element) => element.getClientRects().length > 0 && !element.closest('.visually-hidden'),
      );
      const right = main?.getBoundingClientRect().right ?? 0;
      return {
        ground: getComputedStyle(document.body).backgroundColor,
        ink: getComputedStyle(document.body).color,
        folded: document.querySelectorAll('main details:not([open])').length,
        controls: shown.filter((element) => element.matches('button, input, textarea')).length,
        wide: shown
          .filter((element) => element instanceof HTMLElement) // a drawing may be clipped
          .filter((element) => element.getBoundingClientRect().right > right + 1)
          .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
      };
    });
    expect(found).toEqual({
      ground: 'rgb(255, 255, 255)',
      ink: 'rgb(0, 0, 0)',
      folded: 0,
      controls: 0,
      wide: [],
    });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('main details:not([open])').count()).toBeGreaterThan(0);
  });
});

test('its code holds the result, and no note that was written', async ({ page }) => {
  const record = gameThatEnded('telephone-2013', 'unratified');
  const side = Object.entries(record.seats).find(([, { kind }]) => kind === 'person')?.[0];
  await openReport(page, record);
  await page.locator('#turning ol').waitFor({ timeout: 100_000 });
  const code = await page.getByLabel(words.code).inputValue();
  expect(code.length).toBeLessThan(2048);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.downloadCode }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toBe(code);
  const read = decodeResult(code);
  const { game, outcome, points } = resultOf(reviewOf(record), side);
  expect(read).toMatchObject({ ok: true, value: { game, outcome, points, side } });
  expect(read.ok && read.value.prompts.length).toBeGreaterThan(0);
  expect(read.ok && read.value.turningPoints.length).toBe(
    await page.locator('#turning ol > li').count(),
  );
});
