import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { parse } from 'yaml';
import classWords from '../../src/words/en/class.json' with { type: 'json' };
import { encodeResult } from '../../src/debrief/code/result-code.ts';
import type { Phase } from '../../src/negotiation/state.ts';
import type { GameRecord, SeatHolder } from '../../src/record/record.ts';
import { forkHost } from '../../src/session/host.ts';
import { pseudoTag, pseudoText } from '../../src/words/pseudo.ts';
import { FILES, randomReview } from '../debrief/games.ts';
import { classResults } from '../kit/class-codes.ts';
import { test } from '../support/browser-test.ts';
import { gameThatEnded } from './ended-games.ts';
import { handIn } from './imported-game.ts';
import { changeStored, latestGame, someScenario } from './player.ts';
import { plainWords, type PlainWord } from './words-on-page.ts';

/** Where the page still says something outside the words; emptied as they move. */
const stillEnglish: Readonly<Record<string, (word: PlainWord) => boolean>> = {
  // The controls' library says these itself, in the languages that it knows.
  controls: ({ place, text }) => place === 'aria-label' && text === 'Dismiss',
  // What the engine of JavaScript says of a text that is no JSON, and the name of a file without one.
  problems: ({ within, text }) =>
    within.includes('_problems_') && /in JSON at position|^record$/.test(text),
};

/** What reports and works on record say, which is quoted as it is in every language; longest first. */
const sourceTexts = [
  ...textsIn('seeds'),
  ...textsIn('seeds/works'),
  ...textsIn('scenarios', (file) => (file as { readonly works?: unknown }).works),
].sort((one, other) => other.length - one.length);

function textsIn(
  folder: string,
  part: (file: unknown) => unknown = (file) => file,
): readonly string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const strings = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value.replaceAll(/\s+/g, ' ').trim()]
      : Object.values(value ?? {}).flatMap(strings);
  return files
    .flatMap((name) => strings(part(parse(readFileSync(join(folder, name), 'utf8')))))
    .filter((text) => /[A-Za-z]{2}/.test(text));
}

