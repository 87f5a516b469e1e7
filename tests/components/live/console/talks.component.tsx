import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LookList } from '../../../../src/screens/live/console/talks/look-list.tsx';
import { Talks } from '../../../../src/screens/live/console/talks/talks.tsx';
import type { Classroom } from '../../../kit/classroom.ts';
import { hold } from '../../../kit/game.ts';
import { signedTable } from '../../../kit/signed-table.ts';
import { axeFindings } from '../../kit/axe.ts';
import { romeClass, showConsole } from '../../kit/teacher.tsx';
import { press, said } from '../../kit/show.tsx';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const tile = (number: number) => page.getByRole('article', { name: `Table ${number}` });
const all = page.getByRole('group', { name: 'Act on all tables' });

/** Two tables of two, at the first caucus. */
async function talking(): Promise<Classroom> {
  const room = await romeClass({ names: ['Anna', 'Ben', 'Carl', 'Dora'] });
  room.teacher({ kind: 'stage', stage: 'play' });
  return room;
}

const opened: string[] = [];

const showTalks = (room: Classroom) =>
  showConsole(
    room,
    <Talks
      onOpen={(table) => {
        opened.push(table);
      }}
    />,
  );

const numbers = () =>
  page
    .getByRole('article')
    .elements()
    .map((each) => each.getAttribute('aria-label'));

test('a tile says who sits there, where the talks are, whose turn it is and how far apart they are', async () => {
  await showTalks(await talking());
  const first = tile(1);
  await expect.element(first.getByRole('list', { name: /Russia: who/ })).toHaveTextContent('Anna');
  await expect.element(first.getByText(/Round 1 of/)).toBeVisible();
  await expect.element(first.getByText(/to move/)).toBeVisible();
  const tracks = first.getByRole('list', { name: 'Positions by issue' });
  await expect.element(tracks.getByText(/^Russia: .* United States: /).first()).toBeInTheDocument();
});

test('the last act is told in words', async () => {
  const room = await talking();
  room.move(hold);
  await showTalks(room);
  await expect.element(tile(1).getByText(/delegation holds|takes no action|keeps/i)).toBeVisible();
});

test('a tile says that its table has still to watch the vote whose result the teacher sees', async () => {
  const { room } = signedTable();
  const server = await showTalks(room);
  await expect.element(tile(1)).toMatchTextContent(/Agreement.*has not yet watched the vote/);
  for (const member of ['m1', 'm2']) room.student(member, { kind: 'voteSeen' });
  server.show();
  await expect.element(tile(1)).not.toMatchTextContent(/has not yet watched/);
});

