import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import choose from '../../src/words/en/choose.json' with { type: 'json' };
import debrief from '../../src/words/en/debrief.json' with { type: 'json' };
import learn from '../../src/words/en/learn.json' with { type: 'json' };
import outcome from '../../src/words/en/outcome.json' with { type: 'json' };
import shell from '../../src/words/en/shell.json' with { type: 'json' };
import table from '../../src/words/en/table.json' with { type: 'json' };
import { test } from '../support/browser-test.ts';
import { byKeyboard, nextTask, tabTo } from './play-through.ts';
import { buttonsFor, taskLines, type Task } from './tasks.ts';

/** More words than these nobody keeps in mind who only hears them. */
const MOST_WORDS = 120;

const patiently = { timeout: 15_000 }; // on a slow machine

interface Talks {
  readonly page: Page;
  readonly ear: Ear;
}

interface Ear {
  /** What was said since it was asked for last: nothing twice in a row, and nothing without an end. */
  readonly news: () => Promise<string>;
  readonly all: readonly string[]; // of which it was asked
}

/** Keeps what the live regions say, in order, from before the page stands. */
async function listen(page: Page): Promise<Ear> {
  await page.addInitScript(() => {
    localStorage.setItem('common-ground:settings', JSON.stringify({ pace: 'fast', notes: [] }));
    const heard: string[] = [];
    const said = new WeakMap<Element, string>();
    Object.assign(window, { heard });
    new MutationObserver(() => {
      // Of a log, each line that comes; of what lies folded away, nothing.
      for (const region of document.querySelectorAll('[role=status],[role=alert],[role=log]>*')) {
        if (!region.checkVisibility()) continue;
        const words = region.textContent.trim();
        if (words !== '' && said.get(region) !== words) heard.push(words);
        said.set(region, words);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  const all: string[] = [];
  return {
    all,
    news: async () => {
      const said = await page.evaluate(() =>
        (window as unknown as { readonly heard: string[] }).heard.splice(0),
      );
      const [last] = all.slice(-1);
      all.push(...said);
      const twice = said.filter((each, index) => each === (said[index - 1] ?? last));
      expect(twice.filter((each) => each !== shell.waiting)).toEqual([]);
      for (const each of said) {
        expect(each.split(/\s+/).length, each).toBeLessThanOrEqual(MOST_WORDS);
      }
      return said.join(' ');
    },
  };
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
  page.getByRole('button', { name, exact: typeof name === 'string', disabled: false }).first();

/** One of some lines, at the end of what was said or as all of a name. */
function oneOf(lines: readonly string[]): RegExp {
  return new RegExp(`(?:${lines.map((line) => RegExp.escape(line)).join('|')})$`);
}

/** What is said to be done next, at the end of what was heard. */
const anyTask = oneOf(taskLines.map(([, line]) => line));

function taskIn(words: string): Task | 'over' {
  const told = taskLines.find(([, line]) => words.endsWith(line));
  if (!told) throw new Error(`“${words}” does not say what is to be done.`);
  return told[0];
}

const inOrder = (first: RegExp, then: RegExp | string): RegExp => {
  const later = typeof then === 'string' ? RegExp.escape(then) : then.source;
  return new RegExp(`${first.source}.*${later}`);
};

/** Listens until what was said is this. */
async function hears(ear: Ear, what: RegExp): Promise<string> {
  let words = '';
  await expect
    .poll(async () => {
      words = `${words} ${await ear.news()}`.trim();
      return words;
    }, patiently)
    .toMatch(what);
  return words;
}

/** Presses a button by keyboard; what came of it is heard, and after it what is to be done next. */
async function play(
  { page, ear }: Talks,
  name: string | RegExp,
  came: RegExp,
  next: RegExp | string,
): Promise<string> {
  await isTold(page);
  await byKeyboard(page, button(page, name));
  return hears(ear, inOrder(came, next));
}

/** What the other side did that leaves one such a task. */
const theirsBefore: Partial<Readonly<Record<Task | 'over', RegExp>>> = {
  reply: /The American delegation (?:proposes|asks|hands)/,
  answer: /The American delegation (?:opens|tables|offers)/,
  over: new RegExp(`The American delegation .*${RegExp.escape(table.goesHome.text)}`),
};

/** Every such line of the transcript so far was heard when it came. */
async function allIsHeard({ page, ear }: Talks, whose: RegExp): Promise<void> {
  const transcript = page.getByRole('tab', { name: table.tabs.transcript });
  await tabTo(page, page.getByRole('tab', { selected: true }));
  await page.keyboard.press('End');
  expect(await transcript.getAttribute('aria-selected')).toBe('true');
  const lines = page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: whose });
  const told = await lines.allInnerTexts();
  expect(told.length).toBeGreaterThan(7);
  const heard = ear.all.join(' ');
  expect(told.filter((line) => !heard.includes(line.split('\n')[0] ?? ''))).toEqual([]);
}

/** Takes the Russian chair in Rome, with these dice, and goes by the papers to the table. */
async function sitDownInRome(page: Page): Promise<void> {
  await page.goto('/#/choose/rome-2001');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await isTold(page);
  await tabTo(page, page.getByRole('radio', { name: /^Russia/, checked: true }));
  await byKeyboard(page, page.getByText(choose.more, { exact: true }));
  await tabTo(page, page.getByLabel(choose.dice, { exact: true }));
  await page.keyboard.type('30');
  await byKeyboard(page, button(page, choose.begin));
  await page.waitForURL(/#\/dossier\//);
  await isTold(page);
  await byKeyboard(page, button(page, /to the table$/));
  await page.waitForURL(/#\/table\//);
}

/** What is pressed for a task in a round: a gesture at first, their last offer taken up in the middle. */
function pressedFor(task: Task, round: number): readonly (string | RegExp)[] {
  if (task === 'caucus' && round === 1) {
    return [new RegExp(`^${table.caucus.gesture.name}`), table.caucus.gesture.go];
  }
  if (task === 'floor' && (round === 3 || round === 4)) {
    return [table.build.fromTheirs, table.build.table];
  }
  if (task === 'answer') return [table.offer.decline];
  const { vague, agree, nonPaperAnswer } = table.reply;
  if (task === 'reply') return [oneOf([vague, agree, nonPaperAnswer.vague])];
  return buttonsFor[task].slice(0, 1);
}

describe('with eyes shut', () => {
  test(
    'the practice game is played by keyboard, and every move, the vote and the end are heard in order',
    { timeout: 300_000 },
    async ({ page }) => {
      const ear = await listen(page);
      const talks = { page, ear };
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
      await hears(ear, inOrder(/American delegation opens/, hint));
      await play(talks, table.offer.decline, /Your delegation declines/, table.turn.yours.floor);
      await play(talks, table.build.pass, /Your delegation passes/, table.turn.yours.caucus);
      await play(talks, table.caucus.hold.go, /takes no action/, table.turn.yours.floor);
      await play(talks, table.build.pass, /Your delegation passes/, table.turn.yours.answer);
      await play(talks, /^Accept/, /accepts.*(ratif|approve)/, table.turn.over);
      expect(await nextTask(page)).toBe('over');
      await byKeyboard(page, page.getByRole('link', { name: table.turn.outcome }));
      await page.waitForURL(/#\/outcome\//);
      await isTold(page);
      await byKeyboard(page, page.getByRole('link', { name: learn.onward.debrief }));
      await page.waitForURL(/#\/debrief\//);
      await page.getByRole('heading', { level: 1, name: /^Debrief/ }).waitFor();
      await isTold(page);
      // The turning point is looked for by playing on: it is told once it is known.
      await expect
        .poll(async () => {
          const beats = await page.getByRole('heading', { level: 2 }).allInnerTexts();
          return beats.slice(0, 2);
        })
        .toEqual([debrief.beats.result, debrief.beats.noneTurned]);
    },
  );

  test(
    'the whole of Rome is played by what is heard, through seven rounds, a vote and a front page to the debrief',
    { timeout: 300_000 },
    async ({ page }) => {
      const ear = await listen(page);
      await sitDownInRome(page);
      // Whoever comes to the table reads on from its heading to what is to be done.
      const first = page.getByRole('main').getByRole('heading', { level: 2 }).first();
      let task = taskIn(await first.innerText());
      while (task !== 'over') {
        const round = Number(/.*Round (\d) of 7 opens/.exec(ear.all.join(' '))?.[1] ?? 1);
        // The talks are still, and the vote is seen as it falls.
        if (round === 7) await page.emulateMedia({ reducedMotion: 'no-preference' });
        if (round === 7 && task === 'floor') await allIsHeard({ page, ear }, /^The American deleg/);
        const [before = '', press = before] = pressedFor(task, round);
        if (press !== before) await byKeyboard(page, button(page, before));
        const words = await play({ page, ear }, press, /Your delegation /, anyTask);
        task = taskIn(words);
        const theirs = theirsBefore[task];
        if (theirs) expect(words).toMatch(inOrder(theirs, anyTask));
      }
      await byKeyboard(page, page.getByRole('link', { name: table.goesHome.toVote }));
      await page.getByRole('heading', { level: 1, name: outcome.vote.title }).waitFor();
      await isTold(page);
      const vote = /(?:[^.]+ (?:approves?|refuses?), with support of [^.]+\. ){7}/;
      await hears(ear, inOrder(vote, `${shell.outcome.unratified}. `));
      const paper = page.getByRole('region', { name: outcome.frontPage });
      expect(await paper.getByRole('heading', { level: 2 }).innerText()).toMatch(/Kremlin/);

      await byKeyboard(page, page.getByRole('link', { name: outcome.toDebrief }));
      await page.getByRole('heading', { level: 1, name: /^Debrief/ }).waitFor();
      await isTold(page);
      const beat = page.getByRole('region', { name: debrief.beats.result });
      await beat
        .getByText(/by the Kremlin, the Ministry of Defence and the State Duma\./)
        .waitFor();
      await beat
        .getByRole('img', { name: /^Russia: \d+ points\. Without a deal it had/ })
        .waitFor();
      await beat.getByRole('img', { name: /^United States: \d+ points\./ }).waitFor();
    },
  );
});
