import type { Catalogue } from './catalogue.ts';
import { english } from './en/areas.ts';

/** The tag that CLDR has for English in letters with marks. */
export const pseudoTag = 'en-XA';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const marked = 'áƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';
const looks = new Map([...plain].map((letter, n) => [letter, [...marked][n] ?? letter]));

/** What is filled in or read by machine: gaps, references to other sentences, tags, character names. */
const kept = /\{\{.*?\}\}|\{(?:issue|option|other)\}|\$t\([^)]*\)|<\/?[^<>]*>|&#?\w+;/g;

/**
 * A text with every letter of ASCII replaced by one that looks like it: still to be read, and told
 * at once from a text that did not go through here.
 */
export function pseudoText(text: string): string {
  let from = 0;
  let said = '';
  for (const { 0: part, index } of text.matchAll(kept)) {
    said += inMarkedLetters(text.slice(from, index)) + part;
    from = index + part.length;
  }
  return said + inMarkedLetters(text.slice(from));
}

const inMarkedLetters = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) => looks.get(letter) ?? letter);

/** A tree of texts of the same shape, keys as they are. */
export function pseudoTexts<Texts extends object>(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]: [string, unknown]) => [
      key,
      typeof text === 'string' ? pseudoText(text) : pseudoTexts(text as object),
    ]),
  ) as Texts;
}

/** English as a machine makes it foreign: a sentence that lives outside the words stands out in it. */
export const pseudo = Object.fromEntries(
  Object.entries(english).map(([area, fetchArea]) => [
    area,
    async () => ({ default: pseudoTexts((await fetchArea()).default) }),
  ]),
) as unknown as Catalogue;
