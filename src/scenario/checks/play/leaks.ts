import { tell } from '../../problems/problem-key.ts';
import type { ScenarioFile } from '../../schema/schema.ts';
import type { Path } from '../../text/yaml-nodes.ts';
import { openTexts, confidentialTexts, publicTexts, type PlacedText } from './public-texts.ts';
import type { Report } from '../report.ts';
import { numbersIn, runsOf, sentencesIn, wordsIn } from './same-words.ts';

const leastWords = 5; // of a sentence that is told word for word
const leastNear = 7; // of one that is nearly told
const nearEnough = 0.6; // of its runs of three words
const longRun = 12; // words in a row that nobody writes twice by chance

const longestShown = 120; // characters of a sentence

/** What is confidential must not stand where both sides read it, word for word or nearly so. */
export function checkLeaks(file: ScenarioFile, report: Report): void {
  const shown = indexOf(publicTexts(file));
  const open = openTexts(file).map((text) => ` ${wordsIn(text).join(' ')} `);
  const told = new Set<number>();
  const warn = (at: number, said: () => ReturnType<typeof tell>): void => {
    const text = shown.texts[at];
    if (text === undefined || told.has(at)) return;
    told.add(at); // once a text
    report.warn(text.path, () => [said()]);
  };
  for (const secret of confidentialTexts(file)) {
    const where = placeOf(file, secret.path);
    for (const sentence of sentencesIn(secret.text)) {
      const words = wordsIn(sentence);
      if (open.some((text) => text.includes(` ${words.join(' ')} `))) continue; // no secret
      for (const [at, key] of leaksOf(words, shown)) {
        warn(at, () => tell(key, { where, sentence: cut(sentence) }));
      }
    }
    if (!secret.path.includes('brief')) continue;
    for (const { at, found } of leakedNumbers(file, secret.text, shown)) {
      warn(at, () => tell('play.leakedNumber', { where, found }));
    }
  }
}

interface Shown {
  readonly texts: readonly PlacedText[];
  readonly words: readonly string[]; // of each text, a space before and after every word
  readonly runs: ReadonlyMap<string, readonly number[]>; // of three words: the texts that hold it
  readonly long: ReadonlyMap<string, readonly number[]>;
}

function indexOf(texts: readonly PlacedText[]): Shown {
  const [runs, long] = [new Map<string, number[]>(), new Map<string, number[]>()];
  const words = texts.map(({ text }, at) => {
    const all = wordsIn(text);
    for (const run of runsOf(all, 3)) runs.set(run, [...(runs.get(run) ?? []), at]);
    for (const run of runsOf(all, longRun)) long.set(run, [...(long.get(run) ?? []), at]);
    return ` ${all.join(' ')} `;
  });
  return { texts, words, runs, long };
}

type Leak = 'play.leaked' | 'play.nearlyLeaked';

function leaksOf(words: readonly string[], shown: Shown): readonly (readonly [number, Leak])[] {
  const runs = runsOf(words, 3);
  const held = new Map<number, number>();
  for (const run of runs) {
    for (const at of shown.runs.get(run) ?? []) held.set(at, (held.get(at) ?? 0) + 1);
  }
  const sentence = ` ${words.join(' ')} `;
  const found = [...held].flatMap(([at, count]): readonly (readonly [number, Leak])[] => {
    const isWhole = count === runs.size && (shown.words[at]?.includes(sentence) ?? false);
    if (isWhole && words.length >= leastWords) return [[at, 'play.leaked']];
    const isNear = words.length >= leastNear && count / runs.size >= nearEnough;
    return isNear ? [[at, 'play.nearlyLeaked']] : [];
  });
  const copied = [...runsOf(words, longRun)].flatMap((run) => shown.long.get(run) ?? []);
  return [...found, ...copied.map((at) => [at, 'play.nearlyLeaked'] as const)];
}

/** Numbers of things that both sides read of, and that neither the agenda nor a work on record tells them. */
function leakedNumbers(
  file: ScenarioFile,
  secret: string,
  { texts }: Shown,
): readonly { readonly at: number; readonly found: string }[] {
  const known = new Set(openTexts(file).flatMap((text) => numbersIn(text).map(({ key }) => key)));
  const secrets = numbersIn(secret).filter(({ key }) => !known.has(key));
  if (secrets.length === 0) return [];
  return texts.flatMap(({ text }, at) => {
    const here = new Set(numbersIn(text).map(({ key }) => key));
    const told = secrets.find(({ key }) => here.has(key));
    return told ? [{ at, found: told.found }] : [];
  });
}

function cut(sentence: string): string {
  return sentence.length <= longestShown ? sentence : `${sentence.slice(0, longestShown)}…`;
}

/** A place by ids, as authors are told of it: `parties.se.concessions.se-animals-some.home`. */
function placeOf(file: ScenarioFile, path: Path): string {
  let value: unknown = file;
  return path
    .map((step) => {
      value = (value as Readonly<Record<string, unknown>>)[step];
      const id = typeof step === 'number' ? (value as { readonly id?: unknown }).id : undefined;
      return typeof id === 'string' ? id : String(step);
    })
    .join('.');
}
