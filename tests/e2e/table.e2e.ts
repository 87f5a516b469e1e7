import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import happenings from '../../src/words/en/happenings.json' with { type: 'json' };
import table from '../../src/words/en/table.json' with { type: 'json' };
import { test } from '../support/browser-test.ts';
import { axeFindings, overflow } from './axe.ts';
import { byMouse, toOwnFloor } from './play-through.ts';
import { beginGame, goToTable, sitDown, tracksOf } from './player.ts';

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('the table', () => {
  for (const theme of ['day', 'night'] as const) {
    test(`every tab is accessible and fits a telephone, by ${theme}`, async ({ page }) => {
      await sitDown(page, theme);
      await toOwnFloor(page, byMouse);
      for (const name of Object.values(table.tabs).filter((each) => each !== table.tabs.label)) {
        await tab(page, name).click();
        expect(await axeFindings(page), name).toEqual([]);
      }
      await tab(page, table.tabs.caucus).click();
      for (const opener of await page.locator('button[aria-controls^=act-]').all()) {
        await opener.click();
        expect(await axeFindings(page)).toEqual([]);
      }
      await page.setViewportSize({ width: 360, height: 640 });
      for (const name of Object.values(table.tabs).filter((each) => each !== table.tabs.label)) {
        await tab(page, name).click();
        expect(await overflow(page), name).toBeLessThanOrEqual(0);
      }
    });
  }

  test('side by side it is no longer than the window', async ({ page }) => {
    await sitDown(page);
    await toOwnFloor(page, byMouse);
    const longer = await page.evaluate(
      () => document.documentElement.scrollHeight - window.innerHeight,
    );
    expect(longer).toBeLessThanOrEqual(0);
  });

  test('a token dragged on the stage and a choice in the controls are one draft', async ({
    page,
  }) => {
    await sitDown(page);
    await toOwnFloor(page, byMouse);
    const stage = page.locator('[data-tracks]');
    const tracks = await tracksOf(page);
    await page.getByText(table.stage.words).click();
    const box = (await stage.boundingBox())!;
    const rows = page.locator('tr[data-issue]');
    let drafted: string | undefined;
    for (const { issue, token, places } of tracks) {
      const row = page.locator(`tr[data-issue="${issue}"] td`).last();
      for (const place of places) {
        if (place[0] === token[0]) continue;
        await page.mouse.move(box.x + token[0], box.y + token[1]);
        await page.mouse.down();
        await page.mouse.move(box.x + place[0], box.y + place[1], { steps: 4 });
        await page.mouse.up();
        if ((await row.textContent()) !== '—') drafted = issue;
        if (drafted) break;
      }
      if (drafted) break;
    }
    expect(drafted).toBeDefined();
    const said = await page.locator(`tr[data-issue="${drafted}"] td`).last().textContent();
    expect(await page.getByRole('radio', { name: said ?? '', exact: true }).isChecked()).toBe(true);
    expect(await rows.count()).toBe(tracks.length);
  });

  test('an option that cannot be drafted says why where it was chosen, until it is put away', async ({
    page,
  }) => {
    await sitDown(page);
    await toOwnFloor(page, byMouse);
    const box = (await page.locator('[data-tracks]').boundingBox())!;
    const note = page.locator('[role=tooltip][data-refusal]');
    const refused: (readonly [number, number])[] = [];
    for (const { token, places } of await tracksOf(page)) {
      for (const place of places.filter(([x]) => x !== token[0])) {
        await page.mouse.click(box.x + place[0], box.y + place[1]);
        if (await note.isVisible()) refused.push(place);
      }
    }
    const [first] = refused;
    if (first === undefined) throw new Error('Every option can be drafted.');
    const refuse = async () => {
      await page.mouse.click(box.x + first[0], box.y + first[1]);
      await note.waitFor();
    };
    await refuse();
    expect(await note.innerText()).toMatch(/This cannot go into your offer\. .{20}/);
    const { x, y, width, height } = (await note.boundingBox())!;
    const away = Math.max(x - box.x - first[0], box.x + first[0] - x - width, 0);
    expect(away).toBe(0);
    expect(y + height < box.y + first[1] || y > box.y + first[1]).toBe(true);
    await page.mouse.move(box.x + 5, box.y + 5, { steps: 5 });
    await page.mouse.move(box.x + 300, box.y + 200, { steps: 5 });
    expect(await note.isVisible()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => note.count()).toBe(0);
    await refuse();
    await page.mouse.click(box.x + 5, box.y + 5);
    await expect.poll(() => note.count()).toBe(0);
  });

  test('says why an offer cannot be tabled, and tables it once it can', async ({ page }) => {
    await sitDown(page);
    await toOwnFloor(page, byMouse);
    const send = button(page, table.build.table);
    expect(await send.getAttribute('aria-disabled')).toBe('true');
    await send.focus();
    await page
      .getByText('Each package must name an option on at least one open issue.')
      .filter({ visible: true })
      .first()
      .waitFor();
    await page.locator('fieldset input[type=radio]:not(:disabled)').nth(1).check();
    await expect.poll(() => send.getAttribute('aria-disabled')).toBeNull();
    await send.click();
    // What was pressed is gone: the focus is on the line that says what comes next.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.getByRole('tab', { name: table.tabs.transcript }).click();
    await page
      .getByText(/Your delegation (?:opens with|tables|offers)/)
      .filter({ visible: true })
      .first()
      .waitFor();
  });

  test('asks before walking out, and Escape stays', async ({ page }) => {
    await sitDown(page);
    await toOwnFloor(page, byMouse);
    await button(page, table.build.walkOut).click();
    await page.getByRole('alertdialog').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: table.turn.yours.floor }).waitFor();
    await button(page, table.build.walkOut).click();
    await page.getByRole('alertdialog').getByRole('button', { name: table.leave.yes }).click();
    await page.getByText(happenings.ended.walkOut).first().waitFor();
    await page.getByRole('link', { name: table.turn.outcome }).first().waitFor();
  });

  test('single keys open tabs, papers and their own list, and can be turned off', async ({
    page,
  }) => {
    await sitDown(page);
    await page.keyboard.press('5');
    await expect
      .poll(() => tab(page, table.tabs.transcript).getAttribute('aria-selected'))
      .toBe('true');
    await page.keyboard.press('p');
    await page.getByRole('dialog').getByRole('heading', { name: 'Score sheet' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText(table.keys.use).click();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('1');
    await expect
      .poll(() => tab(page, table.tabs.transcript).getAttribute('aria-selected'))
      .toBe('true');
  });

  test('two AI delegations are watched step by step, over either shoulder', async ({ page }) => {
    await beginGame(page, 'watch');
    if (page.url().includes('dossier')) await goToTable(page);
    const step = button(page, table.watch.step);
    await step.click();
    await page
      .getByText(/^The (American|Russian) delegation/)
      .first()
      .waitFor();
    const chairs = page.getByRole('radiogroup', { name: table.watch.chair });
    await chairs.getByText('Russia', { exact: true }).click();
    await tab(page, table.tabs.home).click();
    await page
      .getByRole('heading', { name: /Moscow/ })
      .first()
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await button(page, table.watch.resume).click();
    await button(page, table.watch.pause).waitFor();
  });
});
