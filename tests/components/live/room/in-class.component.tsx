import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { voteSeen } from '../../../../src/app/debrief/votes-seen.ts';
import { gameStore } from '../../../../src/app/game-store.ts';
import { liveGame } from '../../../../src/app/live/game-address.ts';
import { keepKey } from '../../../../src/app/live/keys.ts';
import { pathTo, routes } from '../../../../src/app/routes.ts';
import { changeSettings } from '../../../../src/app/settings.ts';
import { listGames } from '../../../../src/app/storage/storage.ts';
import { InClass } from '../../../../src/screens/live/room/in-class.tsx';
import { TableScreen } from '../../../../src/screens/table/table-screen.tsx';
import { hold } from '../../../kit/game.ts';
import { openClassroom, type Classroom } from '../../../kit/classroom.ts';
import { signedTable } from '../../../kit/signed-table.ts';
import { serveClass } from '../../kit/class-server.ts';
import { bundled, gameNow } from '../../kit/seat.ts';
import { said, show } from '../../kit/show.tsx';

const bar = page.getByRole('region', { name: 'Your class' });
const room = page.getByRole('complementary', { name: 'Your room' });

/** A class of two delegations of two in the talks. */
function inTalks(): {
  room: Classroom;
  pen: string;
  mate: string;
  across: string;
  acrossPen: string;
} {
  const all = openClassroom({
    names: ['Anna', 'Ben', 'Carla', 'Dan'],
    settings: { delegation: 2 },
  });
  all.teacher({ kind: 'stage', stage: 'play' });
  const members = ['m1', 'm2', 'm3', 'm4'];
  const toMove = members.filter((id) => all.seat(id).view.turn === all.seat(id).chair);
  const others = members.filter((id) => !toMove.includes(id));
  const pen = all.seat(toMove[0] ?? '').pen ?? '';
  const acrossPen = all.seat(others[0] ?? '').pen ?? '';
  return {
    room: all,
    pen,
    mate: toMove.find((id) => id !== pen) ?? '',
    across: others.find((id) => id !== acrossPen) ?? '',
    acrossPen,
  };
}

/** The table of a class as one member's page has it. */
async function atTable(all: Classroom, member: string) {
  keepKey({ token: member, role: 'student', code: '', title: '' });
  const server = serveClass(all, member);
  const game = liveGame(all.seat(member).table);
  const shown = await show(
    <InClass game={game} at="table">
      <TableScreen game={game} />
    </InClass>,
    pathTo.table(game),
  );
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  return { ...shown, server };
}

const nameOf = (all: Classroom, member: string) => all.sight(member).me.name;

test('whoever has the pen moves at the table as at home, and nothing of it is kept here', async () => {
  const { room: all, pen } = inTalks();
  await atTable(all, pen);
  await expect.element(bar).toMatchTextContent(/You have the pen/);
  await page.getByRole('button', { name: 'Hold', exact: true }).click();
  await expect
    .element(page.getByRole('heading', { name: /delegation is in caucus/ }))
    .toBeVisible();
  expect(all.seat(pen).moves).toBe(1);
  expect(gameNow().happenings.length).toBeGreaterThan(0);
  expect(await listGames()).toEqual([]);
});

test('a move that an AI made when the own time was up is said, and stands in what just happened', async () => {
  const all = openClassroom({
    names: ['Anna', 'Ben'],
    settings: {
      onExpiry: 'substitute',
      limits: { prepare: null, caucus: 60, floor: 60, answer: 60 },
    },
  });
  all.teacher({ kind: 'stage', stage: 'play' });
  const isToMove = (id: string) => all.seat(id).view.turn === all.seat(id).chair;
  const [late, awake] = isToMove('m1') ? ['m1', 'm2'] : ['m2', 'm1'];
  all.wait(50_000);
  all.student(awake, { kind: 'note', text: 'Are you there?' });
  all.wait(30_000);
  await atTable(all, late);
  const told = page.getByText(/^Your time ran out\. An AI moved for you: \S+/);
  await expect.poll(() => told.elements().length).toBe(2);
  await page.getByRole('button', { name: 'Put this away' }).click();
  await expect.poll(() => told.elements().length).toBe(1);
  await expect
    .element(page.getByRole('region', { name: 'What just happened' }))
    .toMatchTextContent(/Your time ran out\. An AI moved for you/);
});

