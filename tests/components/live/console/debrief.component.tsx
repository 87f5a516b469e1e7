import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { loadSentences } from '../../../../src/app/debrief/sentences.ts';
import { loadShelf } from '../../../../src/app/shelf/shelf.ts';
import { Debrief } from '../../../../src/screens/live/console/debrief/debrief.tsx';
import type { Classroom } from '../../../kit/classroom.ts';
import { signedTable } from '../../../kit/signed-table.ts';
import { filesHandedOver } from '../../kit/files.ts';
import { classOf, showConsole } from '../../kit/teacher.tsx';
import { press } from '../../kit/show.tsx';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const results = page.getByRole('group', { name: /tables?$/ }).getByRole('table');

const open = vi.fn<(table: string) => void>();

beforeEach(async () => {
  await Promise.all([loadSentences(), loadShelf()]);
});

/** Two tables whose talks the debrief has ended, nothing signed. */
async function ended(): Promise<Classroom> {
  const room = await classOf('moscow-2013', { names: ['Anna', 'Ben', 'Carl', 'Dora'] });
  room.teacher({ kind: 'stage', stage: 'play' });
  room.teacher({ kind: 'stage', stage: 'debrief' });
  return room;
}

test('every table stands in a row with its people, its end and its points', async () => {
  await showConsole(await ended(), <Debrief onOpen={open} />);
  await expect.element(results.getByRole('row', { name: /Table 1 Anna Ben/ })).toBeVisible();
  await expect
    .element(results.getByRole('row', { name: /Table 2/ }))
    .toMatchTextContent(/No agreement.*\(.*\)/);
});

test('a table that has not watched its vote yet is named as such', async () => {
  const { room } = signedTable();
  room.teacher({ kind: 'stage', stage: 'debrief' });
  await showConsole(room, <Debrief onOpen={open} />);
  const [first, second] = [/Table 1/, /Table 2/].map((name) => results.getByRole('row', { name }));
  await expect.element(first!).toMatchTextContent(/Agreement.*has not yet watched the vote/);
  await expect.element(second!).not.toMatchTextContent(/has not yet watched/);
});

test('the questions that most games share stand there to be talked about', async () => {
  await showConsole(await ended(), <Debrief onOpen={open} />);
  const shared = page.getByRole('region', {
    name: 'What the games have in common, for discussion',
  });
  await expect.element(shared.getByText(/2 games of 2/).first()).toBeVisible();
});

test('an example is shown only with leave, and it is said whose is missing', async () => {
  const room = await ended();
  room.student('m1', { kind: 'lend', lends: true });
  const server = await showConsole(room, <Debrief onOpen={open} />);
  const show = button('Show as the example: table 1');
  await expect.element(show).toHaveAccessibleDescription(/Have not agreed yet: Ben/);
  room.student('m2', { kind: 'lend', lends: true });
  server.show();
  await show.click();
  const [first] = room.teacherSight().plan;
  await expect.poll(() => room.teacherSight().projector.example).toBe(first?.id);
  await button('End the example of table 1').click();
  await expect.poll(() => room.teacherSight().projector.example).toBeUndefined();
});

test('names on the projector are turned off, and the example stays', async () => {
  const room = await ended();
  for (const member of ['m1', 'm2']) room.student(member, { kind: 'lend', lends: true });
  const [first] = room.teacherSight().plan;
  room.teacher({ kind: 'project', names: true, example: first?.id });
  await showConsole(room, <Debrief onOpen={open} />);
  await press(page.getByRole('switch', { name: /Show names/ }));
  await expect
    .poll(() => room.teacherSight().projector)
    .toEqual({ names: false, example: first?.id });
});

test('the class is kept, and handed over as a file', async () => {
  const room = await ended();
  const files = filesHandedOver();
  await showConsole(room, <Debrief onOpen={open} />);
  await press(page.getByRole('switch', { name: /Keep this class/ }));
  await expect.poll(() => room.teacherSight().kept).toBe(true);
  await button('Save the class as a file').click();
  await expect.poll(() => files.map(({ name }) => name)).toEqual(['class-CDFGHJ.json']);
});

test('the class is deleted only after the question is answered with yes', async () => {
  const server = await showConsole(await ended(), <Debrief onOpen={open} />);
  await button('Delete the class').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
  expect(server.at()).toBe('/');
  await button('Delete the class').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect.poll(server.at).toBe('/teach');
});

test('a table is still looked at closely when it is over', async () => {
  const room = await ended();
  await showConsole(room, <Debrief onOpen={open} />);
  await button('Look closer at table 2').click();
  expect(open).toHaveBeenCalledWith(room.teacherSight().plan[1]?.id);
});
