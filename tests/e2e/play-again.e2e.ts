import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import debrief from '../../src/words/en/debrief.json' with { type: 'json' };
import shell from '../../src/words/en/shell.json' with { type: 'json' };
import table from '../../src/words/en/table.json' with { type: 'json' };
import type { GameRecord, RecordedMove } from '../../src/record/record.ts';
import { test } from '../support/browser-test.ts';
import { axeFindings, overflow } from './axe.ts';
import { debriefed, finishedAgain, finishedRecord } from './finished-game.ts';
import { byKeyboard, byMouse, type Hand, nextTask, playThrough, tabTo } from './play-through.ts';
import { gameAt, goToTable, storedRecord } from './player.ts';

const scenario = 'moscow-2007';
const asRussia = finishedRecord({ scenario, persons: ['ru'], dice: 7 });
const asAmerica = finishedRecord({ scenario, persons: ['us'], dice: 3 });

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const byRussia = ({ party }: RecordedMove) => party === 'ru';
const movesOf = ({ moves }: GameRecord) => moves.map(({ party, move }) => ({ party, move }));

/** Chooses a turn in the drop-down and goes there. */
async function playOnFrom(page: Page, hand: Hand, at: number): Promise<void> {
  const again = panel(page, debrief.sections.again);
  const picker = again.getByLabel(debrief.forkFrom, { exact: true });
  if (hand === byMouse) await picker.selectOption(`${at}`);
  else {
    await tabTo(page, picker);
    for (let turn = 0; turn < at; turn += 1) await page.keyboard.press('ArrowDown');
  }
  expect(await picker.inputValue()).toBe(`${at}`);
  await hand(page, again.getByRole('button', { name: debrief.playOn }));
}

