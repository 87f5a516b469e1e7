import type { Phrase } from '../lib/phrase.ts';
import type { Problem } from '../scenario/problem.ts';
import { formatProblem, problemWords, spokenProblem } from '../words/problem.ts';
import { voice } from './shell.ts';

/** What is wrong with files, as the terminal says it. */

export function sayProblem(phrase: Phrase): string {
  return voice.say('problems', phrase);
}

/** The sentences alone. */
export function wordsOf(problem: Pick<Problem, 'said'>): string {
  return problemWords(sayProblem, problem);
}

/** One after another, each with its place and the lines around it. */
export function listed(problems: readonly Problem[]): string {
  return problems.map((problem) => formatProblem(sayProblem, problem)).join('\n\n');
}

/** As JSON has it. */
export function spoken(problem: Problem) {
  return spokenProblem(sayProblem, problem);
}
