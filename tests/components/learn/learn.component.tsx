import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Learn } from '../../../src/screens/learn/learn.tsx';
import { show } from '../kit/show.tsx';

test.each([
  ['Choose a negotiation', '/shelf'],
  ['Go to the title page', '/'],
])('after six things one goes on by “%s”', async (name, to) => {
  const { at } = await show(<Learn />, '/learn');
  expect(page.getByRole('main').getByRole('heading', { level: 2 }).elements()).toHaveLength(6);
  await page.getByRole('main').getByRole('link', { name }).click();
  expect(at()).toBe(to);
});
