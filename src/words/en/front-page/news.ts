import type { Ways } from '../../../press/grammar.ts';

/** What was written before the end, and waits for something, is told as what had been written. */
export function newsWays(text: string, talks: 'talks' | 'call'): Ways {
  if (!LOOKS_AHEAD.test(text)) return [text];
  return [
    `Filed before the ${talks} ended: ${text}`,
    `Written while the ${talks} went on: ${text}`,
    `From our reporter’s notebook, before the outcome was known: ${text}`,
    `As it stood before the ${talks} ended: ${text}`,
    `As it looked while the ${talks} went on: ${text}`,
    `Received before the outcome was known: ${text}`,
    `Our report from before the end of the ${talks}: ${text}`,
  ];
}

const LOOKS_AHEAD = /\b(if|will|is to|are to|expected|plans|may|days away|would like)\b/i;

interface News {
  readonly title: string;
  readonly text: string;
}

/** “Both papers” are two only where the first is named: then its news stands before this. */
export function lookedBackOn({ text }: News, earlier: readonly News[]): string {
  const noun = /^Both (\p{L}+)s\b/u.exec(text)?.[1];
  const first = earlier.find((news) => noun !== undefined && news.title.includes(noun));
  return first === undefined ? text : `${first.text} ${text}`;
}
