import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { pathTo } from '../../../src/app/routes.ts';
import { DebriefScreen } from '../../../src/screens/debrief/debrief-screen.tsx';
import { gameNow, playedOut } from '../kit/seat.ts';
import { show } from '../kit/show.tsx';

async function wholeDebrief() {
  await playedOut('rome-2001');
  const id = gameNow().id;
  return show(<DebriefScreen game={id} />, pathTo.debrief(id));
}

test('the contents lead to every part with the focus', async () => {
  await wholeDebrief();
  const contents = page.getByRole('navigation', { name: 'Parts of the debrief' });
  const parts = contents.getByRole('button').elements();
  expect(parts).toHaveLength(14);
  for (const part of parts) {
    const name = part.textContent;
    await contents.getByRole('button', { name }).click();
    await expect.element(page.getByRole('region', { name, exact: true })).toHaveFocus();
  }
});

test('on paper all that is folded is open, and folded again afterwards', async () => {
  const print = vi.spyOn(window, 'print').mockReturnValue();
  await wholeDebrief();
  await page.getByRole('button', { name: 'Print the report' }).click();
  expect(print).toHaveBeenCalledOnce();
  const folded = () => document.querySelectorAll('details:not([open])').length;
  const before = folded();
  expect(before).toBeGreaterThan(0);
  window.dispatchEvent(new Event('beforeprint'));
  expect(folded()).toBe(0);
  window.dispatchEvent(new Event('afterprint'));
  expect(folded()).toBe(before);
});

test('the way back is to the outcome', async () => {
  const { at } = await wholeDebrief();
  await page.getByRole('link', { name: 'Back to the outcome' }).click();
  expect(at()).toBe(pathTo.outcome(gameNow().id));
});
