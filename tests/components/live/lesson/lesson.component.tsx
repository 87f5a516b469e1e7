import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { liveGame } from '../../../../src/app/live/game-address.ts';
import { keepKey, keysStore } from '../../../../src/app/live/keys.ts';
import { ownSeat } from '../../../../src/app/live/own-seat.ts';
import { pathTo, routes } from '../../../../src/app/routes.ts';
import { Lesson } from '../../../../src/screens/live/lesson/lesson.tsx';
import { openClassroom, type Classroom } from '../../../kit/classroom.ts';
import { signedTable } from '../../../kit/signed-table.ts';
import { serveClass } from '../../kit/class-server.ts';
import { show } from '../../kit/show.tsx';

/** A member's page of a class. */
async function lesson(room: Classroom, member = 'm1') {
  keepKey({ token: member, role: 'student', code: '', title: '' });
  const server = serveClass(room, member);
  return { ...(await show(<Lesson />, routes.lesson)), server };
}

const four = ['Anna', 'Ben', 'Carla', 'Dan'];
const own = (room: Classroom) => liveGame(room.seat('m1').table);

test('whoever has no seat is led to joining', async () => {
  const { at } = await show(<Lesson />);
  await page.getByRole('link', { name: 'Join a class' }).click();
  expect(at()).toBe(routes.join);
});

test('in the lobby one sees who one is and how many are in, and what comes next', async () => {
  const room = openClassroom({ names: four });
  const { server } = await lesson(room);
  await expect.element(page.getByText('You are Anna.')).toBeVisible();
  await expect.element(page.getByText('4 people are here.')).toBeVisible();
  await expect.element(page.getByText(/Waiting for the teacher to begin/)).toBeVisible();
  room.join('Eve');
  server.show();
  await expect.element(page.getByText('5 people are here.')).toBeVisible();
  expect(ownSeat()).toMatchObject({ code: 'CDFGHJ', name: 'Anna' });
});

test('a name is changed; one that somebody has is not, and says so', async () => {
  const room = openClassroom({ names: four });
  await lesson(room);
  await page.getByRole('button', { name: 'Change your name' }).click();
  const field = page.getByRole('textbox', { name: 'Your name in this class' });
  await userEvent.fill(field, 'ben');
  await page.getByRole('button', { name: 'Keep this name' }).click();
  await expect.element(field).toHaveAccessibleDescription(/already has this name/);
  await userEvent.fill(field, 'Anna <b>');
  await page.getByRole('button', { name: 'Keep this name' }).click();
  await expect.element(page.getByText('You are Anna <b>.')).toBeVisible();
});

