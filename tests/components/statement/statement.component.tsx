import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { pathTo } from '../../../src/app/routes.ts';
import { OfferPanel } from '../../../src/screens/table/offer/offer-panel.tsx';
import { StatementScreen } from '../../../src/screens/statement/statement-screen.tsx';
import { hold } from '../../kit/game.ts';
import { axeFindings } from '../kit/axe.ts';
import { AtBench } from '../kit/bench.tsx';
import { filesHandedOver } from '../kit/files.ts';
import { gameNow, playedOut, sitDown } from '../kit/seat.ts';
import { show } from '../kit/show.tsx';

const button = (name: RegExp | string) => page.getByRole('button', { name });

test('a draft is read as the document that it would be, and kept as text', async () => {
  const files = filesHandedOver();
  sitDown({}, hold, hold);
  await show(
    <AtBench>
      <OfferPanel />
    </AtBench>,
  );
  await page.getByRole('radio', { name: /^Option joint/ }).click();
  await button('Read it as a document').click();
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByText(/^Draft\./)).toBeVisible();
  await expect.element(dialog.getByRole('heading', { name: /^Article 1\./ })).toBeVisible();
  await button('Save it as text').click();
  await expect.poll(() => files.map(({ name }) => name)).toEqual(['kit-statement.txt']);
  expect(await files[0]?.text).toMatch(/\n\nArticle 1\. /);
  await button('Close').click();
  await expect.element(dialog).not.toBeInTheDocument();
});

test('what was signed stands on a sheet of its own, to be printed and kept', async () => {
  const files = filesHandedOver();
  const print = vi.spyOn(window, 'print').mockReturnValue();
  await playedOut('rome-2001');
  const id = gameNow().id;
  await show(<StatementScreen game={id} />, pathTo.statement(id));
  await expect.element(page.getByRole('heading', { name: /^Article 1\./ }).first()).toBeVisible();
  await button('Print it').click();
  await expect.poll(() => print.mock.calls.length).toBe(1);
  await button('Save it as text').click();
  await expect.poll(() => files.map(({ name }) => name)).toEqual(['rome-2001-statement.txt']);
  expect(await axeFindings()).toEqual([]);
});
