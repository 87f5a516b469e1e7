import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import debrief from '../../src/words/en/debrief.json' with { type: 'json' };
import learn from '../../src/words/en/learn.json' with { type: 'json' };
import table from '../../src/words/en/table.json' with { type: 'json' };
import { test } from '../support/browser-test.ts';
import { byKeyboard, nextTask } from './play-through.ts';

/** More words than these nobody keeps in mind who only hears them. */
const MOST_WORDS = 120;

const patiently = { timeout: 15_000 }; // on a slow machine

/** Keeps what the live regions say, in order, from before the page stands. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem(
      'common-ground:settings',
      JSON.stringify({ pace: 'fast', motion: 'none', notes: [] }),
    );
    const heard: string[] = [];
    const said = new WeakMap<Element, string>();
    Object.assign(window, { heard });
    new MutationObserver(() => {
      for (const region of document.querySelectorAll('[role=status], [role=alert]')) {
        const words = region.textContent.trim();
        if (words !== '' && said.get(region) !== words) heard.push(words);
        said.set(region, words);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** What was said since it was asked for last; nothing twice in a row, and nothing without an end. */
async function heard(page: Page): Promise<string> {
  const all = await page.evaluate(() =>
    (window as unknown as { readonly heard: string[] }).heard.splice(0),
  );
  expect(all.filter((each, index) => each === all[index - 1] && each.length > 20)).toEqual([]);
  for (const each of all) expect(each.split(/\s+/).length, each).toBeLessThanOrEqual(MOST_WORDS);
  return all.join(' ');
}

/** Every control has a name, and the focus lies on something that has one. */
async function isTold(page: Page): Promise<void> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n');
  const control =
    /^\s*- (button|link|checkbox|radio|textbox|combobox|switch|tab|img)(\s\[.*\])?:?\s*$/;
  expect(lines.filter((line) => control.test(line))).toEqual([]);
  await expect
    .poll(
      () =>
        page.evaluate(() => {
          const { activeElement, body } = document;
          return activeElement === body ? '' : activeElement?.textContent.trim();
        }),
      patiently,
    )
    .not.toBe('');
}

const button = (page: Page, name: string | RegExp): Locator =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .and(page.locator(':not([aria-disabled=true])'))
    .first();

const inOrder = (first: RegExp, then: RegExp | string): RegExp => {
  const later = typeof then === 'string' ? RegExp.escape(then) : then.source;
  return new RegExp(`${first.source}.*${later}`);
};

/** Presses a button by keyboard; what came of it is heard, and after it what is to be done next. */
async function play(
  page: Page,
  name: string | RegExp,
  came: RegExp,
  next: RegExp | string,
): Promise<void> {
  await nextTask(page);
  await isTold(page);
  await byKeyboard(page, button(page, name));
  let words = '';
  await expect
    .poll(async () => {
      words = `${words} ${await heard(page)}`;
      return words;
    }, patiently)
    .toMatch(inOrder(came, next));
}

describe('with eyes shut', () => {
  test(
    'the practice game is played by keyboard, and every move, the vote and the end are heard in order',
    { timeout: 300_000 },
    async ({ page }) => {
      await listen(page);
      await page.goto('/#/practice');
      await page.waitForURL(/#\/telegram\//);
      await isTold(page);
      await byKeyboard(page, button(page, learn.telegram.toTable));
      await page.waitForURL(/#\/table\//);
      await nextTask(page);
      // What happened is said first, then what the adviser says of it.
      const hint = await page
        .getByRole('note', { name: learn.hint.label })
        .locator('p')
        .innerText();
      await expect
        .poll(() => heard(page), patiently)
        .toMatch(inOrder(/American delegation opens/, hint));
      await play(page, table.offer.decline, /Your delegation declines/, table.turn.yours.floor);
      await play(page, table.build.pass, /Your delegation passes/, table.turn.yours.caucus);
      await play(page, table.caucus.hold.go, /takes no action/, /./);
      await play(page, table.build.pass, /Your delegation passes/, table.turn.yours.answer);
      await play(page, /^Accept/, /accepts.*(ratif|approve)/, table.turn.over);
      expect(await nextTask(page)).toBe('over');
      await byKeyboard(page, page.getByRole('link', { name: table.turn.outcome }));
      await page.waitForURL(/#\/outcome\//);
      await isTold(page);
      await byKeyboard(page, page.getByRole('link', { name: learn.onward.debrief }));
      await page.waitForURL(/#\/debrief\//);
      await page.getByRole('heading', { level: 1, name: /^Debrief/ }).waitFor();
      await isTold(page);
      const beats = await page.getByRole('heading', { level: 2 }).allInnerTexts();
      expect(beats.slice(0, 2)).toEqual([debrief.beats.result, debrief.beats.turning]);
    },
  );
});
