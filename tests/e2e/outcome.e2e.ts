import { describe, expect } from 'vitest';
import happenings from '../../src/words/en/happenings.json' with { type: 'json' };
import outcome from '../../src/words/en/outcome.json' with { type: 'json' };
import shell from '../../src/words/en/shell.json' with { type: 'json' };
import table from '../../src/words/en/table.json' with { type: 'json' };
import { frontPage } from '../../src/press/front-page.ts';
import { grammar } from '../../src/words/en/front-page/grammar.ts';
import type { OutcomeKind } from '../../src/scenario/scenario.ts';
import { test } from '../support/browser-test.ts';
import { axeFindings, overflow } from './axe.ts';
import { gameThatEnded, mapDrawn, openOutcome } from './ended-games.ts';

describe('an ending', () => {
  test.for(['agreement', 'partial', 'stalemate', 'walkOut', 'unratified'] as const)(
    'in %s is staged from its record, skipped by the keyboard, and told in words',
    async (kind, { page }) => {
      const review = gameThatEnded(kind);
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await openOutcome(page, review);
      const first = review.end.log.some((each) => each.kind === 'voted') ? 'vote' : 'ending';
      expect(await page.locator('[data-part]').getAttribute('data-part')).toBe(first);
      if (first === 'vote') await page.keyboard.press('Escape');
      const skip = page.getByRole('button', { name: outcome.skip });
      await skip.focus();
      await page.keyboard.press('Enter');
      await page.locator('[data-part=map], [data-part=done]').waitFor();
      await skip.press('Enter').catch(() => undefined); // it may have been drawn meanwhile
      await mapDrawn(page);

      const printed = frontPage(review.end, grammar);
      await page
        .getByRole('heading', { name: printed?.headline.text ?? '', exact: true })
        .waitFor();
      await page.getByText(outcome.map.inWords).click();
      const twin = await page.locator('details li').allInnerTexts();
      const { scenario, outcome: ended } = review.end;
      const marks = scenario.issues.flatMap(
        ({ id, options }) => options.find((option) => option.id === ended?.package[id])?.map ?? [],
      );
      expect(twin).toHaveLength(marks.length);
      for (const { label } of marks) expect(twin.join('\n')).toContain(label);
      const agreed = Object.keys(ended?.agreed ?? {}).length > 0;
      expect(twin.some((line) => line.includes(`(${outcome.map.agreed})`)) && !agreed).toBe(false);
    },
  );

  test('goes on to its map by itself, in less than twenty seconds', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await openOutcome(page, gameThatEnded('walkOut', ['telephone-2013']));
    await page.locator('[data-part=done]').waitFor({ timeout: 20_000 });
  });
});

describe('the vote at home', () => {
  const result = (kind: OutcomeKind) => shell.outcome[kind];

  test.for(['agreement', 'unratified'] as const)(
    'before %s: stamps fall and are told, and only then is there a headline',
    async (kind, { page }) => {
      const review = gameThatEnded(kind);
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await openOutcome(page, review, 'h1');
      await page.getByRole('heading', { level: 1, name: outcome.vote.title }).waitFor();
      const headline = frontPage(review.end, grammar)?.headline.text ?? '';
      const telling = [result(kind), headline, outcome.agreedTitle, outcome.epilogueTitle];
      const before = await page.locator('main').innerText();
      for (const words of telling) expect(before).not.toContain(words);
      expect(await page.title()).not.toContain(result(kind));

      const votes = review.end.log.filter((each) => each.kind === 'voted');
      const log = page.getByRole('log', { name: outcome.vote.list });
      await log.getByText('with support of').nth(0).waitFor();
      await page.getByRole('heading', { level: 1, name: result(kind) }).waitFor();
      expect(await page.locator('main').innerText()).toContain(headline);
      await page.getByText(outcome.vote.list, { exact: true }).click();
      await expect.poll(() => log.locator('p').count()).toBe(votes.length);
    },
  );

  test('is skipped by a click or by a key, and not played a second time', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const review = gameThatEnded('agreement');
    await openOutcome(page, review);
    await page.locator('[data-part=vote]').waitFor();
    await page.locator('[data-part=vote]').click();
    await page.getByRole('heading', { level: 1, name: result('agreement') }).waitFor();
    await page.reload();
    await page.locator('[data-part]').waitFor();
    expect(await page.locator('[data-part]').getAttribute('data-part')).toBe('ending');
    await page.getByRole('heading', { level: 1, name: result('agreement') }).waitFor();
  });

  test('is not told at the table before it was watched', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const review = gameThatEnded('unratified');
    await openOutcome(page, review);
    await page.goto(page.url().replace('/outcome/', '/table/'));
    await page.getByText(table.goesHome.title).first().waitFor();
    const text = await page.locator('main').innerText();
    expect(text).not.toContain(happenings.ended.unratified);
    expect(text).not.toContain('does not ratify');
    await page.getByRole('link', { name: table.goesHome.toVote }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: result('unratified') }).waitFor();
  });

  test('does not come where motion is reduced: the result stands at once', async ({ page }) => {
    await openOutcome(page, gameThatEnded('agreement'));
    expect(await page.locator('[data-part]').getAttribute('data-part')).not.toBe('vote');
    await page.getByRole('heading', { level: 1, name: result('agreement') }).waitFor();
    await page.getByText(outcome.vote.list, { exact: true }).click();
    await page.getByRole('log').getByText('with support of').first().waitFor();
  });
});

test('the signed document on the table is opened from the keyboard', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openOutcome(page, gameThatEnded('agreement', ['rome-2001']));
  await page.locator('[data-part=vote]').click();
  const document = page.getByRole('link', { name: outcome.openDocument });
  await document.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/statement$/);
});

test('the epilogue says what history did, each sentence with its source', async ({ page }) => {
  const review = gameThatEnded('partial');
  await openOutcome(page, review);
  const epilogue = page.getByRole('region', { name: outcome.epilogueTitle });
  const { history } = review.end.scenario;
  for (const { text } of history.epilogue) {
    const item = epilogue.getByRole('listitem').filter({ hasText: text });
    expect(await item.getByRole('button').count()).toBeGreaterThan(0);
  }
  await epilogue.getByRole('listitem').last().getByRole('button').first().click();
  await page.getByRole('dialog').waitFor();
});

test.for(['light', 'dark'] as const)(
  'the outcome has no axe finding and fits every window, in %s',
  async (colorScheme, { page }) => {
    await page.emulateMedia({ colorScheme });
    await openOutcome(page, gameThatEnded('unratified'));
    await mapDrawn(page);
    for (const width of [1366, 360]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
  },
);
