import type { Phrase } from '../../src/lib/phrase.ts';
import type { Problem } from '../../src/scenario/problems/problem.ts';
import { problemWords } from '../../src/words/problem.ts';
import { englishVoice } from './voice.ts';

const voice = await englishVoice('problems');

export function sayProblem(phrase: Phrase): string {
  return voice.say('problems', phrase);
}

/** What is wrong, in English; nothing where nothing is. */
export function wordsOf(problem: Pick<Problem, 'said'> | undefined): string {
  return problem === undefined ? '' : problemWords(sayProblem, problem);
}
