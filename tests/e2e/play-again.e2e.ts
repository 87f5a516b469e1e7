import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import debrief from '../../src/app/languages/en/debrief.json' with { type: 'json' };
import table from '../../src/app/languages/en/table.json' with { type: 'json' };
import type { GameRecord } from '../../src/record/record.ts';
import { test } from '../support/browser-test.ts';
import { axeFindings, overflow } from './axe.ts';
import { byKeyboard, byMouse, type Hand, playThrough, walkOut } from './play-through.ts';
import { beginGame, type Chair, gameAt, goToTable, storedRecord } from './player.ts';

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** A finished game, opened at its debrief; gives its id. */
async function debriefed(
  page: Page,
  { chair, dice = 7, left = false }: { chair: Chair; dice?: number; left?: boolean },
): Promise<string> {
  const game = await beginGame(page, chair, 'moscow-2007', dice);
  await goToTable(page);
  if (left) await walkOut(page, byMouse);
  else await playThrough(page, byMouse);
  await openDebrief(page, game);
  return game;
}

async function openDebrief(page: Page, game: string): Promise<void> {
  await page.goto(`/#/debrief/${game}`);
  await page.getByRole('heading', { name: debrief.sections.again }).waitFor();
}

/** Two AI delegations, let go as fast as they can, to the end of the talks. */
async function watched(page: Page, dice: number): Promise<string> {
  await page.addInitScript(() => {
    localStorage.setItem('common-ground:settings', '{"pace":"fast"}');
  });
  await page.reload();
  const game = await beginGame(page, 'watch', 'moscow-2007', dice);
  await page.getByRole('button', { name: table.watch.resume }).click();
  await page
    .getByRole('link', { name: table.turn.outcome })
    .first()
    .waitFor({ timeout: 90_000 });
  return game;
}

const movesOf = ({ moves }: GameRecord) => moves.map(({ party, move }) => ({ party, move }));

