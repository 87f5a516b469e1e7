import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { playedWithStrangeIds, strangeId } from '../kit/strange-ids.ts';
import { test } from '../support/browser-test.ts';
import { openDebrief } from './imported-game.ts';

/** All that a page says: what is read, what is told to a screen reader, and what a control shows. */
async function saidOn(page: Page): Promise<string> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return page.evaluate(() => {
    const spoken = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'alt', 'value'];
    const named = [...document.querySelectorAll('body *')].flatMap((element) =>
      element.tagName === 'OPTION' || element.tagName === 'INPUT'
        ? [element.getAttribute('aria-label') ?? '']
        : spoken.map((name) => element.getAttribute(name) ?? ''),
    );
    return [document.title, document.body.textContent, ...named].join('\n');
  });
}

describe('no id is shown', () => {
  test('on the debrief, the outcome and the list of games', async ({ page }) => {
    const [session] = [...playedWithStrangeIds('moscow-2013', 4)].slice(-1);
    if (!session) throw new Error('no game');
    const id = await openDebrief(page, session.record());
    expect(strangeId.exec(await saidOn(page))).toBeNull();
    await page.goto(`/#/debrief/${id}/report`);
    await page.getByRole('heading', { level: 1, name: /^Full report/ }).waitFor();
    expect(strangeId.exec(await saidOn(page))).toBeNull();
    await page.goto(`/#/outcome/${id}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(strangeId.exec(await saidOn(page))).toBeNull();
    await page.goto('/#/games');
    await page
      .getByRole('link', { name: /^See the outcome/ })
      .first()
      .waitFor();
    expect(strangeId.exec(await saidOn(page))).toBeNull();
  });
});
