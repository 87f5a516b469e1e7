import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { App } from '../../../src/screens/app.tsx';
import { Lost } from '../../../src/screens/trouble/lost.tsx';
import { show } from '../kit/show.tsx';

test('an address that leads nowhere says so', async () => {
  location.hash = '#/nowhere';
  await show(<App />);
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Page not found' }))
    .toBeVisible();
  location.hash = '';
});

test('from a page that is not there the way is to the title', async () => {
  const { at } = await show(<Lost />, '/nowhere');
  await page.getByRole('main').getByRole('link', { name: 'Go to the title page' }).click();
  expect(at()).toBe('/');
});
