import { distance } from 'fastest-levenshtein';

/**
 * The name that somebody most likely meant, or undefined if none is near: at most a third of the
 * letters differ (one in short names). Two neighbours that changed places are one slip, and capital
 * letters count as small ones.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  if (name.length > 64) return undefined; // nobody's slip of the pen
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const slips = slipsBetween(wanted, candidate.toLowerCase(), least);
    if (slips < least) [best, least] = [candidate, slips];
  }
  return best;
}

/** Levenshtein's distance, with one swap of neighbours as one slip where that brings it under `most`. */
function slipsBetween(wanted: string, candidate: string, most: number): number {
  const plain = distance(wanted, candidate);
  // A swap counts two without this, so that it saves one.
  if (plain < 2 || plain > most) return plain;
  const swapped = swaps(wanted).map((each) => distance(each, candidate) + 1);
  return Math.min(plain, ...swapped);
}

/** A word with each two neighbours in each other's places. */
function swaps(word: string): readonly string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => {
    const [one = '', other = ''] = [word[at], word[at + 1]];
    return `${word.slice(0, at)}${other}${one}${word.slice(at + 2)}`;
  });
}
