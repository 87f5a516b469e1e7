import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { gaugesStore } from '../../../src/app/studio/gauges/gauges-store.ts';
import { TrySheet } from '../../../src/screens/studio/try-hard/try-sheet.tsx';
import { Instruments } from '../../../src/screens/studio/instruments/instruments.tsx';
import { filesHandedOver } from '../kit/files.ts';
import { press, show } from '../kit/show.tsx';
import { AtDesk, layOut, retype } from './on-desk.tsx';

vi.mock('../../../src/app/studio/crew/crew-worker.ts?worker&inline', async () => ({
  default: (await import('./page-worker.ts')).PageWorker,
}));

const start = page.getByRole('button', { name: 'Play them' });
const endings = page.getByRole('region', { name: 'How the games ended' });

async function atSheet(): Promise<void> {
  await layOut('telephone-2013');
  await show(
    <AtDesk>
      <TrySheet />
      <Instruments />
    </AtDesk>,
  );
  await expect.poll(() => gaugesStore.getState().good).toBeDefined();
}

test('many games are played, counted in tables that sort, and handed over', async () => {
  const files = filesHandedOver();
  await atSheet();
  await page.getByRole('combobox', { name: 'How many games' }).selectOptions('100 games');
  await start.click();
  await expect.element(endings.getByText(/^100 games/)).toBeVisible();
  const options = page.getByRole('table', { name: 'Options' });
  const signed = options.getByRole('columnheader', { name: 'Signed' });
  await signed.getByRole('button').click();
  await expect.element(signed).toHaveAttribute('aria-sort', 'descending');
  const shares = options
    .getByRole('row')
    .elements()
    .flatMap((row) => /(\d+)%$/.exec(row.textContent)?.[1] ?? [])
    .map(Number);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  await page.getByRole('button', { name: 'Save every game (CSV)' }).click();
  await page.getByRole('button', { name: 'Save the figures (JSON)' }).click();
  expect(files.map(({ name }) => name)).toEqual([
    'telephone-2013-games.csv',
    'telephone-2013-games.json',
  ]);
  expect((await files[0]?.text)?.trim().split('\n')).toHaveLength(101);
  expect(JSON.parse((await files[1]?.text) ?? '')).toMatchObject({ games: 100, dice: 1 });
});

test('every persona meets every other', async () => {
  await atSheet();
  await press(page.getByRole('radio', { name: /Every character against every other/ }));
  await page.getByRole('combobox', { name: 'How many games' }).selectOptions('250 games');
  await start.click();
  const square = page.getByRole('table', { name: /Games that ended in agreement/ });
  await expect.element(square.getByRole('row', { name: /^Tactician/ })).toBeVisible();
  expect(square.getByRole('cell').elements()).toHaveLength(25);
  await expect
    .element(endings.getByText('250 games, as many for each pair of characters.'))
    .toBeVisible();
});

test('games can be stopped; what was played of them stays', async () => {
  await atSheet();
  await page.getByRole('combobox', { name: 'How many games' }).selectOptions('5,000 games');
  await start.click();
  await expect.poll(() => gaugesStore.getState().tried?.played).toBeGreaterThan(0);
  await expect.element(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect.element(endings.getByText(/^Stopped after \d+ of 5000 games/)).toBeVisible();
});

test('a draft that plays differently by now is told from the one that was tried', async () => {
  await atSheet();
  await page.getByRole('combobox', { name: 'How many games' }).selectOptions('100 games');
  await start.click();
  await expect.element(endings.getByText(/^100 games/)).toBeVisible();
  retype('trust: ', 'trust: 1 # ');
  await expect
    .element(page.getByText(/these games were played before the last change/))
    .toBeVisible();
});

test('where there is no scenario yet, it is said why nothing can be played', async () => {
  await layOut('no-such-talks');
  await show(
    <AtDesk>
      <TrySheet />
      <Instruments />
    </AtDesk>,
  );
  await expect.element(start).toHaveAccessibleDescription(/no complete scenario to play yet/);
});
