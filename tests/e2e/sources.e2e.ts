import dossier from '../../src/words/en/dossier.json' with { type: 'json' };
import { describe, expect } from 'vitest';
import { test } from '../support/browser-test.ts';
import { axeFindings } from './axe.ts';
import { beginGame } from './player.ts';

describe('what is on record', () => {
  test('is listed on the sources page, year by year, with what is cited of it', async ({
    page,
  }) => {
    await page.goto('/#/sources');
    const works = page.getByRole('article', { name: 'Works on record' });
    await works.getByText(/^2001 \(/).click();
    await expect.poll(() => works.getByRole('listitem').count()).toBeGreaterThan(5);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('is named at the clause that cites it, beside what the report says', async ({ page }) => {
    await beginGame(page, 'solo', 'telephone-2013');
    await page.getByRole('heading', { name: 'Score sheet' }).waitFor();
    await page.getByRole('tab', { name: 'Brief' }).click();
    await page.getByText(dossier.showSources).click();
    await page.getByRole('button', { name: /^Source, on record: Confidential brief/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Where this comes from' });
    await dialog
      .getByText(/^On record:/)
      .first()
      .waitFor();
    expect(await dialog.getByRole('paragraph').count()).toBeGreaterThan(2);
  });

  test('is read where it differs from the report, and which is which', async ({ page }) => {
    await page.goto('/#/sources');
    const digest = page.getByRole('article', { name: /^Shoygu tells Hagel/ });
    await digest.getByText(/^Facts/).click();
    await digest.getByText('The record shows:').first().waitFor();
  });

  test('is printed with the papers by its name', async ({ page }) => {
    await beginGame(page, 'solo', 'telephone-2013');
    await page.getByRole('heading', { name: 'Score sheet' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page
      .getByText(/On record: .*\((?:19|20)\d\d\)/)
      .first()
      .waitFor({ state: 'attached' });
    const keys = await page.locator('main').innerText();
    expect(keys).toMatch(/\[[^\]]*On record: [^\]]*\((?:19|20)\d\d\)/);
    expect(keys).not.toMatch(/medvedev-2011|pentagon-2013/);
  });
});
