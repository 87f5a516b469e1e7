import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Console } from '../../../../src/screens/live/console/console.tsx';
import { show } from '../../kit/show.tsx';

test('without the teacher’s key the console says so and leads to where it is had', async () => {
  const { at } = await show(<Console code="CDFGHJ" />);
  await expect.element(page.getByText(/does not hold the teacher’s key/)).toBeVisible();
  await page.getByRole('link', { name: 'To your classes' }).click();
  expect(at()).toBe('/teach');
});
