import type { Page } from 'playwright-core';

/** A word in plain letters that a page shows, or has read out: where, and what stands round it. */
export interface PlainWord {
  readonly place: string; // `text`, or the attribute
  readonly text: string;
  readonly within: string; // tags and classes of what it stands in, the innermost first
}

/** What is never translated: codes of results, what somebody typed, keys, and what says so itself. */
const UNSPOKEN = 'script, noscript, style, code, textarea, kbd, [data-code], [translate=no]';

/**
 * All runs of two or more letters of ASCII in what a page shows and in what is read out, its title
 * too; not in texts that say themselves to be of another language.
 */
export function plainWords(page: Page, language: string): Promise<readonly PlainWord[]> {
  return page.evaluate(
    ([ours, unspoken]) => {
      const plain = /[A-Za-z]{2}/;
      const spoken =
        'aria-label aria-description aria-valuetext aria-roledescription title placeholder alt';
      for (const details of document.querySelectorAll('details')) details.open = true;
      const found: { place: string; text: string; within: string }[] = [];
      const add = (element: Element | null, place: string, text: string | null): void => {
        if (text === null || !plain.test(text) || element?.closest(unspoken)) return;
        const said = element?.closest('[lang]')?.getAttribute('lang') ?? ours;
        if (said !== ours) return;
        const round: string[] = [];
        for (let each = element; each && each !== document.body; each = each.parentElement) {
          round.push(`${each.tagName.toLowerCase()}.${each.getAttribute('class') ?? ''}`);
        }
        const within = round.join(' < ');
        found.push({ place, text: text.replace(/\s+/g, ' ').trim(), within });
      };
      add(null, 'title of the page', document.title);
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        add(walk.currentNode.parentElement, 'text', (walk.currentNode as Text).data);
      }
      for (const element of document.querySelectorAll('body *')) {
        for (const name of spoken.split(' ')) add(element, name, element.getAttribute(name));
      }
      return found;
    },
    [language, UNSPOKEN] as const,
  );
}
