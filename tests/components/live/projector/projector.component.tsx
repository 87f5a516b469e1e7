import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { loadSentences } from '../../../../src/app/debrief/sentences.ts';
import { loadGrammar } from '../../../../src/app/languages/grammar.ts';
import { loadShelf } from '../../../../src/app/shelf/shelf.ts';
import { ForAll } from '../../../../src/screens/live/projector/for-all.tsx';
import { Projector } from '../../../../src/screens/live/projector/projector.tsx';
import type { Classroom } from '../../../kit/classroom.ts';
import { hold, pass } from '../../../kit/game.ts';
import { signedTable } from '../../../kit/signed-table.ts';
import { serveClass } from '../../kit/class-server.ts';
import { answerQuestions, romeClass } from '../../kit/teacher.tsx';
import { show } from '../../kit/show.tsx';

beforeEach(async () => {
  await Promise.all([loadSentences(), loadShelf(), loadGrammar()]);
});

async function project(room: Classroom) {
  serveClass(room, 'teacher');
  answerQuestions(room);
  const screen = () => <ForAll token="projector" sight={room.projectorSight()} />;
  const shown = await show(screen());
  return { again: () => shown.again(screen()) };
}

/** Two tables at their first caucus. */
async function talking(): Promise<Classroom> {
  const room = await romeClass({ names: ['Anna', 'Ben', 'Carl', 'Dora'] });
  room.teacher({ kind: 'stage', stage: 'play' });
  return room;
}

test('without a key the screen for all says so', async () => {
  await show(<Projector code="CDFGHJ" />);
  await expect.element(page.getByText(/does not hold the teacher’s key/)).toBeVisible();
});

test('in the lobby names come in as they join, the last one first, and never as markup', async () => {
  const room = await romeClass();
  const { again } = await project(room);
  await expect.element(page.getByText('Nobody is here yet')).toBeVisible();
  await expect.element(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  room.join('Anna');
  room.join('<b>Ben</b>');
  await again();
  await expect.element(page.getByRole('heading', { name: '2 are here' })).toBeVisible();
  const names = page.getByRole('listitem').elements();
  expect(names.map(({ textContent }) => textContent)).toEqual(['<b>Ben</b>', 'Anna']);
});

test('while they prepare the clock is in sight, and who sits where', async () => {
  const room = await romeClass({
    names: ['Anna', 'Ben'],
    settings: { limits: { prepare: 600, caucus: null, floor: null, answer: null } },
  });
  room.teacher({ kind: 'stage', stage: 'prepare' });
  await project(room);
  await expect.element(page.getByText('10 minutes left')).toBeInTheDocument();
  await expect.element(page.getByRole('list', { name: /Russia: who/ })).toMatchTextContent(/Anna/);
});

test('during the talks nothing of what was said or drafted stands on it', async () => {
  const room = await talking();
  room.move(hold);
  room.student('m1', { kind: 'talk', text: 'A secret between us.' });
  await project(room);
  await expect.element(page.getByRole('heading', { name: 'Table 2' })).toBeVisible();
  await expect.element(page.getByText(/Round 1 of/).first()).toBeVisible();
  expect(page.getByText('A secret between us.').elements()).toEqual([]);
});

test('during the talks each table fills its share, in large type, with how far it has come', async () => {
  const room = await talking();
  await page.viewport(1366, 768);
  const { again } = await project(room);
  const tables = page.getByRole('list', { name: 'Tables', exact: true });
  await expect.element(tables).toMatchTextContent(/0 of 7 initialled.*Trust \d+ of 100/);
  const [one, two] = [...tables.element().children];
  expect(two?.getBoundingClientRect().left).toBeGreaterThan(600);
  expect(one?.getBoundingClientRect().height).toBeGreaterThan(450);
  const words = page.getByText('0 of 7 initialled').first().element();
  expect(parseFloat(getComputedStyle(words).fontSize)).toBeGreaterThanOrEqual(28);
  const code = page.getByRole('region', { name: 'How to join' }).element();
  expect(code.getBoundingClientRect().bottom).toBeLessThan(120);
  expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(768);
  while (room.seat('m1').view.phase === 'caucus') room.move(hold);
  room.move(pass);
  await again();
  await expect.element(tables).toMatchTextContent(/has made no offer\./);
});

test('as games end their outcomes are counted; the frontier comes when all are over', async () => {
  const room = await talking();
  const [first] = room.teacherSight().plan;
  room.teacher({ kind: 'end', tables: [first?.id ?? ''] });
  const { again } = await project(room);
  const counts = page.getByText('No agreement', { exact: true });
  await expect.element(counts.first()).toBeVisible();
  expect(page.getByText(/Frontier of what both/).elements()).toEqual([]);
  room.teacher({ kind: 'stage', stage: 'debrief' });
  await again();
  await expect.element(page.getByText(/Frontier of what both/)).toBeVisible();
  const reached = page.getByRole('region', { name: /How close each table came/ });
  await expect.element(reached.getByText('Table 2')).toBeVisible();
});

test('a table that has still to watch its vote is voting, and nothing tells how it ended', async () => {
  const { room } = signedTable();
  const { again } = await project(room);
  await expect.element(page.getByText('Voting at home')).toBeVisible();
  expect(page.getByText(/Agreement/).elements()).toEqual([]);
  for (const member of ['m1', 'm2']) room.student(member, { kind: 'voteSeen' });
  await again();
  await expect.element(page.getByText('Agreement').first()).toBeVisible();
  expect(page.getByText('Voting at home').elements()).toEqual([]);
});

test('names stand beside the results only as the teacher likes', async () => {
  const room = await talking();
  room.teacher({ kind: 'stage', stage: 'debrief' });
  const { again } = await project(room);
  await expect.element(page.getByText('Anna, Ben')).toBeVisible();
  room.teacher({ kind: 'project', names: false });
  await again();
  await expect.element(page.getByText(/Frontier of what both/)).toBeVisible();
  expect(page.getByText('Anna').elements()).toEqual([]);
  expect(page.getByText('Table 2').elements()).toEqual([]);
});

test('a table lent as an example lies open with its front page and its dance', async () => {
  const room = await talking();
  for (const member of ['m1', 'm2']) room.student(member, { kind: 'lend', lends: true });
  room.teacher({ kind: 'stage', stage: 'debrief' });
  const [first] = room.teacherSight().plan;
  room.teacher({ kind: 'project', names: true, example: first?.id });
  await project(room);
  await expect.element(page.getByRole('region', { name: 'The negotiation dance' })).toBeVisible();
  await expect.element(page.getByText(/An invented paper/)).toBeVisible();
});
