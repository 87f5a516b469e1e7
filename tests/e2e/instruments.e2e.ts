import { describe, expect } from 'vitest';
import drafts from '../../src/words/en/studio/drafts.json' with { type: 'json' };
import instruments from '../../src/words/en/studio/instruments.json' with { type: 'json' };
import studio from '../../src/words/en/studio/studio.json' with { type: 'json' };
import { test } from '../support/browser-test.ts';
import { axeFindings } from './axe.ts';

describe('beside a draft', () => {
  test('workers measure and play it while it is written, and one of its games opens', async ({
    page,
  }) => {
    await page.goto('/#/studio');
    await page.getByText(drafts.beginButton, { exact: true }).click();
    await page.getByLabel(drafts.questions.talks.name).fill('Water for Two Towns');
    for (let question = 0; question < 4; question += 1) {
      await page.getByRole('button', { name: drafts.questions.next }).click();
    }
    await page.getByRole('button', { name: drafts.questions.make }).click();

    const games = page.getByRole('region', { name: instruments.games.title });
    await games.getByText(/^40 games, each side played/).waitFor({ timeout: 60_000 });
    await page.getByRole('region', { name: instruments.sign.title }).waitFor();
    await page.getByRole('region', { name: instruments.home.title }).waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await page.getByRole('tab', { name: studio.sheets.look }).click();
    await page.getByRole('article').getByText('Water for Two Towns').waitFor();
    await games.getByText(instruments.odd.title).click();
    await games.getByRole('button', { name: instruments.odd.open }).first().click();
    await page.waitForURL(/#\/outcome\//);
  });
});
