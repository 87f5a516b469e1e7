import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browser-test.ts';
import { byKeyboard, byMouse, playThrough } from './play-through.ts';
import { beginGame, goToTable } from './player.ts';

const scenarios = readdirSync(join(import.meta.dirname, '../../scenarios'))
  .filter((file) => /^[a-z0-9-]+\.yaml$/.test(file))
  .map((file) => file.slice(0, -'.yaml'.length));
const chairs = ['United States', 'Russia'] as const;
const firmAndUnion = ['Volkswagen', 'IG Metall'] as const;
const keyboardAlone = ['telephone-2013', 'moscow-2009'];
const outcomes = /^(Agreement|Partial agreement|No agreement|Walk-out|Refused at home)$/;

/** From the table, when all is over, to the page that says how it ended. */
async function seeOutcome(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'See the outcome' }).first().click();
  const heading = page.getByRole('heading', { level: 1, name: outcomes });
  await heading.waitFor();
  return heading.innerText();
}

describe('from the title to the outcome', () => {
  // Each scenario is played to its end by mouse, the shortest and the longest by keyboard alone too.
  const games = scenarios.flatMap((scenario, nth) => {
    const [left, right] = scenario === 'volkswagen-1993' ? firmAndUnion : chairs;
    const [one, other] = nth % 2 === 0 ? [left, right] : [right, left];
    const played = [{ scenario, chair: one, hand: 'mouse' }] as const;
    return keyboardAlone.includes(scenario)
      ? [...played, { scenario, chair: other, hand: 'keyboard' } as const]
      : played;
  });
  test.for(games)(
    '$scenario, $chair, by $hand',
    { timeout: 300_000 },
    async ({ scenario, chair, hand }, { page }) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Play' }).first().waitFor();
      await beginGame(page, chair, scenario);
      await goToTable(page);
      await playThrough(page, hand === 'mouse' ? byMouse : byKeyboard);
      expect(await seeOutcome(page)).toMatch(outcomes);
    },
  );

  test(
    'a game goes on after a reload in mid-round, and keeps its outcome',
    { timeout: 300_000 },
    async ({ page }) => {
      const game = await beginGame(page, 'Russia', 'moscow-2007');
      await goToTable(page);
      await playThrough(page, byMouse, 4);
      await page.reload();
      await page.waitForURL(new RegExp(`table/${game}`));
      expect(await playThrough(page, byMouse)).toBeGreaterThan(4);
      expect(await seeOutcome(page)).toMatch(outcomes);
      await page.reload();
      await page.getByRole('heading', { level: 1, name: outcomes }).waitFor();
    },
  );
});

test('two AI delegations are watched, one move at a time', async ({ page }) => {
  await beginGame(page, 'watch');
  const step = page.getByRole('button', { name: 'One move' });
  await step.waitFor();
  await page.getByRole('tab', { name: 'Transcript' }).click();
  const lines = page.getByRole('tabpanel').getByRole('listitem');
  const before = await lines.count();
  await step.click();
  await step.click();
  await expect.poll(() => lines.count()).toBeGreaterThan(before);
});

test('two people at one machine: the curtain falls when the turn goes over', async ({ page }) => {
  await beginGame(page, 'pair', 'moscow-2007');
  await page.getByRole('button', { name: /show my papers/ }).click();
  await goToTable(page);
  await playThrough(page, byMouse, 1);
  await page.getByRole('heading', { name: /Hand over to/ }).waitFor();
  expect(await page.locator('canvas').count()).toBe(0);
});
