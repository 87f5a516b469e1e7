import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { decide } from '../../src/delegations/decide.ts';
import { dice } from '../../src/lib/dice.ts';
import type { GameRecord } from '../../src/record/record.ts';
import { createHost } from '../../src/session/host.ts';
import { type OtherLanguage, translatedScenario } from '../kit/translated-scenario.ts';
import { test } from '../support/browser-test.ts';
import { axeFindings, overflow } from './axe.ts';
import { handIn } from './imported-game.ts';
import { latestGame } from './player.ts';

/** A game of a scenario in another language, to its end or up to so many moves of the person. */
function game(language: OtherLanguage, most = Infinity): GameRecord {
  const { scenario, text } = translatedScenario('moscow-2007', language);
  const ai = { kind: 'ai', persona: 'professional', skill: 'practised', type: undefined } as const;
  const session = createHost({
    ...{ scenario, text, dice: 2 },
    seats: { us: { kind: 'person' }, ru: ai },
  });
  for (let made = 0; made < most && session.turn() !== undefined;) {
    if (session.stepAi()) continue;
    const seen = session.view('us');
    const character = { persona: 'conciliator', skill: 'practised', type: undefined } as const;
    session.send('us', decide(seen, character, dice(2, 'person', made)).move);
    made += 1;
  }
  return session.record();
}

async function bringIn(page: Page, record: GameRecord): Promise<string> {
  await page.goto('/#/games');
  await handIn(page, record);
  await page.getByRole('heading', { level: 3 }).first().waitFor();
  return latestGame(page);
}

/** Texts of the page that do not say the language they are in, or say the wrong one. */
async function mislabelled(page: Page, language: string, letters: string) {
  return page.evaluate(
    ([asked, script]) => {
      const foreign = new RegExp(`\\p{Script=${script}}`, 'u');
      const found: string[] = [];
      let right = 0;
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        const text = (walk.currentNode as Text).data;
        const round = walk.currentNode.parentElement?.closest('[lang]');
        const said = round?.getAttribute('lang');
        const [isForeign, isOurs] = [foreign.test(text), /[A-Za-z]{2}/.test(text)];
        if (isForeign && !isOurs) {
          if (said === asked) right += 1;
          else found.push(`${String(said)}: ${text}`);
        } else if (isOurs && !isForeign && said === asked)
          found.push(`English said to be ${asked}: ${text}`);
      }
      return { found, right };
    },
    [language, letters] as const,
  );
}

describe('a scenario in another language', () => {
  test.for([
    ['ar', 'Arabic', 'rtl'],
    ['he', 'Hebrew', 'rtl'],
    ['ru', 'Cyrillic', 'ltr'],
  ] as const)('says so on every screen: %s', async ([language, letters, direction], { page }) => {
    const id = await bringIn(page, game(language));
    const debrief = `debrief/${id}`;
    for (const screen of [
      'games',
      `outcome/${id}`,
      debrief,
      `${debrief}/report`,
      `dossier/${id}`,
    ]) {
      await page.goto(`/#/${screen}`);
      const attached = { state: 'attached' } as const;
      await page.locator(`[lang="${language}"]`).first().waitFor(attached);
      await page.locator('h1').waitFor();
      const { found, right } = await mislabelled(page, language, letters);
      expect({ screen, found }).toEqual({ screen, found: [] });
      expect(right).toBeGreaterThan(0);
      const directions = await page
        .locator(`[lang="${language}"]:not(svg *)`)
        .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).direction))]);
      expect(directions).toEqual([direction]);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
      expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr');
    }
    expect(await page.locator('h1').getAttribute('lang')).toBe(language);
    expect(
      await page
        .locator('nav')
        .first()
        .evaluate((each) => each.closest('[lang]')?.getAttribute('lang')),
    ).toBe('en');
  });

  test('says so at the table, in every tab, and is accessible', async ({ page }) => {
    const id = await bringIn(page, game('ar', 5));
    await page.goto(`/#/table/${id}`);
    await page.getByRole('tablist').waitFor();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      const { found, right } = await mislabelled(page, 'ar', 'Arabic');
      expect({ tab: await tab.innerText(), found }).toEqual({
        tab: await tab.innerText(),
        found: [],
      });
      expect(right).toBeGreaterThan(5);
      expect(await axeFindings(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 640 });
    // The drawing follows the window a moment later.
    await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
  });
});
