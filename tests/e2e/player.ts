import type { Page } from 'playwright-core';

/** The first scenario on the shelf. */
export const someScenario = 'rome-2001';

export type Chair = 'solo' | 'pair' | 'watch' | 'United States' | 'Russia';

const labels: Readonly<Record<Exclude<Chair, 'solo'>, string>> = {
  pair: 'Two people at this machine',
  watch: 'Watch two AI delegations',
  'United States': 'United States',
  Russia: 'Russia',
};

/** Takes a chair and opens the dossier (or, watching, the table); gives the game's id. */
export async function beginGame(
  page: Page,
  chair: Chair,
  scenario = someScenario,
): Promise<string> {
  await page.goto(`/#/choose/${scenario}`);
  // A name stands on both chairs, on one as that of the delegation across the table.
  if (chair !== 'solo') {
    await page.getByRole('radiogroup').getByText(labels[chair], { exact: true }).first().click();
  }
  await page
    .getByRole('button', { name: chair === 'watch' ? 'Begin' : 'Open the dossier' })
    .click();
  await page.waitForURL(/#\/(dossier|table)\//);
  return page.url().split('/').at(-1) ?? '';
}

/** From the dossier to the table. */
export async function goToTable(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /to the table$/ })
    .first()
    .click();
  await page.waitForURL(/#\/table\//);
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
