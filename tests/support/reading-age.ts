/** How a text reads: how many sentences, words and syllables it has, by estimate. */
export interface Reading {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/** What is filled into a gap is read as one short word. */
const gaps = /\{\{.*?\}\}|\$t\([^)]*\)/g;

/** The sentences of a text, without labels: what does not end as a sentence is none. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replace(gaps, 'it')
    .replace(/<[^<>]*>/g, '')
    .split(/(?<=[.!?…]["”’)]*)\s+/)
    .filter((sentence) => /[.!?…]["”’)]*$/.test(sentence) && wordsOf(sentence).length > 0);
}

/**
 * Counts the sentences of some texts, all together.
 *
 * @see Kincaid and others, Derivation of New Readability Formulas (1975)
 */
export function readingOf(texts: readonly string[]): Reading {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return { sentences: sentences.length, words: words.length, syllables };
}

/** The school grade of Flesch and Kincaid: grade 7 is read at twelve. */
export function gradeOf({ sentences, words, syllables }: Reading): number {
  if (sentences === 0) return 0;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** An e that is not heard: alone at the end, or in -es and -ed. */
const silent = /(?:(?:[^l]|[aeiouy]l)e|[^aeiouscxzgh]es|[^aeioutd]ed)$/;

/** The second vowel of a pair that is said apart: `negotiate`, `period`, `area`, `create`. */
const apart = /tiat|[^tc]ia|[^tscxg]io|[^aeoup]eo|[^gq]ua|ea$|crea/g;

/** How many syllables a word is said with: its groups of vowels that are heard. */
export function syllablesIn(word: string): number {
  const said = word.toLowerCase();
  const heard = said.replace(silent, (end) => end.slice(0, -(end.endsWith('e') ? 1 : 2)));
  const groups = heard.replace(/^y/, '').match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, groups + (said.match(apart)?.length ?? 0));
}
