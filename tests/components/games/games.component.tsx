import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { voteSeen } from '../../../src/app/debrief/votes-seen.ts';
import { gameStore } from '../../../src/app/game-store.ts';
import { keepGame } from '../../../src/app/keep-game.ts';
import { pathTo } from '../../../src/app/routes.ts';
import { changeSettings } from '../../../src/app/settings.ts';
import { listGames, saveGame } from '../../../src/app/storage/storage.ts';
import { Games } from '../../../src/screens/games/games.tsx';
import { chooseFiles, filesHandedOver } from '../kit/files.ts';
import { hostNow, gameNow, playedOut, sitDownAt } from '../kit/seat.ts';
import { said, show } from '../kit/show.tsx';
import { hold } from '../../kit/game.ts';

const small = 'A small negotiation';
const rome = 'Something to Talk About';

async function keepOpen(): Promise<string> {
  await keepGame(gameNow().id, hostNow());
  return gameNow().id;
}

async function choose(name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: /^More to do/ }).click();
  await page.getByRole('menuitem', { name }).click();
}

test('without a game the way is to the shelf', async () => {
  const { at } = await show(<Games />);
  await expect.element(page.getByText('You have no saved games yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Choose a negotiation' }).click();
  expect(at()).toBe('/shelf');
});

test('a game in progress says where it stands and goes on at its table', async () => {
  sitDownAt({ moves: [hold] });
  const id = await keepOpen();
  const { at } = await show(<Games />);
  const open = page.getByRole('region', { name: 'In progress' });
  await expect.element(open).toMatchTextContent(/round 1 of 4.*as Party us/);
  await page.getByRole('link', { name: /Continue.*A small/ }).click();
  expect(at()).toBe(pathTo.table(id));
});

