import { parseBecause } from '../../scenario/sources/because.ts';

/** The texts that scenarios bring along, and the language of each (BCP 47). */
const spoken = new Map<string, string>();

const listeners = new Set<() => void>();

/** Ids, numbers and dates, which are no texts. */
const NO_TEXT = /^[a-z0-9-]*$/;

/** Remembers every text in some plain data, a whole scenario or what the shelf shows of one. */
export function rememberSpoken(data: unknown, language: string): void {
  const before = spoken.size;
  for (const text of textsIn(data)) spoken.set(keyOf(text), language);
  if (spoken.size > before) for (const listener of listeners) listener();
}

/**
 * Remembers a scenario, or what the shelf shows of one, with a translation of it: what that does
 * not say in words of its own is of the language that the author wrote in.
 */
export function rememberTranslation<Told extends { readonly language: string }>(
  written: Told,
  translated: Told,
): void {
  rememberSpoken(written, written.language);
  if (translated.language === written.language) return;
  const untranslated = new Set(textsIn(written));
  rememberSpoken(
    [...textsIn(translated)].filter((text) => !untranslated.has(text)),
    translated.language,
  );
}

/** What the page puts between texts of a scenario when it lists them, and round one in a sentence. */
const BETWEEN = /: |; |, | · | → /;
const ISOLATES = /[\u2066-\u2069]/g;
const ROUND = /^[\s“„«"]+|[\s”“»".]+$/g;

/** What a text is known by: a page may begin it with a capital, quote it, or end it. */
function keyOf(text: string): string {
  return text.replaceAll(ISOLATES, '').replaceAll(ROUND, '').toLowerCase();
}

/**
 * The language of a text that a scenario brought along, or of a list of such; undefined for the
 * page's own words.
 */
export function languageOf(text: string): string | undefined {
  const whole = spoken.get(keyOf(text));
  if (whole !== undefined || !BETWEEN.test(text)) return whole;
  const languages = new Set(text.split(BETWEEN).map((part) => spoken.get(keyOf(part))));
  return languages.size === 1 ? [...languages][0] : undefined;
}

/** Whether any text is of another language than this one. */
export function speaksOther(language: string): boolean {
  return [...spoken.values()].some((other) => other !== language);
}

/** Told of more texts; gives back how to stop. */
export function onSpoken(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function* textsIn(data: unknown): Iterable<string> {
  if (typeof data === 'string') yield* partsOf(data);
  else if (typeof data === 'object' && data !== null) {
    for (const [key, member] of Object.entries(data)) {
      // Reported facts are cited by their numbers; what the author designed is in their own words.
      if (key !== 'because') yield* textsIn(member);
      else if (typeof member === 'string') yield* partsOf(parseBecause(member)?.designed ?? '');
    }
  }
}

/** A text as it is shown: whole, or by paragraphs. */
function* partsOf(text: string): Iterable<string> {
  for (const part of [text, ...text.split(/\n\s*\n/)]) {
    const trimmed = part.trim();
    if (!NO_TEXT.test(trimmed)) yield trimmed;
  }
}
