/** Texts by their words alone, so that a sentence is known again where a comma or a “we” has changed. */

/** A word as it counts: whoever speaks of the same side says the same. */
function leveled(word: string): string {
  if (/^(?:i|we|us|me|you)$/.test(word)) return 'we';
  return /^(?:my|mine|ours?|yours?)$/.test(word) ? 'our' : word;
}

/** The words of a text in small letters without marks; numbers without what parts their digits. */
export function wordsIn(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\d)[,.\u00a0\u202f ](?=\d{3}(?!\d))/g, '')
    .replace(/['’](?:s\b)?/g, '');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map(leveled);
}

export function sentencesIn(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…]["”’)]?)\s+|\n{2,}|(?<=[;:])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Every run of so many words. */
export function runsOf(words: readonly string[], length: number): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let at = 0; at + length <= words.length; at++) {
    runs.add(words.slice(at, at + length).join(' '));
  }
  return runs;
}

/** A number of things, with what tells it from others, and as it is written. */
export interface Counted {
  readonly key: string; // the number and the thing: `1500 warhead`
  readonly found: string;
}

const counted =
  /(?<![\p{L}\d.,])(?<number>\d[\d.,\u00a0\u202f]{0,15}|(?:\p{L}{1,12}[ -]){0,3}(?:hundred|thousand|million|billion)|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}{3,5})?)\s+(?<noun>\p{Ll}[\p{L}-]{2,30})/gu;

const numeral =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million|billion)$/;

/** The numbers of things in a text. Years count nothing, nor do days of a month. */
export function numbersIn(text: string): readonly Counted[] {
  return [...text.matchAll(counted)].flatMap(({ 0: found, groups }) => {
    const { number = '', noun = '' } = groups ?? {};
    if (/^(?:1[5-9]|20)\d\d$/.test(number)) return [];
    const thing = noun.toLowerCase().replace(/e?s$/, '');
    const digits = wordsIn(number).filter((word) => numeral.test(word));
    return digits.length === 0 ? [] : [{ key: [...digits, thing].join(' '), found }];
  });
}
