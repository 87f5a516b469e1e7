import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with the page by WCAG 2.2 A and AA: rule, and the elements that break it.
 *
 * @param but what is left out, by a selector
 */
export async function axeFindings(page: Page, but?: string): Promise<readonly string[]> {
  await page.evaluate(source);
  // Of what is right it describes no element, and none is sent over: that took longer than to look.
  const violations = await page.evaluate<AxeResults['violations']>(
    `axe.run(${but === undefined ? 'document' : JSON.stringify({ exclude: [but] })}, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    }).then(({ violations }) => violations)`,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`)
        .join(' | ')}`,
  );
}

/** How far the page is wider than its window, in pixels. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