test('whoever has it not proposes the same move, and says so before it is pressed', async () => {
  const { room: all, pen, mate } = inTalks();
  await atTable(all, mate);
  await expect.element(bar).toMatchTextContent(new RegExp(`${nameOf(all, pen)} has the pen`));
  await page.getByRole('button', { name: 'Propose: Hold' }).click();
  await expect.poll(said).toContain('Your proposal has gone to the person with the pen.');
  expect(all.seat(pen).moves).toBe(0);
  await bar.getByRole('button', { name: /Proposals/ }).click();
  await expect.element(room).toMatchTextContent(/You propose: Hold in the caucus/);
  await room.getByRole('button', { name: 'Take back' }).click();
  await expect.element(room).toMatchTextContent(/There are no proposals at the moment/);
  expect(all.seat(pen).drafts).toEqual([]);
});

test('the pen is told of a proposal without losing its place, and makes the move', async () => {
  const { room: all, pen, mate } = inTalks();
  const { server } = await atTable(all, pen);
  const focused = document.activeElement;
  all.student(mate, { kind: 'propose', move: hold });
  server.show();
  const proposals = bar.getByRole('button', { name: 'Proposals 1 new' });
  await expect.element(proposals).toBeVisible();
  expect(document.activeElement).toBe(focused);
  expect(said()).toContain('There is a new proposal for you.');
  await proposals.click();
  await expect.element(bar.getByRole('button', { name: 'Proposals', exact: true })).toBeVisible();
  await room.getByRole('button', { name: 'Make this move' }).click();
  await expect.poll(() => all.seat(pen).moves).toBe(1);
});

test('a proposed offer is taken over into the draft with what it is worth, or put aside', async () => {
  const { room: all, pen, mate } = inTalks();
  all.move(hold);
  all.move(hold);
  const { issues } = all.seat(pen).view.scenario;
  const [issue] = issues;
  const option = issue?.options.at(-1)?.id ?? '';
  const packages = [{ [issue?.id ?? '']: option }];
  all.student(mate, {
    kind: 'propose',
    move: { kind: 'table', packages, severable: false, final: false },
  });
  await atTable(all, pen);
  await bar.getByRole('button', { name: /Proposals/ }).click();
  await expect.element(room).toMatchTextContent(/Offer radar: Option full\..*60 above no deal/);
  await room.getByRole('button', { name: 'Copy into the draft' }).click();
  expect(gameNow().draft.packages).toEqual(packages);
  await room.getByRole('button', { name: 'Put aside' }).click();
  await expect.element(room).toMatchTextContent(/There are no proposals at the moment/);
});

test('a move that comes too late says so where one is, and what was missed is on the table', async () => {
  const { room: all, pen } = inTalks();
  await atTable(all, pen);
  all.teacher({ kind: 'news', tables: 'all', text: 'A storm over Rome.' });
  await page.getByRole('button', { name: 'Hold', exact: true }).last().click();
  await expect
    .element(page.getByText(/Something happened at the table before/).first())
    .toBeVisible();
  await expect.element(page.getByText(/A storm over Rome/).first()).toBeVisible();
  expect(all.seat(pen).moves).toBe(0);
  await page.getByRole('button', { name: 'Put this away' }).click();
  expect(gameNow().refusal).toBeUndefined();
});

test('the pen is passed on, and whoever has it now moves', async () => {
  const { room: all, pen, mate } = inTalks();
  await atTable(all, pen);
  await bar.getByRole('button', { name: 'Delegation' }).click();
  await room.getByRole('button', { name: `Pass the pen to ${nameOf(all, mate)}` }).click();
  await expect.element(bar).toMatchTextContent(new RegExp(`${nameOf(all, mate)} has the pen`));
  expect(gameNow().session.proposes()).toBe(true);
  await room.getByRole('button', { name: 'Take the pen' }).click();
  await expect.element(room).toMatchTextContent(/The person with the pen is here/);
  all.wait(30_000);
  await room.getByRole('button', { name: 'Take the pen' }).click();
  await expect.element(bar).toMatchTextContent(/You have the pen/);
});

test('what is said in the delegation and across the table is read where it belongs', async () => {
  const { room: all, pen, mate, across } = inTalks();
  const { server } = await atTable(all, pen);
  all.student(mate, { kind: 'talk', text: 'Hold <b>first</b>.' });
  all.student(across, { kind: 'note', text: 'Shall we talk?' });
  server.show();
  await bar.getByRole('button', { name: 'Notes 1 new' }).click();
  await expect.element(room).toMatchTextContent(/Shall we talk\?/);
  await expect.element(room).not.toMatchTextContent(/Hold <b>first/);
  await userEvent.fill(room.getByRole('textbox'), 'Gladly.');
  await userEvent.keyboard('{Enter}');
  await expect.element(room).toMatchTextContent(/Gladly\./);
  await room.getByRole('tab', { name: 'Delegation' }).click();
  await expect.element(room).toMatchTextContent(/Hold <b>first<\/b>\./);
  await userEvent.fill(room.getByRole('textbox'), 'Yes.');
  await room.getByRole('button', { name: 'Send' }).click();
  await expect.element(room.getByRole('textbox')).toHaveValue('');
  expect(all.seat(mate).messages.map(({ text }) => text)).toContain('Yes.');
});

