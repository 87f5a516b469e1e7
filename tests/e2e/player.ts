import type { Page } from 'playwright-core';
import choose from '../../src/words/en/choose.json' with { type: 'json' };
import { parseRecord } from '../../src/record/parse.ts';
import type { GameRecord } from '../../src/record/record.ts';

/** The gentlest scenario on the shelf. */
export const someScenario = 'rome-2001';

export type Chair = 'solo' | 'pair' | 'watch' | Side;

type Side = 'United States' | 'Russia' | 'Volkswagen' | 'IG Metall';

const labels: Readonly<Record<Exclude<Chair, 'solo'>, string>> = {
  pair: 'Two people at this machine',
  watch: 'Watch two AI delegations',
  'United States': 'United States',
  Russia: 'Russia',
  Volkswagen: 'Volkswagen',
  'IG Metall': 'IG Metall',
};

/**
 * Takes a chair and opens the dossier (or, watching, the table); gives the game's id. The dice are
 * set, so that a test that does the same sees the same game.
 */
export async function beginGame(
  page: Page,
  chair: Chair,
  scenario = someScenario,
  dice = 7,
): Promise<string> {
  await page.goto(`/#/choose/${scenario}`);
  await page.getByText(choose.more, { exact: true }).click();
  await page.getByLabel(choose.dice, { exact: true }).fill(`${dice}`);
  // A name stands on both chairs, on one as that of the delegation across the table.
  if (chair !== 'solo') {
    await page.getByRole('radiogroup').getByText(labels[chair], { exact: true }).first().click();
  }
  await page
    .getByRole('button', { name: chair === 'watch' ? 'Begin' : 'Open the dossier' })
    .click();
  await page.waitForURL(/#\/(dossier|table)\//);
  return gameAt(page);
}

/** From the dossier to the table. */
export async function goToTable(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /to the table$/ })
    .first()
    .click();
  await page.waitForURL(/#\/table\//);
}

/** At the table of a game against an AI delegation, where nothing moves by itself. */
export async function sitDown(page: Page, theme: 'day' | 'night' = 'day'): Promise<void> {
  await page.addInitScript((chosen) => {
    localStorage.setItem(
      'common-ground:settings',
      JSON.stringify({ theme: chosen, pace: 'fast', motion: 'none' }),
    );
  }, theme);
  await beginGame(page, 'solo');
  await goToTable(page);
  await page.getByRole('tablist').waitFor();
}

interface Track {
  readonly issue: string;
  readonly token: readonly [number, number];
  readonly places: readonly (readonly [number, number])[];
}

/** The tracks on the baize, in pixels of the stage. */
export async function tracksOf(page: Page): Promise<readonly Track[]> {
  const stage = page.locator('[data-tracks]');
  return JSON.parse((await stage.getAttribute('data-tracks')) ?? '[]') as readonly Track[];
}

/** Something that is done with a saved game out of its menu in the list: the first one, or the last. */
export async function doWithGame(
  page: Page,
  what: 'Export' | 'Delete' | 'Play again',
  which: 'first' | 'last' = 'first',
): Promise<void> {
  const all = page.getByRole('button', { name: /^More to do/ });
  await (which === 'first' ? all.first() : all.last()).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${what}`) }).click();
}

/** The saved games, as they lie in the browser. */
async function storedGames(
  page: Page,
): Promise<readonly { readonly id: string; readonly record: string; readonly saved: number }[]> {
  return page.evaluate(
    () =>
      new Promise((done, fail) => {
        const opened = indexedDB.open('common-ground');
        opened.onerror = () => {
          fail(new Error('The database does not open.'));
        };
        opened.onsuccess = () => {
          const read = opened.result.transaction('games').objectStore('games').getAll();
          read.onsuccess = () => {
            opened.result.close();
            done(read.result as never);
          };
        };
      }),
  );
}

/** A saved game's record. */
export async function storedRecord(page: Page, game: string): Promise<GameRecord> {
  const stored = (await storedGames(page)).find(({ id }) => id === game);
  const record = parseRecord(stored?.record ?? '');
  if (!record.ok) throw new Error(JSON.stringify(record.error[0]));
  return record.value;
}

/** The game that was saved last. */
export async function latestGame(page: Page): Promise<string> {
  const games = await storedGames(page);
  return games.reduce((one, other) => (other.saved > one.saved ? other : one)).id;
}

/** The game that the address of the page is about. */
export function gameAt(page: Page): string {
  return page.url().split('/').at(-1) ?? '';
}

/** Changes a saved game where it lies, as a damaged disk would. */
export async function changeStored(page: Page, id: string, record: string): Promise<void> {
  await page.evaluate(
    ([game = '', text]) =>
      new Promise<void>((done, fail) => {
        const opened = indexedDB.open('common-ground');
        opened.onerror = () => {
          fail(new Error('The database does not open.'));
        };
        opened.onsuccess = () => {
          const change = opened.result.transaction('games', 'readwrite');
          const games = change.objectStore('games');
          const read = games.get(game);
          read.onsuccess = () => {
            games.put({ ...(read.result as object), record: text });
          };
          change.oncomplete = () => {
            opened.result.close();
            done();
          };
        };
      }),
    [id, record],
  );
}