/** The game that a fork leads to, at its table; it begins as the other did, with the same dice. */
async function expectFork(page: Page, from: GameRecord, at: number): Promise<string> {
  await page.waitForURL(/#\/table\//);
  await page.getByRole('tablist').waitFor();
  const forked = await storedRecord(page, gameAt(page));
  expect(forked.dice).toBe(from.dice);
  expect(forked.seats).toEqual(from.seats);
  expect(forked.scenario).toEqual(from.scenario);
  // The other delegation may have moved on since the fork; the same dice make it the same move.
  expect(movesOf(forked).slice(0, at)).toEqual(movesOf(from).slice(0, at));
  expect(forked.moves.length).toBeLessThan(from.moves.length);
  return gameAt(page);
}

/** Chooses a turn in the drop-down: the platform's own, so that the keyboard needs no mouse at all. */
async function chooseTurn(page: Page, hand: Hand, at: number): Promise<Locator> {
  const again = panel(page, debrief.sections.again);
  const picker = again.getByLabel(debrief.forkFrom, { exact: true });
  if (hand === byMouse) await picker.selectOption(`${at}`);
  else {
    await tabTo(page, picker);
    for (let turn = 0; turn < at; turn += 1) await page.keyboard.press('ArrowDown');
  }
  expect(await picker.inputValue()).toBe(`${at}`);
  return again.getByRole('button', { name: debrief.playOn });
}

async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let tabs = 0; tabs < 400; tabs += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Four hundred tabs do not reach ${String(control)}.`);
}

describe('play on from any turn, with the same dice', { timeout: 300_000 }, () => {
  test.for([
    ['mouse', byMouse, 17],
    ['keyboard', byKeyboard, 6],
  ] as const)('chosen by %s', async ([, hand, at], { page }) => {
    const game = await debriefed(page, { chair: 'Russia' });
    const before = await storedRecord(page, game);
    expect(before.moves.length).toBeGreaterThan(at);
    const go = await chooseTurn(page, hand, at);
    if (hand === byKeyboard) await tabTo(page, go);
    await hand(page, go);
    const fork = await expectFork(page, before, at);
    expect(fork).not.toBe(game);
    expect(await storedRecord(page, game)).toEqual(before);
    // The fork is a game like any other: whoever does the same again comes to the same end.
    await playThrough(page, byMouse);
    expect(movesOf(await storedRecord(page, fork))).toEqual(movesOf(before));
  });

  test('from an offer of the dance, found with the arrow keys', async ({ page }) => {
    const game = await debriefed(page, { chair: 'United States' });
    const before = await storedRecord(page, game);
    const tabled = before.moves.flatMap(({ move }, at) => (move.kind === 'table' ? [at] : []));
    expect(tabled.length).toBeGreaterThan(2);
    const dance = panel(page, debrief.sections.dance);
    await tabTo(page, dance.getByRole('slider'));
    await page.keyboard.press('Home');
    for (let offer = 0; offer < 3; offer += 1) await page.keyboard.press('ArrowRight');
    const go = dance.getByRole('button', { name: debrief.playOn });
    await tabTo(page, go);
    await page.keyboard.press('Enter');
    await expectFork(page, before, tabled[2] ?? -1);
  });

  test('from a turning point', async ({ page }) => {
    const game = await debriefed(page, { chair: 'United States' });
    const before = await storedRecord(page, game);
    const turns = panel(page, debrief.sections.turning).getByRole('listitem');
    await turns.first().waitFor({ timeout: 60_000 });
    await turns.first().getByRole('button', { name: debrief.playOn }).click();
    await expectFork(page, before, 0);
  });
});

describe('the same game from the other chair', { timeout: 300_000 }, () => {
  test.for([
    ['mouse', byMouse],
    ['keyboard', byKeyboard],
  ] as const)('against one’s own recorded moves, by %s', async ([, hand], { page }) => {
    const game = await debriefed(page, { chair: 'Russia' });
    const before = await storedRecord(page, game);
    const take = page.getByRole('button', { name: 'Take the American chair' });
    if (hand === byKeyboard) await tabTo(page, take);
    await hand(page, take);
    await page.waitForURL(/#\/dossier\//);
    await page.getByText(/The Russian delegation follows an earlier game/).waitFor();
    const again = gameAt(page);
    expect(await storedRecord(page, again)).toMatchObject({
      dice: before.dice,
      moves: [],
      seats: { us: { kind: 'person' }, ru: { kind: 'recorded', heldBy: 'person' } },
    });
    await goToTable(page);
    await page.getByText('It has not moved yet.').waitFor();
    await playThrough(page, hand, 2);
    // At each of its moves the table says whether it was recorded; a reload changes nothing of it.
    const note = page.getByText(/follows an earlier game where that still applies/);
    await expect.poll(() => note.innerText()).toMatch(/as recorded/);
    await page.reload();
    await expect.poll(() => note.innerText()).toMatch(/of its \d+ moves so far/);
    await playThrough(page, hand);
    const after = await storedRecord(page, again);
    for (const { party, source } of after.moves) {
      expect(source === undefined).toBe(party === 'us');
      if (source?.kind === 'record') expect(before.moves[source.move]?.party).toBe('ru');
    }
    await page.getByRole('tab', { name: table.tabs.transcript }).click();
    const followed = after.moves.filter(({ source }) => source !== undefined);
    const log = panel(page, table.record.label).getByRole('listitem');
    expect(await log.count()).toBe(followed.length);
    await openDebrief(page, again);
    const kept = followed.filter(({ source }) => source?.kind === 'record').length;
    const refusals = panel(page, debrief.sections.refusals);
    await refusals
      .getByText(`${kept} of its ${followed.length} moves were those recorded there`)
      .waitFor();
    const off = followed.length - kept;
    await refusals.getByText(/^Every move of the Russian delegation/).first().click();
    expect(await refusals.getByRole('cell', { name: /^no: / }).count()).toBe(off);
    // And back again: now the American side follows.
    await page.getByRole('button', { name: 'Take the Russian chair' }).click();
    await page.getByText(/The American delegation follows an earlier game/).waitFor();
  });

  test('forks at any move, and the other side still follows', async ({ page }) => {
    await debriefed(page, { chair: 'Russia' });
    await page.getByRole('button', { name: 'Take the American chair' }).click();
    await page.waitForURL(/#\/dossier\//);
    await goToTable(page);
    await playThrough(page, byMouse);
    await openDebrief(page, gameAt(page));
    const before = await storedRecord(page, gameAt(page));
    await (await chooseTurn(page, byMouse, 9)).click();
    const fork = await expectFork(page, before, 9);
    await playThrough(page, byMouse);
    expect((await storedRecord(page, fork)).moves).toEqual(before.moves);
  });

  test('after a watched game from either chair', async ({ page }) => {
    await page.goto('/');
    await openDebrief(page, await watched(page, 7));
    await page.getByRole('button', { name: 'Take the Russian chair' }).waitFor();
    await page.getByRole('button', { name: 'Take the American chair' }).click();
    await page.waitForURL(/#\/dossier\//);
    const record = await storedRecord(page, gameAt(page));
    expect(record.seats).toMatchObject({
      us: { kind: 'person' },
      ru: { kind: 'recorded', heldBy: 'ai' },
    });
  });

  test('from the list of games', async ({ page }) => {
    await debriefed(page, { chair: 'United States', left: true });
    await page.goto('/#/games');
    await page.getByRole('button', { name: /from the other chair/ }).click();
    await page.getByText(/The American delegation follows an earlier game/).waitFor();
  });
});

describe('the shelf of finished games', { timeout: 300_000 }, () => {
  test('compares them on one chart and in a table, each to be taken from the other chair', async ({
    page,
  }) => {
    await debriefed(page, { chair: 'Russia', dice: 3, left: true });
    expect(await page.getByRole('heading', { name: debrief.finishedTitle }).count()).toBe(0);
    await debriefed(page, { chair: 'United States', dice: 7 });
    const last = await debriefed(page, { chair: 'Russia', dice: 11 });
    const shelf = panel(page, debrief.finishedTitle);
    const rows = shelf.getByRole('row');
    await expect.poll(() => rows.count()).toBe(1 + 3);
    const cells = await rows.evaluateAll((all) =>
      all.slice(1).map((row) => [...row.children].map(({ textContent }) => textContent)),
    );
    expect(cells.map(([number]) => number)).toEqual(['1', '2', '3']);
    expect(cells.map(([, , chair]) => chair)).toEqual(['Russia', 'United States', 'Russia']);
    expect(cells.map(([, , , outcome]) => outcome)[0]).toBe('Walk-out');
    expect(cells[2]?.[1]).toContain('this game');
    const points = (await storedRecord(page, last)).outcome!;
    const above = (points.points['ru'] ?? 0) - (points.reservation['ru'] ?? 0);
    expect(Number(cells[2]?.[4]?.replace('−', '-'))).toBeCloseTo(above, 0);
    // Every game stands on the chart: its number is written at a mark, with others on the same spot.
    const labels = await shelf.locator('svg [data-mark] text').allTextContents();
    expect(labels.flatMap((label) => label.split(', ')).sort()).toEqual(['1', '2', '3']);
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
    expect((await storedRecord(page, gameAt(page))).dice).toBe(7);
  });
});
