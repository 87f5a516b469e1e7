import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { keepGame } from '../../../src/app/keep-game.ts';
import { pathTo, routes } from '../../../src/app/routes.ts';
import { Title } from '../../../src/screens/title/title.tsx';
import { hold } from '../../kit/game.ts';
import { gameNow, sitDownAt } from '../kit/seat.ts';
import { show } from '../kit/show.tsx';

test.each([
  ['Play', '/play'],
  ['For a class', '/class'],
  ['Learn in two minutes', '/learn'],
  ['Your games', '/games'],
  ['Sources', '/sources'],
  ['Settings', '/settings'],
])('the title leads by “%s” to %s', async (name, to) => {
  const { at } = await show(<Title />);
  await page.getByRole('link', { name }).click();
  expect(at()).toBe(to);
});

test('whoever has no game in hand is not asked to go on with one', async () => {
  await show(<Title />);
  await expect.element(page.getByRole('link', { name: 'Play' })).toBeVisible();
  expect(page.getByRole('link', { name: 'Continue' }).elements()).toEqual([]);
});

test('a game that is not begun goes on at its dossier', async () => {
  const host = sitDownAt();
  const { id } = gameNow();
  await keepGame(id, host);
  const { at } = await show(<Title />);
  await expect.element(page.getByText('A small negotiation, the dossier is open')).toBeVisible();
  await page.getByRole('link', { name: 'Continue' }).click();
  expect(at()).toBe(pathTo.dossier(id));
});

test('a game in hand goes on at its table, and the round is said', async () => {
  const host = sitDownAt({ moves: [hold, hold] });
  const { id } = gameNow();
  await keepGame(id, host);
  const { at } = await show(<Title />);
  await expect.element(page.getByText('A small negotiation, round 1 of 4')).toBeVisible();
  await page.getByRole('link', { name: 'Continue' }).click();
  expect(at()).toBe(pathTo.table(id));
});

test('from the server of a class joining comes first, and one may still play alone', async () => {
  const mark = document.createElement('meta');
  mark.name = 'common-ground-class';
  document.head.append(mark);
  try {
    await show(<Title />);
    const [first] = page.getByRole('main').getByRole('link').elements();
    expect(first).toBe(page.getByRole('link', { name: 'Join your class' }).element());
    expect(first).toHaveAttribute('href', routes.join);
    await expect
      .element(page.getByRole('link', { name: 'Play alone' }))
      .toHaveAttribute('href', routes.play);
    await expect
      .element(page.getByRole('link', { name: 'For the teacher' }))
      .toHaveAttribute('href', routes.teach);
    await expect.element(page.getByText(/kept on the class’s server/)).toBeVisible();
  } finally {
    mark.remove();
  }
});
