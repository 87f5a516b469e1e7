import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useConsole } from '../../../../src/screens/live/console/console-context.ts';
import { OpenTable } from '../../../../src/screens/live/console/open-table/open-table.tsx';
import type { Classroom } from '../../../kit/classroom.ts';
import { hold } from '../../../kit/game.ts';
import { axeFindings } from '../../kit/axe.ts';
import { romeClass, showConsole } from '../../kit/teacher.tsx';
import { press } from '../../kit/show.tsx';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const tab = (name: string) => page.getByRole('tab', { name });

/** One table: Anna and Carl against Ben and Dora, who have written and drafted. */
async function talking(): Promise<Classroom> {
  const room = await romeClass({
    names: ['Anna', 'Ben', 'Carl', 'Dora'],
    settings: { delegation: 2 },
  });
  room.teacher({ kind: 'stage', stage: 'prepare' });
  room.student('m1', {
    kind: 'prepare',
    changes: { aims: { from: '', to: 'A calendar.' }, guesses: {} },
  });
  room.teacher({ kind: 'stage', stage: 'play' });
  room.student('m1', { kind: 'talk', text: 'Shall we hold?' });
  room.student('m2', { kind: 'note', text: 'Good morning.' });
  room.student('m3', { kind: 'propose', move: hold });
  return room;
}

const close = vi.fn();

function FirstTable() {
  const [tile] = useConsole().sight.tiles;
  return tile && <OpenTable tile={tile} onClose={close} />;
}

async function opened(room: Classroom) {
  const server = await showConsole(room, <FirstTable />);
  await expect.element(page.getByRole('heading', { name: 'Table 1' })).toHaveFocus();
  return server;
}

test('over a shoulder one reads what that chair reads, and can do nothing', async () => {
  await opened(await talking());
  await press(page.getByRole('radio', { name: 'Russia' }));
  await expect.element(page.getByRole('tablist', { name: 'The view of Russia' })).toBeVisible();
  await expect.element(page.getByText(/^Carl: /)).toBeVisible();
  for (const name of ['At home', 'Papers', 'Preparation', 'Transcript']) {
    await tab(name).click();
    await expect.element(page.getByRole('tabpanel', { name })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  }
  await tab('Preparation').click();
  await expect.element(page.getByText('A calendar.')).toBeVisible();
});

test('the other shoulder has other papers', async () => {
  await opened(await talking());
  await press(page.getByRole('radio', { name: 'United States' }));
  await expect
    .element(page.getByRole('tablist', { name: 'The view of United States' }))
    .toBeVisible();
  await tab('Preparation').click();
  await expect.element(page.getByText('Nothing was noted.')).toBeVisible();
  expect(page.getByText('Shall we hold?').elements()).toEqual([]);
});

test('a message is hidden with one press, and shown again', async () => {
  const room = await talking();
  await opened(room);
  await press(page.getByRole('radio', { name: 'United States' }));
  await expect.element(page.getByText('Ben of United States, across the table')).toBeVisible();
  await button('Hide it').click();
  await expect.element(button('Show it again')).toBeVisible();
  expect(room.seat('m1').messages.map(({ text }) => text)).toEqual(['Shall we hold?']);
  await button('Show it again').click();
  await expect.element(button('Hide it')).toBeVisible();
});

test('the pen is given to another of the delegation', async () => {
  const room = await talking();
  await opened(room);
  await button('Give the pen to Carl').click();
  await expect.element(button('Give the pen to Anna')).toBeVisible();
  expect(room.seat('m3').pen).toBe('m3');
});

test('an AI sits in, and the people are back', async () => {
  const room = await talking();
  await opened(room);
  const sits = page.getByRole('switch', { name: /Let an AI sit in/ }).first();
  await press(sits);
  await expect.element(sits).toBeChecked();
  await press(sits);
  await expect.element(sits).not.toBeChecked();
});

test('the teacher writes to one side of this table alone', async () => {
  const room = await talking();
  await opened(room);
  await button('Write to Russia').click();
  await userEvent.fill(page.getByRole('textbox', { name: 'Text' }), 'Whose turn is it?');
  await button('Send').click();
  await expect
    .poll(() => room.seat('m1').messages.map(({ text }) => text))
    .toContain('Whose turn is it?');
  expect(room.seat('m2').messages.map(({ text }) => text)).toEqual(['Good morning.']);
});

test('somebody is moved to the other chair', async () => {
  const room = await talking();
  await opened(room);
  await button('More about Carl').click();
  await page.getByRole('menuitem', { name: 'Table 1 – United States' }).click();
  await expect
    .poll(() => room.seat('m2').delegation.map(({ name }) => name))
    .toEqual(['Ben', 'Dora', 'Carl']);
});

test('these talks alone are ended, after a question', async () => {
  const room = await talking();
  await opened(room);
  await button('End these talks').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'End the talks' }).click();
  await expect.poll(() => room.seat('m1').view.phase).toBe('over');
  await expect.element(page.getByRole('group', { name: /What you do/ })).not.toBeInTheDocument();
});

test('from a table one goes back to all of them', async () => {
  await opened(await talking());
  await button('All tables').click();
  expect(close).toHaveBeenCalledOnce();
});

test('when it is over, nothing is forecast any more', async () => {
  const room = await talking();
  room.teacher({ kind: 'stage', stage: 'debrief' });
  await opened(room);
  await expect.element(tab('Papers')).toBeVisible();
  expect(tab('At home').elements()).toEqual([]);
});
