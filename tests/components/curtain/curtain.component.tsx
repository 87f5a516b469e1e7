import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { changeGame } from '../../../src/app/game-store.ts';
import { forgetGame } from '../../../src/app/forget-game.ts';
import { Curtain } from '../../../src/screens/curtain/curtain.tsx';
import { WithGame } from '../../../src/screens/curtain/with-game.tsx';
import { gameNow, person, sitDownAt } from '../kit/seat.ts';
import { show } from '../kit/show.tsx';

const papers = (id: string) => (
  <WithGame id={id}>{({ view }) => <p>Papers of {view.own.name}</p>}</WithGame>
);

test('the curtain has the focus, names who is to sit down, and rises on a press', async () => {
  const ready = vi.fn();
  await show(<Curtain party={{ name: 'Russia', flag: 'ru' }} onReady={ready} />);
  await expect.element(page.getByRole('heading', { name: 'Hand over to Russia' })).toHaveFocus();
  await page.getByRole('button', { name: 'I play Russia: show my papers' }).click();
  expect(ready).toHaveBeenCalledOnce();
});

test('nothing of a game of two stands on the page before the seat is taken', async () => {
  sitDownAt({ seats: [person, person] });
  await show(papers(gameNow().id));
  await expect.element(page.getByRole('heading', { name: 'Hand over to Party us' })).toBeVisible();
  expect(page.getByText(/Papers of/).elements()).toEqual([]);
  await page.getByRole('button', { name: /I play Party us/ }).click();
  await expect.element(page.getByText('Papers of Party us')).toBeVisible();
});

test('a game that is not on this machine is said so', async () => {
  await show(papers('nowhere'));
  await expect
    .element(page.getByRole('heading', { name: /is not saved on this machine/ }))
    .toBeVisible();
});

test('a game that another tab has taken, or deleted, shows no more of itself', async () => {
  sitDownAt();
  const { id } = gameNow();
  await show(papers(id));
  await expect.element(page.getByText('Papers of Party us')).toBeVisible();
  changeGame(id, { elsewhere: true });
  await expect
    .element(page.getByRole('heading', { name: 'You went on with this game in another tab.' }))
    .toBeVisible();
  changeGame(id, { elsewhere: false, deleted: true });
  await expect.element(page.getByRole('heading', { name: 'This game was deleted.' })).toBeVisible();
  await forgetGame(id);
});