test('what could not be sent stays in the field, with the reason', async () => {
  const { room: all, pen } = inTalks();
  const { server } = await atTable(all, pen);
  await bar.getByRole('button', { name: 'Notes' }).click();
  await userEvent.fill(room.getByRole('textbox'), 'Gladly.');
  all.teacher({
    kind: 'set',
    settings: { ...all.room().lesson.settings, notes: false },
  });
  await userEvent.keyboard('{Enter}');
  await expect.element(room).toMatchTextContent(/turned off notes across the table/);
  server.show();
  await expect.element(room.getByRole('textbox')).toHaveValue('Gladly.');
});

test('the teacher is heard at once, and read when one likes', async () => {
  const { room: all, pen } = inTalks();
  const { server } = await atTable(all, pen);
  expect(bar.getByRole('button', { name: /Teacher/ }).elements()).toEqual([]);
  all.teacher({ kind: 'write', tables: 'all', to: 'all', text: 'Five minutes.' });
  server.show();
  await expect.element(bar.getByRole('button', { name: 'Teacher 1 new' })).toBeVisible();
  expect(said()).toContain('The teacher writes: Five minutes.');
  await bar.getByRole('button', { name: 'Teacher 1 new' }).click();
  await expect.element(room).toMatchTextContent(/The teacher, .*Five minutes\./);
});

test('Escape closes the room and leads back to what opened it', async () => {
  const { room: all, pen } = inTalks();
  await atTable(all, pen);
  const opener = bar.getByRole('button', { name: 'Delegation' });
  await opener.click();
  await expect.element(room.getByRole('heading', { name: 'Your room' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(room).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});

test('on a telephone the room covers the table, which is out of reach until it is closed', async () => {
  const { room: all, pen } = inTalks();
  await page.viewport(360, 740);
  try {
    await atTable(all, pen);
    await bar.getByRole('button', { name: 'Delegation' }).click();
    await expect.element(room).toBeVisible();
    const caucus = page.getByText('Caucus', { exact: true }).last().element();
    await expect.poll(() => caucus.closest('[inert]')).not.toBeNull();
    await room.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => caucus.closest('[inert]')).toBeNull();
    await expect.element(bar.getByRole('button', { name: 'Delegation' })).toHaveFocus();
  } finally {
    await page.viewport(1280, 800);
  }
});

test('whoever is given another chair is led to their place, and sees the old papers no more', async () => {
  const { room: all, mate, across } = inTalks();
  const { at, server } = await atTable(all, mate);
  const to = { table: all.seat(across).table, party: all.seat(across).chair };
  all.teacher({ kind: 'addTable' });
  const [, added] = all.room().lesson.plan;
  all.teacher({ kind: 'seat', member: mate, to: { ...to, table: added?.id ?? '' } });
  server.show();
  await expect.poll(at).toBe(routes.lesson);
  expect(gameStore.getState().game).toBeUndefined();
});

test('when the talks are over all of the game is read here, from the own chair, and kept nowhere', async () => {
  const { text, parsed } = await bundled('rome-2001');
  const all = openClassroom({ scenario: parsed, text, names: ['Anna', 'Ben'] });
  all.teacher({ kind: 'stage', stage: 'play' });
  const { server } = await atTable(all, 'm1');
  all.teacher({ kind: 'end', tables: 'all' });
  server.show();
  await expect.element(page.getByRole('link', { name: 'See the outcome' }).first()).toBeVisible();
  await expect.poll(() => gameNow().view.revealed).toBeDefined();
  expect(gameNow()).toMatchObject({ seating: 'solo', viewer: all.seat('m1').chair });
  expect(await listGames()).toEqual([]);
});

test('the class is told that the vote at home has been watched, and not before', async () => {
  changeSettings({ motion: 'full' });
  const { room: all } = signedTable();
  keepKey({ token: 'm1', role: 'student', code: '', title: '' });
  const server = serveClass(all, 'm1');
  const game = liveGame(all.seat('m1').table);
  await show(
    <InClass game={game} at="end">
      <p>The vote</p>
    </InClass>,
    pathTo.outcome(game),
  );
  await expect.element(bar).toBeVisible();
  expect(server.asked()).toEqual([]);
  voteSeen(game);
  await expect.poll(server.asked).toEqual([{ kind: 'voteSeen' }]);
  expect(all.sight('m1').voteUnseen).toBe(false);
});