test('how games ended comes before the tables once most of them are over', async () => {
  const room = await talking();
  const server = await showTalks(room);
  const results = page.getByRole('region', { name: 'How the games ended' });
  const isFirst = () => {
    const follows = results.element().compareDocumentPosition(tile(1).element());
    return (follows & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  };
  const [first] = room.teacherSight().plan;
  room.teacher({ kind: 'end', tables: [first?.id ?? ''] });
  server.show();
  await expect.element(results).toBeVisible();
  expect(isFirst()).toBe(false);
  room.teacher({ kind: 'end', tables: 'all' });
  server.show();
  await expect.poll(isFirst).toBe(true);
});

test('a table where nobody moves for two minutes comes first, and is said to need a look', async () => {
  const room = await talking();
  const server = await showTalks(room);
  await expect.element(tile(1)).toBeVisible();
  expect(numbers()).toEqual(['Table 1', 'Table 2']);
  room.wait(121_000);
  room.move(hold);
  server.show();
  await expect
    .element(tile(2).getByRole('list', { name: 'Needs attention' }))
    .toMatchTextContent(/Nobody has moved for 2 minutes/);
  await expect.poll(numbers).toEqual(['Table 2', 'Table 1']);
  expect(said()).toBe('Needs attention: table 2.');
  await press(page.getByRole('radio', { name: 'By number' }));
  await expect.poll(numbers).toEqual(['Table 1', 'Table 2']);
});

test('who has lost the connection is named', async () => {
  const room = await talking();
  const sight = room.teacherSight.bind(room);
  await showTalks({ ...room, teacherSight: () => sight(['m1', 'm2', 'm3']) });
  await expect
    .element(tile(2).getByRole('list', { name: 'Needs attention' }))
    .toMatchTextContent(/Nobody from United States is here: Dora/);
});

test('a table is paused, goes on, and gets a minute more', async () => {
  const room = await talking();
  const server = await showTalks(room);
  await button('Pause table 1').click();
  await expect.element(tile(1).getByText('Paused')).toBeVisible();
  await button('Resume table 1').click();
  await expect.element(button('Pause table 1')).toBeVisible();
  await button('+1 minute for table 2').click();
  expect(server.asked().at(-1)).toMatchObject({ change: 'extended', seconds: 60 });
});

test('all tables are paused, go on, get more time and lose their clocks together', async () => {
  const server = await showTalks(await talking());
  for (const [name, change] of [
    ['Pause', 'paused'],
    ['Resume', 'resumed'],
    ['+1 minute', 'extended'],
    ['Lift the time limit', 'lifted'],
  ] as const) {
    await all.getByRole('button', { name, exact: true }).click();
    await expect
      .poll(() => server.asked().at(-1))
      .toMatchObject({ kind: 'clock', tables: 'all', change });
  }
  await expect.poll(said).toBe('There is no time limit now.');
});

test('news goes to all tables once there is something to say', async () => {
  const server = await showTalks(await talking());
  await all.getByRole('button', { name: 'News…' }).click();
  await expect.element(button('Send')).toHaveAccessibleDescription(/Write something first/);
  await userEvent.fill(page.getByRole('textbox', { name: 'Text' }), 'x'.repeat(281));
  await expect.element(button('Send')).toHaveAccessibleDescription(/At most 280/);
  await userEvent.fill(page.getByRole('textbox', { name: 'Text' }), 'A comet has been seen.');
  expect(await axeFindings()).toEqual([]);
  await button('Send').click();
  await expect.element(tile(2).getByText(/A comet has been seen/)).toBeVisible();
  expect(server.asked()).toEqual([{ kind: 'news', tables: 'all', text: 'A comet has been seen.' }]);
});

test('the teacher writes to one side of all tables', async () => {
  const server = await showTalks(await talking());
  await all.getByRole('button', { name: 'Write…' }).click();
  await press(page.getByRole('radio', { name: 'United States' }));
  await userEvent.fill(page.getByRole('textbox', { name: 'Text' }), 'Read your red lines.');
  await button('Send').click();
  await expect.poll(() => server.asked().at(-1)).toMatchObject({ kind: 'write', tables: 'all' });
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

test('a dispatch is chosen by name, with what it does, and comes once', async () => {
  await showTalks(await talking());
  await all.getByRole('button', { name: 'Dispatch…' }).click();
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByText(/^Trust [−+]/).first()).toBeVisible();
  const bring = dialog.getByRole('button', { name: /^Bring it in: The list is nearly ready/ });
  await bring.click();
  await expect.element(tile(1).getByText(/The list is nearly ready/)).toBeVisible();
  await all.getByRole('button', { name: 'Dispatch…' }).click();
  await expect.element(bring).toHaveAccessibleDescription(/It has happened already/);
});

test('the debrief ends all talks only after the question is answered with yes', async () => {
  const room = await talking();
  await showTalks(room);
  await button('End the talks and go to the debrief').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
  await expect.element(tile(1)).toBeVisible();
  await button('End the talks and go to the debrief').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'End them' }).click();
  await expect.poll(() => room.teacherSight().lesson.stage).toBe('debrief');
});

test('a late-comer is in sight, and is seated while the talks go on', async () => {
  const room = await talking();
  room.join('Emre');
  await showTalks(room);
  await expect.element(page.getByText('Who sits where: 1 student has no chair')).toBeVisible();
  await button('Seat those who are waiting').click();
  await expect.element(page.getByText('Who sits where: everybody has a chair')).toBeVisible();
});

test('a table is opened to be looked at closely', async () => {
  const room = await talking();
  await showTalks(room);
  await button('Look closer at table 2').click();
  expect(opened.at(-1)).toBe(room.teacherSight().plan[1]?.id);
});

test('each thing that deserves a look is said in words, with names and never ids', async () => {
  const room = await talking();
  const { parties, issues } = room.room().scenario;
  const [{ id: party }] = parties;
  const [issue] = issues;
  await showConsole(
    room,
    <LookList
      looks={[
        { kind: 'timeOut' },
        { kind: 'belowNoDeal', party },
        { kind: 'failsAtHome', party },
        { kind: 'deadlock', issue: issue?.id ?? '' },
        { kind: 'away', party, members: ['m1'], all: false },
      ]}
    />,
  );
  await expect.element(page.getByText(/three times over /)).toBeVisible();
  const said = page.getByRole('listitem').elements();
  expect(said.map(({ textContent }) => textContent)).toEqual([
    'Time is up, and the table is waiting for you.',
    'About to sign for less than no deal is worth: Russia.',
    'What is on the table would probably fail at home for Russia.',
    `Both sides have declined three times over ${issue?.title ?? ''}.`,
    'Connection lost: Anna.',
  ]);
});