/** Whether anything is left of a text without what it quotes of sources, and without their keys. */
function isQuoted(text: string): boolean {
  const rest = sourceTexts.reduce((left, quoted) => left.replaceAll(quoted, ''), text);
  return !/[A-Za-z]{2}/.test(rest.replaceAll(/\b[a-z]+-\d{4}#f\d+\b/g, ''));
}

function left(words: readonly PlainWord[]): readonly string[] {
  const allowed = Object.values(stillEnglish);
  return words
    .filter(({ text }) => !isQuoted(text))
    .filter((word) => !allowed.some((isKnown) => isKnown(word)))
    .map(({ place, text, within }) => `${place} of ${within}: ${text}`);
}

/** Waits until a page no longer changes. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  for (let [before, same] = ['', 0]; same < 3;) {
    await page.waitForTimeout(150);
    const now = await page.evaluate(() => document.body.textContent);
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

async function expectNoEnglish(page: Page, screen: string): Promise<void> {
  await settled(page);
  const words = await plainWords(page, pseudoTag);
  expect.soft({ screen, words: left(words) }).toEqual({ screen, words: [] });
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(pseudoTag);
}

async function inPseudoLanguage(page: Page): Promise<void> {
  await page.addInitScript((language) => {
    const settings = { language, pace: 'fast' };
    localStorage.setItem('common-ground:settings', JSON.stringify(settings));
  }, pseudoTag);
}

async function bringIn(page: Page, record: GameRecord): Promise<string> {
  await page.goto('/#/games');
  await settled(page);
  const rows = page.locator('main h3');
  const before = await rows.count();
  await handIn(page, record);
  await rows.nth(before).waitFor();
  return latestGame(page);
}

/** A game that has come to a phase in which a person is to move. */
function gameIn(phase: Phase, them: 'person' | 'ai' = 'ai'): GameRecord {
  for (let seed = 1; seed <= 60; seed += 1) {
    for (const file of FILES) {
      const { record, steps } = randomReview(file, seed);
      const made = steps.findIndex(
        ({ state }) => state.phase === phase && state.turn !== undefined,
      );
      const turn = steps[made]?.state.turn;
      if (turn === undefined) continue;
      const seats = Object.keys(record.seats).map((id): [string, SeatHolder] => [
        id,
        id === turn || them === 'person'
          ? { kind: 'person' }
          : { kind: 'ai', persona: 'professional', skill: 'practised', type: undefined },
      ]);
      const game = forkHost(record, made, Object.fromEntries(seats));
      if (game.ok) return game.value.record();
    }
  }
  throw new Error(`No game comes to ${phase}.`);
}

describe('in the pseudo-language no page says a word of English', { timeout: 300_000 }, () => {
  test('before a game', async ({ page }) => {
    await inPseudoLanguage(page);
    for (const at of [
      '',
      'learn',
      'shelf',
      `choose/${someScenario}`,
      'class',
      'games',
      'settings',
    ]) {
      await page.goto(`/#/${at}`);
      await expectNoEnglish(page, at);
    }
    await page.goto('/#/sources');
    await expectNoEnglish(page, 'sources');
  });

  test('where there is nothing, or nothing that can be read', async ({ page }) => {
    await inPseudoLanguage(page);
    for (const at of ['nowhere', 'choose/nothing', 'table/nothing', 'debrief/nothing']) {
      await page.goto(`/#/${at}`);
      await expectNoEnglish(page, at);
    }
    const id = await bringIn(page, gameIn('floor'));
    await changeStored(page, id, '{');
    await page.goto(`/#/table/${id}`);
    await expectNoEnglish(page, 'a damaged game');
  });

  test('at the table, in every phase and tab', async ({ page }) => {
    await inPseudoLanguage(page);
    for (const phase of ['caucus', 'reply', 'floor', 'answer', 'lastWord', 'annex'] as const) {
      const id = await bringIn(page, gameIn(phase));
      if (phase === 'caucus') {
        await page.goto(`/#/dossier/${id}`);
        await expectNoEnglish(page, 'dossier');
      }
      await page.goto(`/#/table/${id}`);
      await page.getByRole('tablist').waitFor();
      await expectNoEnglish(page, phase);
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        await expectNoEnglish(page, `${phase}, ${await tab.innerText()}`);
      }
      await page.keyboard.press('?');
      await expectNoEnglish(page, `${phase}, keys`);
      await page.keyboard.press('Escape');
    }
  });

  test('when two sit at one machine, and when nobody plays', async ({ page }) => {
    await inPseudoLanguage(page);
    const id = await bringIn(page, gameIn('floor', 'person'));
    await page.goto(`/#/table/${id}`);
    await expectNoEnglish(page, 'curtain');
    await page.getByRole('button').last().click();
    await page.getByRole('tablist').waitFor();
    await expectNoEnglish(page, 'table of two');
  });

  test.for(['agreement', 'partial', 'stalemate', 'walkOut', 'unratified'] as const)(
    'when it ended: %s',
    async (kind, { page }) => {
      await inPseudoLanguage(page);
      const id = await bringIn(page, gameThatEnded(kind).record);
      await expectNoEnglish(page, 'games');
      await page.goto(`/#/table/${id}`);
      await expectNoEnglish(page, 'table');
      await page.goto(`/#/outcome/${id}`);
      await page.locator('[data-part]').waitFor();
      await page.keyboard.press('Escape'); // what is drawn of the ending stays for as long as it is looked at
      await page.locator('[data-part=done]').waitFor();
      await expectNoEnglish(page, 'outcome');
      await page.goto(`/#/debrief/${id}`);
      await expectNoEnglish(page, 'debrief');
      await page.goto(`/#/debrief/${id}/report`);
      await expectNoEnglish(page, 'report');
    },
  );

  test('of a class', async ({ page }) => {
    await inPseudoLanguage(page);
    await page.goto('/#/class');
    const codes = classResults('moscow-2007', 8).map(encodeResult);
    await page
      .getByLabel(pseudoText(classWords.paste))
      .fill([...codes, codes[0], 'CG1-broken'].join('\n'));
    await page.getByRole('button', { name: pseudoText(classWords.add) }).click();
    await page.getByRole('heading', { name: pseudoText(classWords.chartTitle) }).waitFor();
    await expectNoEnglish(page, 'class');
    await page.getByLabel(pseudoText(classWords.scenario)).selectOption({ index: 1 });
    await expectNoEnglish(page, 'class, one negotiation');
  });
});

test('a word of English would be found, wherever it stood', async ({ page }) => {
  await inPseudoLanguage(page);
  await page.goto('/#/learn');
  await settled(page);
  await page.evaluate(() => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML(
        'beforeend',
        '<p>plain</p><button aria-label="named"></button><p lang="en">said to be English</p><code>AB-CD</code>',
      );
    document.title = 'Entitled';
  });
  const words = await plainWords(page, pseudoTag);
  expect(words.map(({ text }) => text)).toEqual(['Entitled', 'plain', 'named']);
});
