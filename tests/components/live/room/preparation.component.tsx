import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { liveGame } from '../../../../src/app/live/game-address.ts';
import { keepKey } from '../../../../src/app/live/keys.ts';
import { pathTo } from '../../../../src/app/routes.ts';
import { DossierScreen } from '../../../../src/screens/dossier/dossier-screen.tsx';
import { InClass } from '../../../../src/screens/live/room/in-class.tsx';
import { openClassroom } from '../../../kit/classroom.ts';
import { serveClass } from '../../kit/class-server.ts';
import { show } from '../../kit/show.tsx';

const aims = page.getByRole('textbox', { name: /bring home/ });
const guess = page.getByRole('combobox', { name: 'Issue radar' });

/** The papers of a delegation of two, as its first member's page has them. */
async function atPapers() {
  const room = openClassroom({
    names: ['Anna', 'Ben', 'Carla', 'Dan'],
    settings: { delegation: 2 },
  });
  room.teacher({ kind: 'stage', stage: 'prepare' });
  const mate = room.seat('m1').delegation.find(({ id }) => id !== 'm1')?.id ?? '';
  keepKey({ token: 'm1', role: 'student', code: '', title: '' });
  const server = serveClass(room, 'm1');
  const game = liveGame(room.seat('m1').table);
  const shown = await show(
    <InClass game={game} at="dossier">
      <DossierScreen game={game} />
    </InClass>,
    pathTo.dossier(game),
  );
  await expect.element(aims).toBeVisible();
  const noted = () => room.seat('m1').preparation;
  let from = '';
  const mateNotes = (to: string, radar: 0 | 1 | 2 | 3) => {
    room.student(mate, { kind: 'prepare', changes: { aims: { from, to }, guesses: { radar } } });
    from = to;
    server.show();
  };
  return { ...shown, room, server, game, noted, mateNotes };
}

test('what is noted is the delegation’s, and what the others note is seen', async () => {
  const { noted, mateNotes } = await atPapers();
  mateNotes('A radar.', 2);
  await expect.element(aims).toHaveValue('A radar.');
  await expect.element(guess).toHaveValue('2');
  await guess.selectOptions('most of all');
  await expect.poll(noted).toEqual({ aims: 'A radar.', guesses: { radar: 3 } });
});

test('while one types, what another writes waits; then both stand there', async () => {
  const { noted, mateNotes } = await atPapers();
  mateNotes('A radar.', 2);
  await expect.element(aims).toHaveValue('A radar.');
  await aims.click();
  await userEvent.keyboard('{End} And trust.');
  mateNotes('Now: A radar.', 1);
  await expect.element(aims).toHaveValue('A radar. And trust.');
  await guess.click();
  await expect.poll(noted).toEqual({ aims: 'Now: A radar. And trust.', guesses: { radar: 1 } });
  await expect.element(aims).toHaveValue('Now: A radar. And trust.');
});

test('whoever types when the talks begin is not taken away, and is told that it is closed', async () => {
  const { at, room, server, game } = await atPapers();
  await aims.click();
  room.teacher({ kind: 'stage', stage: 'play' });
  server.show();
  await expect.element(page.getByText('The talks have begun.', { exact: true })).toBeVisible();
  await expect.element(page.getByText(/anything you write now is not kept/)).toBeVisible();
  await page.getByRole('link', { name: 'Go to the table' }).click();
  expect(at()).toBe(pathTo.table(game));
});

test('whoever only reads goes to the table with the others, and finds the notes as they were', async () => {
  const { at, room, server, game, mateNotes } = await atPapers();
  mateNotes('A radar.', 2);
  room.teacher({ kind: 'stage', stage: 'play' });
  server.show();
  await expect.poll(at).toBe(pathTo.table(game));
  await expect.element(page.getByText(/This is what your delegation noted/)).toBeVisible();
  await expect.element(page.getByText('A radar.')).toBeVisible();
  await expect.element(page.getByText('Issue radar:').last()).toBeVisible();
  expect(
    page
      .getByRole('listitem')
      .elements()
      .map((each) => each.textContent),
  ).toContain('Issue radar: much');
});
