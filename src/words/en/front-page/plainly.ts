import type { Sentences, Ways } from '../../../press/grammar.ts';
import { tanglesIn, unmarked } from './labels.ts';
import { placedIn, type Naming } from './naming.ts';

/**
 * The grammar, without those ways of saying a thing that would say the same words twice over or
 * run on after a name with commas, and with the names of sides as they stand within a sentence.
 */
export function plainly(sentences: Sentences, naming: Naming): Sentences {
  const entries = Object.entries(sentences) as [string, (values: never) => Ways][];
  const printed = (text: string): string => placedIn(unmarked(text), naming);
  return Object.fromEntries(
    entries.map(([kind, ways]) => [
      kind,
      (values: never) => {
        const [first, ...more] = plainest(ways(values));
        return [printed(first), ...more.map(printed)];
      },
    ]),
  ) as unknown as Sentences;
}

/** Those that repeat themselves least; a phrase may do it itself, and then all of them do. */
function plainest(ways: Ways): Ways {
  const counted = ways.map((text) => ({ text, faults: repeatsIn(text) + tanglesIn(text) }));
  const least = Math.min(...counted.map(({ faults }) => faults));
  const [first, ...more] = counted.filter(({ faults }) => faults === least);
  return [first?.text ?? ways[0], ...more.map(({ text }) => text)];
}

/** How often two words that follow each other, three of any length, a verb of agreeing or a colon come again. */
function repeatsIn(text: string): number {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
  const telling = words.slice(1).flatMap((word, at) => {
    const before = words[at] ?? '';
    return before.length > 3 && word.length > 3 ? [`${before} ${word}`] : [];
  });
  const agreeing = words.filter((word) => /^(agree|accept)/.test(word));
  const runs = words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '));
  const colons = text
    .split(/[.!?](?:\s|$)/)
    .map((sentence) => sentence.split(/:(?=\s)/).length - 1);
  return (
    telling.length -
    new Set(telling).size +
    Math.max(0, agreeing.length - 1) +
    runs.length -
    new Set(runs).size +
    colons.reduce((sum, count) => sum + Math.max(0, count - 1), 0)
  );
}
