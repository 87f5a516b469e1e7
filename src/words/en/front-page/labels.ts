const COMMA = '\uE000';
const END = '\uE001';

/** A name with a comma of its own, marked, so that the sentence around it can be put in order. */
export function marked(label: string): string {
  return label.includes(', ') ? `${label.replaceAll(', ', `${COMMA} `)}${END}` : label;
}

/** Whether a sentence goes on after such a name, where a reader loses what belongs to what. */
export function tanglesIn(text: string): number {
  return text.match(/\uE001(?![.;:]|$)/gu)?.length ?? 0;
}

/** As it is printed: what stood between commas is closed by one, unless a stop does it. */
export function unmarked(text: string): string {
  return text
    .replace(/\uE001(?=[.,;:]|$)/gu, '')
    .replaceAll(END, ',')
    .replaceAll(COMMA, ',');
}
