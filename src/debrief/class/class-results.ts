import { isInForce } from '../../negotiation/course/ending.ts';
import type { OutcomeKind, PartyId } from '../../scenario/scenario.ts';
import type { ClassResult } from './class-result.ts';
import { phrase, type Phrase } from '../../lib/phrase.ts';
import { findCodes } from '../code/find-codes.ts';
import { type CodeProblemKind, readCode } from '../code/result-code.ts';

export { isInForce };

/** The results of a class: what could be read, and what was wrong with the rest. */
export interface ClassResults {
  readonly results: readonly ClassResult[]; // in the order in which they came
  readonly problems: readonly ClassProblem[];
}

export interface ClassProblem {
  readonly kind: CodeProblemKind;
  readonly line: number; // 1-based, of the text that was pasted or dropped
  readonly excerpt: string; // how its line begins: names stand there
  readonly said: Phrase;
}

export const NO_RESULTS: ClassResults = { results: [], problems: [] };

/**
 * Adds every code in a text to the results of a class. The text may hold names, greetings and line
 * numbers between the codes. A result of the same game and side as one that is there is a
 * duplicate; given the hashes of the scenarios asked for, results of others are foreign.
 */
export function addCodes(
  to: ClassResults,
  text: string,
  scenarios?: ReadonlySet<string>,
): ClassResults {
  const results = [...to.results];
  const problems: ClassProblem[] = [];
  const there = new Set(results.map(identity));
  const found = findCodes(text);
  const wrong = (kind: CodeProblemKind, at: number, said: Phrase): void => {
    const line = text.slice(text.lastIndexOf('\n', at) + 1, at + MOST_SHOWN);
    const excerpt = (line.trim().split('\n')[0] ?? '').slice(0, MOST_SHOWN);
    problems.push({ kind, line: lineAt(text, at), excerpt, said });
  };
  for (const code of found) {
    const read = readCode(code);
    if (!read.ok) {
      wrong(read.error.kind, code.at, read.error.said);
    } else if (scenarios?.has(read.value.scenario.hash) === false) {
      const { id } = read.value.scenario;
      wrong('foreign', code.at, phrase('code.foreign', { scenario: id }));
    } else if (there.has(identity(read.value))) {
      wrong('duplicate', code.at, phrase('code.duplicate'));
    } else {
      there.add(identity(read.value));
      results.push(read.value);
    }
  }
  for (const at of strayRuns(text, found)) wrong('unknown', at, phrase('code.unknown'));
  if (found.length === 0 && problems.length === 0 && text.trim() !== '') {
    wrong('none', 0, phrase('code.none'));
  }
  problems.sort((a, b) => a.line - b.line);
  return { results, problems: [...to.problems, ...problems] };
}

/** Characters of a line: a name, and enough of a code to find it by. */
const MOST_SHOWN = 40;

function identity({ game, side }: ClassResult): string {
  return `${game} ${side ?? ''}`;
}

/** Long runs without a space outside every code: pieces of a code, or codes of something else. */
const STRAY = /(?<![\w.:/@-])[0-9A-Z]{20,}|[0-9A-Za-z+/_=:.-]{40,}/g;

function strayRuns(text: string, found: readonly { at: number; end: number }[]): readonly number[] {
  return [...text.matchAll(STRAY)]
    .map(({ index }) => index)
    .filter((at) => !found.some((code) => code.at <= at && at <= code.end));
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

export interface ClassFilter {
  readonly scenario?: string; // hash
  readonly side?: PartyId;
  readonly outcome?: OutcomeKind;
}

export function filterResults(
  results: readonly ClassResult[],
  { scenario, side, outcome }: ClassFilter,
): readonly ClassResult[] {
  return results.filter(
    (each) =>
      (scenario === undefined || each.scenario.hash === scenario) &&
      (side === undefined || each.side === side) &&
      (outcome === undefined || each.outcome === outcome),
  );
}

/** One of each game: two players of one game may both have sent their code. */
export function gamesOf(results: readonly ClassResult[]): readonly ClassResult[] {
  return [...new Map(results.toReversed().map((each) => [each.game, each])).values()].reverse();
}

/** The games with something in force, for the chart. */
export function dealsOf(results: readonly ClassResult[]): readonly ClassResult[] {
  return gamesOf(results).filter(({ outcome }) => isInForce(outcome));
}

/**
 * How far each of some sides came on its way to the best package for it, 0–1. Scenarios name their
 * sides in different orders; a game between other sides altogether keeps its own.
 */
export function sharesFor(
  { scores, sides: own }: Pick<ClassResult, 'scores' | 'sides'>,
  sides: readonly [PartyId, PartyId],
): readonly [number, number] {
  const [first, second] = scores.value.map(({ share }) => share ?? 0);
  const isTurned = own[0] === sides[1] || own[1] === sides[0];
  return isTurned ? [second ?? 0, first ?? 0] : [first ?? 0, second ?? 0];
}

/** The games without, for the list. */
export function impassesOf(results: readonly ClassResult[]): readonly ClassResult[] {
  return gamesOf(results).filter(({ outcome }) => !isInForce(outcome));
}

export interface SharedPrompt {
  readonly key: string;
  readonly games: number;
  readonly share: number; // 0–1 of all games
}

/** The discussion prompts that most games share, the commonest first; ties by key. */
export function sharedPrompts(results: readonly ClassResult[]): readonly SharedPrompt[] {
  const games = gamesOf(results);
  const counts = new Map<string, number>();
  for (const { prompts } of games) {
    for (const key of new Set(prompts)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, count]): SharedPrompt => ({ key, games: count, share: count / games.length }))
    .sort((a, b) => b.games - a.games || (a.key < b.key ? -1 : 1));
}

/** The scenarios that a class's results are of, the commonest first. */
export function scenariosOf(
  results: readonly ClassResult[],
): readonly { readonly id: string; readonly hash: string; readonly results: number }[] {
  const counts = new Map<string, { id: string; hash: string; results: number }>();
  for (const { scenario } of results) {
    const known = counts.get(scenario.hash) ?? { ...scenario, results: 0 };
    counts.set(scenario.hash, { ...known, results: known.results + 1 });
  }
  return [...counts.values()].sort((a, b) => b.results - a.results || (a.hash < b.hash ? -1 : 1));
}
