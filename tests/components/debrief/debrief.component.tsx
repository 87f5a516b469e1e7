import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { pathTo } from '../../../src/app/routes.ts';
import { DebriefScreen } from '../../../src/screens/debrief/debrief-screen.tsx';
import { ReportScreen } from '../../../src/screens/debrief/report/report-screen.tsx';
import { gameNow, playedOut } from '../kit/seat.ts';
import { show } from '../kit/show.tsx';

async function wholeReport(part?: string) {
  await playedOut('rome-2001');
  const id = gameNow().id;
  return show(<ReportScreen game={id} part={part} />, pathTo.report(id, part));
}

test('the contents lead to every part with the focus', async () => {
  await wholeReport();
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
  await wholeReport();
  await page.getByRole('button', { name: 'Print the report' }).click();
  await expect.poll(() => print.mock.calls.length).toBe(1);
  const folded = () => document.querySelectorAll('details:not([open])').length;
  const before = folded();
  expect(before).toBeGreaterThan(0);
  window.dispatchEvent(new Event('beforeprint'));
  expect(folded()).toBe(0);
  window.dispatchEvent(new Event('afterprint'));
  expect(folded()).toBe(before);
});

test('the way back is to the outcome', async () => {
  const { at } = await wholeReport();
  await page.getByRole('link', { name: 'Back to the outcome' }).click();
  expect(at()).toBe(pathTo.outcome(gameNow().id));
});

test('a report that is opened at a part begins there', async () => {
  await wholeReport('home');
  await expect.element(page.getByRole('region', { name: 'At home', exact: true })).toHaveFocus();
});

test('the debrief tells its beats in order, and each part of the report is a link away', async () => {
  await playedOut('rome-2001');
  const id = gameNow().id;
  await show(<DebriefScreen game={id} />, pathTo.debrief(id));
  const headings = page.getByRole('heading', { level: 2 });
  await expect.element(headings.first()).toHaveTextContent('The result');
  await expect.element(headings.last()).toHaveTextContent('The full report');
  expect(headings.elements()).toHaveLength(4);
  const parts = page.getByRole('navigation', { name: 'Parts of the full report' });
  expect(parts.getByRole('link').elements()).toHaveLength(14);
  await expect
    .element(parts.getByRole('link', { name: 'The negotiation dance' }))
    .toHaveAttribute('href', pathTo.report(id, 'dance'));
});

test('from the result one goes to where it turned', async () => {
  await playedOut('rome-2001');
  const id = gameNow().id;
  await show(<DebriefScreen game={id} />, pathTo.debrief(id));
  await page.getByRole('button', { name: 'See where it turned' }).click();
  expect(document.activeElement?.id).toBe('beat-turning');
});
