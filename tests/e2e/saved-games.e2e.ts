import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { test } from '../support/browser-test.ts';
import { beginGame, changeStored, doWithGame } from './player.ts';

describe('a saved game', () => {
  test('is continued from the title, with the notes that were written', async ({ page }) => {
    const game = await beginGame(page, 'solo');
    await page.getByLabel('What do you want to bring home').fill('The radar, and peace.');
    await page.getByRole('combobox').first().selectOption('most of all');
    await page.goto('/');
    await page.getByRole('link', { name: 'Continue' }).click();
    await page.waitForURL(new RegExp(game));
    await expect
      .poll(() => page.getByLabel('What do you want to bring home').inputValue(), {
        timeout: 10_000,
      })
      .toBe('The radar, and peace.');
    expect(await page.getByRole('combobox').first().inputValue()).toBe('3');
  });

  test('is exported, deleted and brought back as a file', async ({ page }) => {
    await beginGame(page, 'solo');
    await page.goto('/#/games');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      doWithGame(page, 'Export'),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    await doWithGame(page, 'Delete');
    await page.getByRole('button', { name: 'Delete it' }).click();
    await page.getByText('You have no saved games yet.').waitFor();
    const file = { name: 'game.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('The game is in your list.').first().waitFor();
    await page.getByRole('link', { name: /^Continue/ }).click();
    await page.getByRole('heading', { name: 'Score sheet' }).waitFor();
  });

  test.for(['', '{', 'null', '{"record": 1}', '{"record": 99}', '[1, 2]'])(
    'is not made of a file that says %j: its problems are listed',
    async (text, { page }) => {
      await page.goto('/#/games');
      await page.locator('input[type=file]').setInputFiles({
        name: 'game.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
      await page.getByText('is not a game that can be read').waitFor();
      expect(await page.locator('ol > li').count()).toBeGreaterThan(0);
    },
  );

  test('that is damaged says so and can be downloaded as it stands', async ({ page }) => {
    const game = await beginGame(page, 'solo');
    await page.goto('/');
    await changeStored(page, game, '{"record": 1, broken');
    await page.goto(`/?#/dossier/${game}`);
    await page.getByRole('heading', { name: /cannot be read/ }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the raw record' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toBe('{"record": 1, broken');
  });

  test('that is not there is said to be missing', async ({ page }) => {
    await page.goto('/#/dossier/nothing');
    await page.getByRole('heading', { name: /not saved on this machine/ }).waitFor();
  });

  test('is played in one tab at a time', async ({ page }) => {
    const game = await beginGame(page, 'solo');
    const second = await page.context().newPage();
    await second.goto(`/#/dossier/${game}`);
    await second.getByRole('heading', { name: 'Score sheet' }).waitFor();
    await page.bringToFront();
    await page.getByRole('heading', { name: /in another tab/ }).waitFor();
    await page.getByRole('button', { name: 'Play it here' }).click();
    await page.getByRole('heading', { name: 'Score sheet' }).waitFor();
    await second.bringToFront();
    await second.getByRole('heading', { name: /in another tab/ }).waitFor();
  });

  test('lives in memory where the browser keeps nothing, and the person is told', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });
    await beginGame(page, 'solo');
    await page.getByRole('alert').getByText('will not let the game save').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export this game' }).click(),
    ]);
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject({ record: 4 });
  });
});

describe('two people at one machine', () => {
  test('see nothing of either side behind the curtain, and then their own papers', async ({
    page,
  }) => {
    await beginGame(page, 'pair');
    await page.getByRole('heading', { name: /Hand over to/ }).waitFor();
    const behind = await page.locator('#root').innerText();
    expect(behind).not.toMatch(/points|brief|mandate/i);
    await page.getByRole('button', { name: /show my papers/ }).click();
    const brief = page.getByRole('region', { name: 'Confidential brief' });
    await page.getByRole('tab', { name: 'Brief' }).click();
    const first = await brief.innerText();
    await page.getByRole('button', { name: /^Hand over to/ }).click();
    await page.getByRole('heading', { name: /Hand over to/ }).waitFor();
    expect(await page.locator('#root').innerText()).not.toContain(first.slice(40, 120));
    await page.getByRole('button', { name: /show my papers/ }).click();
    await page.getByRole('tab', { name: 'Brief' }).click();
    await brief.waitFor();
    expect(await brief.innerText()).not.toBe(first);
  });
});

test('by keyboard alone, from the title to the papers', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Play' }).waitFor();
  const press = async (name: RegExp) => {
    for (let tabs = 0; tabs < 40; tabs += 1) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (!name.test(text)) continue;
      await page.keyboard.press('Enter');
      return;
    }
    throw new Error(`No control ${name.source} within forty tabs.`);
  };
  await press(/^Play$/);
  await page.getByRole('heading', { name: 'Telegram' }).waitFor();
  await press(/^Skip the practice$/);
  await page.getByRole('heading', { name: 'Choose a negotiation' }).waitFor();
  await press(/^Take a chair/);
  await page.getByRole('radiogroup').waitFor();
  await page.keyboard.press('Tab');
  await press(/^Open the dossier$/);
  await page.getByRole('heading', { name: 'Score sheet' }).waitFor();
});
