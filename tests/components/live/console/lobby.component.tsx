import { expect, test } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import { Lobby } from '../../../../src/screens/live/console/lobby/lobby.tsx';
import { openClassroom } from '../../../kit/classroom.ts';
import { axeFindings } from '../../kit/axe.ts';
import { romeClass, showConsole } from '../../kit/teacher.tsx';
import { said } from '../../kit/show.tsx';

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const waiting = page.getByRole('grid', { name: 'Waiting for a chair' });
const chair = (name: string) => page.getByRole('grid', { name });

test('the code is said letter by letter, and the address leads to it', async () => {
  await showConsole(await romeClass(), <Lobby />);
  const card = page.getByRole('region', { name: 'How to join' });
  await expect.element(card.getByText('C D F G H J')).toBeInTheDocument();
  await expect.element(card.getByRole('paragraph').getByText('192.168.1.5:4180')).toBeVisible();
  await expect.element(card.getByRole('img', { name: /QR code/ })).toBeVisible();
  await card
    .getByRole('combobox', { name: 'Another address of this server' })
    .selectOptions('10.0.0.2:4180');
  await expect.element(card.getByRole('paragraph').getByText('10.0.0.2:4180')).toBeVisible();
});

test('nothing starts while nobody is in, and it is said why', async () => {
  const server = await showConsole(await romeClass(), <Lobby />);
  await expect
    .element(button('Start the preparation'))
    .toHaveAccessibleDescription(/Nobody is here yet/);
  (button('Start the preparation').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(server.asked()).toEqual([]);
  expect(said()).toBe('Nobody is here yet.');
});

test('on a laptop the start stands first, who sits where is wide, and the code beside it', async () => {
  await page.viewport(1366, 768);
  await showConsole(await romeClass(), <Lobby />);
  await expect.element(button('Start the preparation')).toBeVisible();
  const box = (locator: Locator) => locator.element().getBoundingClientRect();
  const seats = box(page.getByRole('region', { name: 'Who sits where' }));
  const code = box(page.getByRole('region', { name: 'How to join' }));
  expect(box(button('Start the preparation')).bottom).toBeLessThan(seats.top);
  expect(seats.width).toBeGreaterThan(2 * code.width);
  expect(code.left).toBeGreaterThan(seats.right);
  expect(code.bottom).toBeLessThan(768);
  const seen = page.getByText('Nobody is here yet.').elements();
  expect(seen.filter((each) => each.clientWidth > 1)).toHaveLength(1);
});

test('everybody is seated with one press', async () => {
  await showConsole(await romeClass({ names: ['Anna', 'Ben', 'Carl', 'Dora'] }), <Lobby />);
  await expect.element(waiting.getByRole('row', { name: 'Anna' })).toBeVisible();
  await button('Seat everyone').click();
  await expect.element(waiting).toHaveTextContent('Everyone has a chair.');
  await expect.element(chair('Table 2, Russia').getByRole('row', { name: 'Carl' })).toBeVisible();
});

test('somebody is seated from the menu beside the name', async () => {
  await showConsole(await romeClass({ names: ['Anna'] }), <Lobby />);
  await button('Add a table').click();
  await button('More about Anna').click();
  expect(await axeFindings()).toEqual([]);
  await page.getByRole('menuitem', { name: 'Table 1 – United States' }).click();
  await expect
    .element(chair('Table 1, United States').getByRole('row', { name: 'Anna' }))
    .toBeVisible();
});

test('somebody is seated with the keyboard alone', async () => {
  const server = await showConsole(await romeClass({ names: ['Anna'] }), <Lobby />);
  await button('Add a table').click();
  const grip = button('Move Anna');
  await expect.element(grip).toBeVisible();
  (grip.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('{Tab}'); // past the other chair
  await userEvent.keyboard('{Enter}');
  await expect
    .element(chair('Table 1, United States').getByRole('row', { name: 'Anna' }))
    .toBeVisible();
  expect(server.asked().at(-1)).toMatchObject({ kind: 'seat', member: 'm1' });
});

test('a name is dragged from chair to chair', async () => {
  const room = await romeClass({ names: ['Anna', 'Ben'] });
  room.teacher({ kind: 'seatAll' });
  await showConsole(room, <Lobby />);
  const anna = chair('Table 1, Russia').getByRole('row', { name: 'Anna' });
  await expect.element(anna).toBeVisible();
  await anna.dropTo(chair('Table 1, United States'));
  await expect
    .element(chair('Table 1, United States').getByRole('row', { name: 'Anna' }))
    .toBeVisible();
});

test('a full chair is named as such and cannot be chosen', async () => {
  const names = ['Anna', 'Ben', 'Carl', 'Dora', 'Emre'];
  const room = await romeClass({ names });
  room.teacher({ kind: 'addTable' });
  const [table] = room.teacherSight().plan;
  for (const member of ['m1', 'm2', 'm3', 'm4']) {
    room.teacher({
      kind: 'seat',
      member,
      to: { table: table?.id ?? '', party: Object.keys(table?.chairs ?? {})[0] ?? '' },
    });
  }
  await showConsole(room, <Lobby />);
  await button('More about Emre').click();
  await expect
    .element(page.getByRole('menuitem', { name: 'Table 1 – Russia (full)' }))
    .toHaveAttribute('aria-disabled', 'true');
});

test('somebody is renamed, and what is refused is said', async () => {
  await showConsole(await romeClass({ names: ['Anna', 'Ben'] }), <Lobby />);
  await button('More about Anna').click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await userEvent.fill(page.getByRole('textbox', { name: 'New name' }), 'Ben');
  await page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/already has this name/);
  expect(said()).toMatch(/already has this name/);
});

test('somebody is removed only after the question is answered with yes', async () => {
  await showConsole(await romeClass({ names: ['Anna', 'Ben'] }), <Lobby />);
  await button('More about Ben').click();
  await page.getByRole('menuitem', { name: 'Remove from the class' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
  await expect.element(waiting.getByRole('row', { name: 'Ben' })).toBeVisible();
  await button('More about Ben').click();
  await page.getByRole('menuitem', { name: 'Remove from the class' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect.element(waiting.getByRole('row', { name: 'Ben' })).not.toBeInTheDocument();
});

test('the preparation starts with whoever is in, seated or not', async () => {
  const room = await romeClass({ names: ['Anna', 'Ben'] });
  await showConsole(room, <Lobby />);
  await button('Start the preparation').click();
  await expect.poll(() => room.teacherSight().lesson.stage).toBe('prepare');
  expect(room.teacherSight().unseated).toEqual([]);
});

test('or the talks start at once', async () => {
  const room = await romeClass({ names: ['Anna', 'Ben'] });
  await showConsole(room, <Lobby />);
  await button('Go straight to the talks').click();
  await expect.poll(() => room.teacherSight().lesson.stage).toBe('play');
});

test('a scenario of one’s own has its parties’ names, though no shelf knows it', async () => {
  const room = openClassroom({ names: ['Anna'] });
  room.teacher({ kind: 'addTable' });
  await showConsole(room, <Lobby />);
  const { parties } = room.room().scenario;
  await expect.element(chair(`Table 1, ${parties[0].name}`)).toBeVisible();
});
