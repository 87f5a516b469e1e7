import type { Phrase } from '../lib/phrase.ts';
import type { Refusal } from '../negotiation/refusal.ts';
import type { View } from '../negotiation/view.ts';
import type { Problem } from '../scenario/problems/problem.ts';
import { formatProblem, problemWords, spokenProblem } from '../words/problem.ts';
import { refusalWords } from '../words/refusal.ts';
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

/** N4: why a move was refused, in a sentence. */
export function refusalSaid(view: View, refusal: Refusal): string {
  return refusalWords(voice.t, view, refusal);
}
