import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ClassChapter } from '../../../../src/screens/live/room/class-chapter.tsx';
import { openClassroom } from '../../../kit/classroom.ts';
import { serveClass } from '../../kit/class-server.ts';
import { press, show } from '../../kit/show.tsx';

/** A game of two that is over. */
function ended() {
  const room = openClassroom({ names: ['Anna', 'Ben'] });
  room.teacher({ kind: 'stage', stage: 'play' });
  return room;
}

test('leave to show the game is given, and taken back', async () => {
  const room = ended();
  room.teacher({ kind: 'end', tables: 'all' });
  serveClass(room, 'm1');
  await show(<ClassChapter />);
  const leave = page.getByRole('switch', { name: /Our game may be shown/ });
  await press(leave);
  await expect.element(leave).toBeChecked();
  expect(room.sight('m1').lends).toBe(true);
  await press(leave);
  await expect.element(leave).not.toBeChecked();
  expect(room.sight('m1').lends).toBe(false);
});

test('the notes across the table are read again, each with its side', async () => {
  const room = ended();
  const [one, other] = ['m1', 'm2'].map((id) => room.seat(id).view.own.name);
  room.student('m1', { kind: 'note', text: 'Shall we?' });
  room.student('m2', { kind: 'note', text: 'We shall.' });
  room.student('m2', { kind: 'talk', text: 'Among ourselves.' });
  room.teacher({ kind: 'end', tables: 'all' });
  serveClass(room, 'm1');
  await show(<ClassChapter />);
  const notes = page.getByRole('list');
  await expect
    .element(notes)
    .toMatchTextContent(new RegExp(`${one} Anna.*Shall we\\?.*${other} Ben.*We shall\\.`));
  await expect.element(notes).not.toMatchTextContent(/Among ourselves/);
});

test('where none was passed it is said', async () => {
  const room = ended();
  room.teacher({ kind: 'end', tables: 'all' });
  serveClass(room, 'm1');
  await show(<ClassChapter />);
  await expect.element(page.getByText('No notes were passed across the table.')).toBeVisible();
});
