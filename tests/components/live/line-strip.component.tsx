import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openClassroom } from '../../kit/classroom.ts';
import { LineStrip } from '../../../src/screens/live/line-strip.tsx';
import { routes } from '../../../src/app/routes.ts';
import { serveClass } from '../kit/class-server.ts';
import { show } from '../kit/show.tsx';

test('a lost line is said, and that it is back', async () => {
  const server = serveClass(openClassroom({ names: ['Anna'] }), 'm1');
  await show(<LineStrip />);
  expect(page.getByText(/onnection/).elements()).toEqual([]);
  server.line('lost');
  await expect.element(page.getByText('Connection lost. Trying again…')).toBeVisible();
  server.line('live');
  await expect.element(page.getByText('The connection is back.')).toBeVisible();
  await expect.element(page.getByText('The connection is back.')).not.toBeInTheDocument();
});

test.for([
  ['closed', /This class was deleted/],
  ['refused', /no longer knows this seat/],
] as const)('a line that is %s says why, and leads to another class', async ([line, words]) => {
  const server = serveClass(openClassroom({ names: ['Anna'] }), 'm1');
  const { at } = await show(<LineStrip />, '/lesson');
  server.line(line);
  await expect.element(page.getByText(words)).toBeVisible();
  await page.getByRole('link', { name: 'Join a class' }).click();
  expect(at()).toBe(routes.join);
});
