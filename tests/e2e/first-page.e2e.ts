import { expect } from 'vitest';
import { test } from '../support/browser-test.ts';

test('the page opens under its content security policy and says its name', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: 'Common Ground' }).waitFor();
  expect(await page.title()).toContain('Common Ground');
});

test('the page can run no script that came in as text', async ({ page, complaints }) => {
  await page.goto('/');
  const ran = await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.ran = true">');
    return new Promise((done) => setTimeout(() => done('ran' in window), 200));
  });
  expect(ran).toBe(false);
  expect(complaints.splice(0)).toEqual([expect.stringContaining('Content Security Policy')]);
});