test('the link to the seat is copied, or shown where the browser has no clipboard', async () => {
  const room = openClassroom({ names: four });
  await lesson(room);
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await page.getByRole('button', { name: 'Copy the link to your seat' }).click();
  await expect
    .element(page.getByRole('button', { name: 'Copy the link to your seat' }))
    .toHaveAccessibleDescription('The link is copied.');
  expect(write.mock.calls[0]?.[0]).toMatch(/#\/seat\/m1$/);
  write.mockRejectedValue(new Error('not allowed'));
  await page.getByRole('button', { name: 'Copy the link to your seat' }).click();
  const field = page.getByRole('textbox', { name: 'The link to your seat' });
  await expect.element(field).toHaveValue(write.mock.calls[0]?.[0] ?? '');
});

test('whoever leaves is asked once more, and their seat is gone from this browser', async () => {
  const room = openClassroom({ names: four });
  const { at } = await lesson(room);
  await page.getByRole('button', { name: 'Leave the class' }).click();
  await page.getByRole('button', { name: 'Stay' }).click();
  expect(room.sight('m1').me.name).toBe('Anna');
  await page.getByRole('button', { name: 'Leave the class' }).click();
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect.poll(at).toBe(routes.join);
  expect(room.sight('m1').me.name).toBe('');
  expect(keysStore.getState().keys).toEqual([]);
});

test('once seated the page goes to the papers by itself', async () => {
  const room = openClassroom({ names: four });
  const { at, server } = await lesson(room);
  room.teacher({ kind: 'stage', stage: 'prepare' });
  server.show();
  await expect.poll(at).toBe(pathTo.dossier(own(room)));
});

test('whoever is typing is asked instead, and goes when they like', async () => {
  const room = openClassroom({ names: four });
  const { at, server } = await lesson(room);
  await page.getByRole('button', { name: 'Change your name' }).click();
  await page.getByRole('textbox').click();
  room.teacher({ kind: 'stage', stage: 'prepare' });
  server.show();
  await expect.element(page.getByText('Preparation has begun.')).toBeVisible();
  expect(at()).toBe(routes.lesson);
  await page.getByRole('link', { name: 'Go to your papers' }).first().click();
  expect(at()).toBe(pathTo.dossier(own(room)));
});

test('the chair is told with table, delegation, roles and who is opposite, and leads to the papers', async () => {
  const room = openClassroom({
    names: four,
    settings: { delegation: 2, limits: { prepare: 600, caucus: null, floor: null, answer: null } },
  });
  room.teacher({ kind: 'stage', stage: 'prepare' });
  const { at } = await lesson(room);
  const { delegation, opposite } = room.seat('m1');
  const chair = page.getByRole('region', { name: /^Table 1: you speak for Party/ });
  const listed = (name: RegExp | string) => chair.getByRole('list', { name });
  for (const { name } of delegation) {
    await expect.element(listed('Your delegation')).toMatchTextContent(new RegExp(name));
  }
  for (const { name } of opposite) {
    await expect.element(listed(/^Facing you/)).toMatchTextContent(new RegExp(name));
  }
  await expect.element(chair.getByText('Who speaks as whom')).toBeVisible();
  await expect.element(chair.getByText(/^\d:\d\d$|^10:00$/)).toBeVisible();
  expect(at()).toBe(routes.lesson);
  await chair.getByRole('link', { name: 'Go to your papers' }).click();
  expect(at()).toBe(pathTo.dossier(own(room)));
});

test('in the talks the way leads to the table, and after them to how it ended', async () => {
  const room = openClassroom({ names: ['Anna'] });
  room.teacher({ kind: 'stage', stage: 'play' });
  const { server } = await lesson(room);
  await expect
    .element(page.getByRole('link', { name: 'Go to the table' }))
    .toHaveAttribute('href', pathTo.table(own(room)));
  await expect.element(page.getByText('AI delegation')).toBeVisible();
  room.teacher({ kind: 'end', tables: 'all' });
  server.show();
  await expect
    .element(page.getByRole('link', { name: 'Go to the debrief' }))
    .toHaveAttribute('href', pathTo.debrief(own(room)));
});

test('a late-comer watches the tables, and sees nothing of any side', async () => {
  const room = openClassroom({ names: four, settings: { delegation: 2 } });
  room.teacher({ kind: 'stage', stage: 'play' });
  room.join('Late');
  const { server } = await lesson(room, 'm5');
  const tables = page.getByRole('region', { name: 'The tables' });
  await expect.element(tables).toMatchTextContent(/Round 1 of \d+: Caucus/);
  await expect.element(tables).toMatchTextContent(/Anna.*Ben/);
  room.teacher({ kind: 'end', tables: 'all' });
  server.show();
  await expect.element(tables).toMatchTextContent(/The talks end without agreement/);
});

test('a late-comer is not told how a table ended before it has watched its vote', async () => {
  const { room } = signedTable();
  await lesson(room, room.join('Late'));
  const tables = page.getByRole('region', { name: 'The tables' });
  await expect.element(tables).toMatchTextContent(/The vote at home is under way/);
});

test('a class that cannot be reached yet says so', async () => {
  vi.spyOn(window, 'fetch').mockReturnValue(new Promise(() => undefined));
  keepKey({ token: 'x', role: 'student', code: '', title: '' });
  await show(<Lesson />);
  await expect.element(page.getByText('Connecting to the class…')).toBeVisible();
});