test('a finished game leads to its outcome and is played again from the start', async () => {
  await playedOut('rome-2001');
  const id = await keepOpen();
  const { at } = await show(<Games />, '/games');
  const finished = page.getByRole('region', { name: 'Finished' });
  await expect
    .element(finished.getByRole('link', { name: /See the outcome.*Something to Talk/ }))
    .toBeVisible();
  await choose(`Play again, same dice: ${rome}`);
  await expect.poll(at).toMatch(/^\/dossier\//);
  const again = (await listGames()).find((game) => pathTo.dossier(game.id) === at());
  expect(again?.id).not.toBe(id);
  expect(again?.about).toMatchObject({ begun: false, scenario: 'rome-2001' });
});

test('how a game ended stays untold while its vote is still to be watched', async () => {
  changeSettings({ motion: 'full' });
  await playedOut('rome-2001');
  const id = await keepOpen();
  await show(<Games />);
  const finished = page.getByRole('region', { name: 'Finished' });
  await expect.element(finished.getByRole('link', { name: /Watch the vote/ })).toBeVisible();
  await expect.element(finished).not.toMatchTextContent(/points/);
  voteSeen(id);
  await expect.element(finished).toMatchTextContent(/points/);
});

test('a finished game is taken up from the other chair', async () => {
  const host = await playedOut('rome-2001');
  await keepOpen();
  const { at } = await show(<Games />, '/games');
  await choose(/from the other chair/);
  await expect.poll(at).toMatch(/^\/dossier\//);
  const taken = (await listGames()).find((game) => pathTo.dossier(game.id) === at());
  expect(taken?.about.seat).toBe(host.scenario.parties[1].id);
});

test('a game is handed over as a file', async () => {
  const files = filesHandedOver();
  sitDownAt();
  await keepOpen();
  await show(<Games />);
  await choose(`Export ${small}`);
  await expect.poll(() => files.map(({ name }) => name)).toEqual(['common-ground-kit.json']);
});

test('a game is deleted only after the question is answered with yes', async () => {
  sitDownAt();
  await keepOpen();
  await show(<Games />);
  await choose(`Delete ${small}`);
  await page.getByRole('button', { name: 'Keep it' }).click();
  expect(await listGames()).toHaveLength(1);
  await choose(`Delete ${small}`);
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect.element(page.getByText('You have no saved games yet.')).toBeVisible();
  expect(await listGames()).toEqual([]);
  expect(said()).toContain(`${small} is deleted.`);
});

test('all games go into one file, are deleted together, and come back out of it', async () => {
  const files = filesHandedOver();
  await playedOut('rome-2001');
  await keepOpen();
  await show(<Games />);
  await page.getByRole('button', { name: 'Export all games' }).click();
  await page.getByRole('button', { name: 'Delete all games' }).click();
  await expect
    .element(page.getByRole('alertdialog', { name: 'Delete your only game?' }))
    .toBeVisible();
  await page.getByRole('button', { name: 'Delete them all' }).click();
  await expect.element(page.getByText('You have no saved games yet.')).toBeVisible();
  const file = new File([(await files[0]?.text) ?? ''], 'games.json');
  await chooseFiles(page.getByRole('button', { name: 'Choose a file' }), file);
  await expect
    .element(page.getByRole('link', { name: /See the outcome.*Something to Talk/ }))
    .toBeVisible();
  await expect.poll(said).toContain('1 new game is in your list.');
});

test('a file that is no game is refused with the list of what is wrong', async () => {
  await show(<Games />);
  const file = new File(['{"nothing": 1}'], 'nothing.json');
  await chooseFiles(page.getByRole('button', { name: 'Choose a file' }), file);
  await expect.element(page.getByText(/This file is not a game that can be read/)).toBeVisible();
  expect(page.getByRole('listitem').elements().length).toBeGreaterThan(0);
  expect(await listGames()).toEqual([]);
});

test.each([
  ['held', /another tab or window has them open/],
  ['newer', /written by a newer version/],
] as const)('games that cannot be read now (%s) are not said to be gone', async (keeping, why) => {
  gameStore.setState({ keeping });
  await show(<Games />);
  gameStore.setState({ keeping });
  await expect.element(page.getByText(why)).toBeVisible();
  expect(page.getByText('You have no saved games yet.').elements()).toEqual([]);
});

test('of many finished games a word finds those of a negotiation, and says how many', async () => {
  const host = await playedOut('rome-2001');
  for (let game = 0; game < 12; game++) await keepGame(`game-${game}`, host);
  await show(<Games />);
  const field = page.getByRole('textbox', { name: /^Find a game/ });
  await field.fill('nothing like it');
  await expect.element(page.getByText('0 games found.')).toBeVisible();
  expect(page.getByRole('link', { name: /See the outcome/ }).elements()).toEqual([]);
  await field.fill(rome.toUpperCase());
  await expect.element(page.getByText('12 games found.')).toBeVisible();
  expect(page.getByRole('link', { name: /See the outcome/ }).elements()).toHaveLength(12);
});

test('what is damaged in storage keeps no game from being shown; it is exported as it is, and deleted', async () => {
  const files = filesHandedOver();
  sitDownAt({ moves: [hold] });
  await keepOpen();
  const [game] = await listGames();
  if (!game) throw new Error('No game was saved.');
  const about = { ...game.about, title: 'Spoiled', points: 'many' as unknown as number };
  await saveGame({ ...game, id: 'spoiled', about });
  await saveGame({ ...game, id: 'far', saved: 8640000000000001 });
  await show(<Games />);
  const open = page.getByRole('region', { name: 'In progress' });
  await expect.element(open.getByRole('listitem').nth(1)).toBeVisible();
  const damaged = page.getByRole('region', { name: 'What cannot be read' });
  const name = 'Damaged entry 1, Spoiled';
  await expect.element(damaged).toMatchTextContent(name);
  await damaged.getByRole('button', { name: `Export as it is: ${name}` }).click();
  expect(await files[0]?.text).toBe(game.record);
  await damaged.getByRole('button', { name: `Delete: ${name}` }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect.element(damaged).not.toBeInTheDocument();
  expect(await listGames()).toHaveLength(2);
});
