import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import words from '../../src/words/en/dossier.json' with { type: 'json' };
import { test } from '../support/browser-test.ts';
import { beginGame } from './player.ts';

/** How many sheets of paper the page would take. */
async function sheets(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

describe('the papers of one delegation', () => {
  test.for(['rome-2001', 'moscow-2013', 'volkswagen-1993'])(
    'of %s fit on three sheets, and all of them with their sources take many more',
    async (scenario, { page }) => {
      // The page is printed here by the test, not by the browser's own dialog.
      await page.addInitScript(() => {
        window.print = () => undefined;
      });
      await beginGame(page, 'solo', scenario);
      await page.getByRole('button', { name: words.printRole }).click();
      await page.locator('#role-sheet').waitFor({ state: 'attached' });
      expect(await sheets(page, 'A4')).toBeLessThanOrEqual(3);
      expect(await sheets(page, 'Letter')).toBeLessThanOrEqual(3);
      await page.getByRole('button', { name: words.printAll }).click();
      await page.locator('#role-sheet').waitFor({ state: 'detached' });
      expect(await sheets(page, 'A4')).toBeGreaterThan(6);
    },
  );
});
