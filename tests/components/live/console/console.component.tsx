import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { keepKey, keysStore } from '../../../../src/app/live/keys.ts';
import { Console } from '../../../../src/screens/live/console/console.tsx';
import { show } from '../../kit/show.tsx';

test('without the teacher’s key the console says so and leads to where it is had', async () => {
  const { at } = await show(<Console code="CDFGHJ" />);
  await expect.element(page.getByText(/does not hold the teacher’s key/)).toBeVisible();
  await page.getByRole('link', { name: 'Go to your classes' }).click();
  expect(at()).toBe('/teach');
});

test('a class that is there no more is said to be gone, and its key with it', async () => {
  keepKey({ token: 'old', role: 'teacher', code: 'CDFGHJ', title: 'Old talks' });
  vi.spyOn(window, 'fetch').mockImplementation(() =>
    Promise.resolve(Response.json({ ok: false, refusal: { code: 'badToken' } }, { status: 401 })),
  );
  const { at } = await show(<Console code="CDFGHJ" />);
  await expect.element(page.getByText(/This class was deleted/)).toBeVisible();
  expect(keysStore.getState().keys).toEqual([]);
  await page.getByRole('link', { name: 'Go to your classes' }).click();
  expect(at()).toBe('/teach');
});
