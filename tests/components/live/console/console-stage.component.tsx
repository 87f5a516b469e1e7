import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ConsoleStage } from '../../../../src/screens/live/console/console-stage.tsx';
import type { Classroom } from '../../../kit/classroom.ts';
import { romeClass, showConsole } from '../../kit/teacher.tsx';
import { press } from '../../kit/show.tsx';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const limits = { prepare: 300, caucus: 60, floor: 90, answer: 60 };

async function preparing(): Promise<Classroom> {
  const room = await romeClass({ names: ['Anna', 'Ben'], settings: { limits } });
  room.teacher({ kind: 'stage', stage: 'prepare' });
  return room;
}

test('the preparation has a clock that is made longer, and lifted', async () => {
  const room = await preparing();
  await showConsole(room, <ConsoleStage trouble={undefined} />);
  const before = room.room().lesson.until ?? 0;
  await button('2 more minutes').click();
  await expect.poll(() => room.room().lesson.until).toBe(before + 120_000);
  await button('Lift the limit').click();
  await expect.element(page.getByText('No time limit')).toBeVisible();
  expect(button('Lift the limit').elements()).toEqual([]);
});

test('the talks begin when the teacher says so', async () => {
  await showConsole(await preparing(), <ConsoleStage trouble={undefined} />);
  await button('Begin the talks').click();
  await expect.element(page.getByRole('heading', { name: 'All tables' })).toBeVisible();
});

test('where the lesson is stands over every stage', async () => {
  await showConsole(await preparing(), <ConsoleStage trouble={undefined} />);
  const path = page.getByRole('list', { name: 'Stage of the lesson' });
  await expect.element(path.getByText('Preparation')).toHaveAttribute('aria-current', 'step');
});

test('a late-comer is seated with one press', async () => {
  const room = await preparing();
  room.join('Carl');
  await showConsole(room, <ConsoleStage trouble={undefined} />);
  await button('Seat those who are waiting').click();
  await expect
    .element(page.getByRole('grid', { name: 'Waiting for a chair' }))
    .toHaveTextContent('Everyone has a chair.');
});

test('settings are changed in the middle of a class, and only when they are saved', async () => {
  const server = await showConsole(await preparing(), <ConsoleStage trouble={undefined} />);
  await button('Settings').click();
  await press(page.getByRole('switch', { name: /Notes across the table/ }));
  await button('Cancel').click();
  expect(server.asked()).toEqual([]);
  await button('Settings').click();
  await press(page.getByRole('switch', { name: /Notes across the table/ }));
  await press(page.getByRole('radio', { name: /My own times/ }));
  await userEvent.fill(page.getByRole('textbox', { name: /Answering/ }), 'soon');
  await expect
    .element(button('Save the settings'))
    .toHaveAccessibleDescription(/One of the times cannot be read/);
  await userEvent.fill(page.getByRole('textbox', { name: /Answering/ }), '2:30');
  await button('Save the settings').click();
  await expect
    .poll(() => server.asked().at(-1))
    .toMatchObject({ kind: 'set', settings: { notes: false, limits: { answer: 150 } } });
});

test('one goes from all tables to one, and back', async () => {
  const room = await preparing();
  room.teacher({ kind: 'stage', stage: 'play' });
  await showConsole(room, <ConsoleStage trouble={undefined} />);
  await button('Look closer at table 1').click();
  await expect.element(page.getByRole('heading', { name: 'Table 1' })).toHaveFocus();
  await button('All tables').click();
  await expect.element(page.getByRole('article', { name: 'Table 1' })).toBeVisible();
});

test('the projector’s screen opens in a window of its own', async () => {
  await showConsole(await preparing(), <ConsoleStage trouble={undefined} />);
  const link = page.getByRole('link', { name: 'Open the projector’s screen' });
  await expect.element(link).toHaveAttribute('href', '#/projector/CDFGHJ');
  await expect.element(link).toHaveAttribute('target', '_blank');
});