/** The game that a fork leads to, at its table: it began as the other did, with the same dice. */
async function expectFork(page: Page, from: GameRecord, at: number): Promise<string> {
  await page.waitForURL(/#\/table\//);
  await page.getByRole('tablist').waitFor();
  const fork = await storedRecord(page, gameAt(page));
  expect(fork).toMatchObject({ dice: from.dice, seats: from.seats, scenario: from.scenario });
  expect(movesOf(fork).slice(0, at)).toEqual(movesOf(from).slice(0, at));
  // Since then the other delegation may have moved: the same dice make it the same move.
  expect(fork.moves.length).toBeGreaterThanOrEqual(at);
  expect(movesOf(fork)).toEqual(movesOf(from).slice(0, fork.moves.length));
  return gameAt(page);
}

describe('play on from any turn, with the same dice', { timeout: 300_000 }, () => {
  test.for([
    ['mouse', byMouse, 9],
    ['keyboard', byKeyboard, 6],
  ] as const)('chosen by %s', async ([, hand, at], { page }) => {
    const game = await debriefed(page, asRussia);
    await playOnFrom(page, hand, at);
    const fork = await expectFork(page, asRussia, at);
    expect(fork).not.toBe(game);
    expect(await storedRecord(page, game)).toEqual(asRussia);
    await playThrough(page, hand, 2);
    const { moves } = await storedRecord(page, fork);
    expect(moves.length).toBeGreaterThan(at + 1);
    expect(moves.slice(0, at)).toEqual(asRussia.moves.slice(0, at));
  });

  test('from an offer of the dance, by arrow keys, and from a turning point', async ({ page }) => {
    const game = await debriefed(page, asAmerica);
    const tabled = asAmerica.moves.flatMap(({ move }, at) => (move.kind === 'table' ? [at] : []));
    expect(tabled.length).toBeGreaterThan(2);
    const dance = panel(page, debrief.sections.dance);
    await tabTo(page, dance.getByRole('slider'));
    await page.keyboard.press('Home');
    for (let offer = 0; offer < 3; offer += 1) await page.keyboard.press('ArrowRight');
    await byKeyboard(page, dance.getByRole('button', { name: debrief.playOn }));
    await expectFork(page, asAmerica, tabled[2] ?? -1);
    await page.goto(`/#/debrief/${game}/report`);
    const turn = panel(page, debrief.sections.turning).getByRole('listitem').first();
    await turn.waitFor({ timeout: 60_000 });
    await turn.getByRole('button', { name: debrief.playOn }).click();
    await expectFork(page, asAmerica, 0);
  });
});

describe('the same game from the other chair', { timeout: 300_000 }, () => {
  test.for([
    ['mouse', byMouse],
    ['keyboard', byKeyboard],
  ] as const)('against one’s own recorded moves, by %s', async ([, hand], { page }) => {
    await debriefed(page, asRussia);
    await hand(page, page.getByRole('button', { name: 'Take the American chair' }));
    await page.waitForURL(/#\/dossier\//);
    await page.getByText(/The Russian delegation follows an earlier game/).waitFor();
    const again = gameAt(page);
    expect(await storedRecord(page, again)).toMatchObject({
      dice: asRussia.dice,
      moves: [],
      seats: { us: { kind: 'person' }, ru: { kind: 'recorded', heldBy: 'person' } },
    });
    await goToTable(page);
    await page.getByText(table.record.none).waitFor();
    // At each of its moves the table says whether it was recorded; a reload changes nothing of it.
    await playThrough(page, hand, 3);
    const note = page.getByText(/follows an earlier game wherever that still applies/);
    await nextTask(page);
    const said = await note.innerText();
    expect(said).toMatch(/as recorded.* of its \d+ moves so far/);
    await page.reload();
    await nextTask(page);
    expect(await note.innerText()).toBe(said);
    await playThrough(page, hand);

    const after = await storedRecord(page, again);
    const followed = after.moves.filter(({ source }) => source !== undefined);
    const off = followed.filter(({ source }) => source?.kind === 'own');
    const kept = followed.length - off.length;
    expect(followed.every(({ party }) => party === 'ru')).toBe(true);
    expect(followed.length).toBe(after.moves.filter(({ party }) => party === 'ru').length);
    expect(Math.min(kept, off.length)).toBeGreaterThan(0);
    await page.getByRole('tab', { name: table.tabs.transcript }).click();
    const log = panel(page, table.record.label).getByRole('listitem');
    expect(await log.count()).toBe(followed.length);
    expect(await log.filter({ hasText: 'not as recorded' }).count()).toBe(off.length);

    await page.goto(`/#/debrief/${again}/report`);
    const refusals = panel(page, debrief.sections.refusals);
    await refusals
      .getByText(`Moves taken from that record: ${kept} of ${followed.length}`)
      .waitFor();
    await refusals.locator('summary', { hasText: /^Every move of the Russian/ }).click();
    expect(await refusals.getByRole('cell', { name: /^no: / }).count()).toBe(off.length);
    for (const { source } of off) {
      if (source?.kind !== 'own') continue;
      await refusals.getByText(shell.record.why[source.why]).first().waitFor();
    }
    expect(await axeFindings(page)).toEqual([]);
    // And back again: now the American side follows.
    await hand(page, page.getByRole('button', { name: 'Take the Russian chair' }));
    await page.getByText(/The American delegation follows an earlier game/).waitFor();
  });

  test('forks at any move, and the other side still follows', async ({ page }) => {
    const before = finishedAgain(asRussia, 'us');
    await debriefed(page, before);
    await playOnFrom(page, byMouse, 9);
    const fork = await expectFork(page, before, 9);
    await playThrough(page, byMouse, 3);
    await nextTask(page);
    const theirs = (await storedRecord(page, fork)).moves.slice(9).filter(byRussia);
    expect(theirs.length).toBeGreaterThan(0);
    for (const { source } of theirs) expect(source).toBeDefined();
  });

  test.for([
    ['watched', [], 'ai'],
    ['two people’s', ['us', 'ru'], 'person'],
  ] as const)('after a %s game from either chair', async ([, persons, heldBy], { page }) => {
    const game = await debriefed(page, finishedRecord({ scenario, persons, dice: 5 }));
    for (const [adjective, chair, other] of [
      ['Russian', 'ru', 'us'],
      ['American', 'us', 'ru'],
    ] as const) {
      await page.goto(`/#/debrief/${game}/report`);
      await page.getByRole('button', { name: `Take the ${adjective} chair` }).click();
      await page.waitForURL(/#\/dossier\//);
      const { seats } = await storedRecord(page, gameAt(page));
      expect(seats).toMatchObject({
        [chair]: { kind: 'person' },
        [other]: { kind: 'recorded', heldBy },
      });
    }
  });

  test('from the list of games', async ({ page }) => {
    await debriefed(page, asAmerica);
    await page.goto('/#/games');
    await page.getByRole('button', { name: /^More/ }).click();
    await page.getByRole('menuitem', { name: /other chair/ }).click();
    await page.getByText(/The American delegation follows an earlier game/).waitFor();
  });
});

describe('the shelf of finished games', { timeout: 300_000 }, () => {
  test('compares them on one chart and in a table, each to be taken from the other chair', async ({
    page,
  }) => {
    const watched = finishedRecord({ scenario, persons: [], dice: 5 });
    const played = [
      asRussia,
      asAmerica,
      watched,
      finishedRecord({ scenario, persons: ['ru'], dice: 11 }),
    ];
    const shelf = panel(page, debrief.finishedTitle);
    for (const record of played) {
      await debriefed(page, record);
      await page.getByRole('heading', { name: debrief.sections.again }).waitFor();
      if (record === asRussia) expect(await shelf.count()).toBe(0);
    }
    const rows = shelf.getByRole('row');
    await expect.poll(() => rows.count(), { timeout: 30_000 }).toBe(1 + played.length);
    const cells = await rows.evaluateAll((all) =>
      all.slice(1).map((row) => [...row.children].map(({ textContent }) => textContent)),
    );
    expect(cells.map(([number]) => number)).toEqual(['1', '2', '3', '4']);
    expect(cells[3]?.[1]).toContain('this game');
    expect(cells.map(([, , chair]) => chair)).toEqual([
      'Russia',
      'United States',
      'watched; drawn as United States',
      'Russia',
    ]);
    const drawnAs = ['ru', 'us', 'us', 'ru'];
    for (const [at, { outcome }] of played.entries()) {
      const side = drawnAs[at] ?? '';
      const above = (outcome?.points[side] ?? 0) - (outcome?.reservation[side] ?? 0);
      expect(cells[at]?.[3]).toBe(shell.outcome[outcome!.kind]);
      expect(Number(cells[at]?.[4]?.replace('−', '-'))).toBeCloseTo(above, 1);
    }
    // Every game stands on the chart: its number is written at a mark, beside others on that spot.
    const labels = await shelf.locator('svg text[data-mark]').allTextContents();
    expect(labels.flatMap((label) => label.split(', ')).sort()).toEqual(['1', '2', '3', '4']);
    for (const [width, height] of [
      [1366, 768],
      [360, 740],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 1366, height: 768 });
    await shelf.getByRole('button', { name: /^Play game 2 again from the Russian chair/ }).click();
    await page.getByText(/The American delegation follows an earlier game/).waitFor();
    expect((await storedRecord(page, gameAt(page))).dice).toBe(asAmerica.dice);
  });
});
