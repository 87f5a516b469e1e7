import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { keepGame } from '../../../src/app/keep-game.ts';
import { newsstandOf } from '../../../src/app/shelf/newsstand.ts';
import { shelfIn } from '../../../src/app/shelf/shelf.ts';
import { pathTo } from '../../../src/app/routes.ts';
import { Shelf } from '../../../src/screens/shelf/shelf.tsx';
import { gameNow, playedOut } from '../kit/seat.ts';
import { show } from '../kit/show.tsx';

const { papers: shelf, practice } = newsstandOf(shelfIn('en'));

test('every negotiation lies on the shelf under its title, and its chairs are taken from there', async () => {
  const { at } = await show(<Shelf />);
  for (const { title } of shelf) {
    await expect.element(page.getByRole('article', { name: title })).toBeVisible();
  }
  const [first] = shelf;
  const paper = page.getByRole('article', { name: first?.title ?? '' });
  await expect
    .element(paper.getByRole('list', { name: 'About these talks' }))
    .toMatchTextContent(`${first?.rounds} rounds`);
  await paper.getByRole('link', { name: /Take a chair/ }).click();
  expect(at()).toBe(pathTo.choose(first?.id ?? ''));
});

test('the first paper is the one to start with, and the practice game lies beside the papers', async () => {
  const { at } = await show(<Shelf />);
  const [first] = page.getByRole('article').elements();
  expect(first?.textContent).toContain('Start here');
  expect(page.getByRole('article', { name: practice?.title ?? '' }).elements()).toEqual([]);
  await page.getByRole('link', { name: 'Play the practice game' }).click();
  expect(at()).toBe('/practice');
});

test('what came of the games played before stands on their own paper alone', async () => {
  const host = await playedOut('rome-2001');
  await keepGame(gameNow().id, host);
  await show(<Shelf />);
  await expect.element(page.getByRole('heading', { name: 'Played before' })).toBeVisible();
  const paper = page.getByRole('article', { name: host.scenario.title });
  await expect.element(paper.getByRole('heading', { name: 'Played before' })).toBeVisible();
  expect(page.getByRole('heading', { name: 'Played before' }).elements()).toHaveLength(1);
});
