import type { PlayKey } from '../analysis/check-scenario.ts';
import type { GeniusKey } from '../analysis/genius/genius-key.ts';
import { phrase, type Phrase, type Values } from '../lib/phrase.ts';
import type { RecordKey } from '../record/record-key.ts';
import type { ProblemKey } from '../scenario/problems/problem-key.ts';
import type { Problem } from '../scenario/problems/problem.ts';
import type { GamesKey } from '../simulation/check-games.ts';
import type { English, KeyOf } from './catalogue.ts';

type Sentences = KeyOf<English<'problems'>>;

type Every<Told extends Sentences> = Told;

/** What is told below: `tsc` names what of it has no sentence. */
type ToldBelow = Every<ProblemKey | RecordKey | GeniusKey | PlayKey | GamesKey>;

/** Says a phrase of the area `problems`. */
export type SayProblem = (phrase: Phrase) => string;

/** A problem that a shell finds itself, as a phrase. */
export function tellOfShell<Key extends Exclude<Sentences, ToldBelow>>(
  key: Key,
  values?: Values,
): Phrase<Key> {
  return phrase(key, values);
}

/** What was found, and what would be right. */
export function problemWords(say: SayProblem, { said }: Pick<Problem, 'said'>): string {
  return said.map(say).join(' ');
}

/** A problem as other programs are handed it: with its words, where it has phrases. */
export function spokenProblem(say: SayProblem, problem: Problem) {
  const { file, line, column, code, severity, excerpt } = problem;
  return { file, line, column, code, severity, message: problemWords(say, problem), excerpt };
}

/** A line for a problem as a terminal shows it, with its excerpt below. */
export function formatProblem(say: SayProblem, problem: Problem): string {
  const { file, line, column, severity, excerpt } = problem;
  const place = `${file}:${line}:${column}`;
  const words = problemWords(say, problem);
  return `${place}: ${severity === 'warning' ? say(tellOfShell('shown.warning', { words })) : words}\n${excerpt}`;
}
