const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

export function inWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** The same where no noun follows: “none”, “one”, “two”. */
export function tally(count: number): string {
  return count === 0 ? 'none' : inWords(count);
}

/** “one round”, “three rounds” */
export function counted(count: number, noun: string): string {
  return `${inWords(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** “not at all”, “once”, “twice”, “three times” */
export function times(count: number): string {
  if (count === 0) return 'not at all';
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${inWords(count)} times`;
}

/** “all six”, “five of six” */
export function share(count: number, of: number): string {
  return count === of ? `all ${inWords(of)}` : `${inWords(count)} of ${inWords(of)}`;
}
