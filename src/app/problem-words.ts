import i18next from 'i18next';
import type { Problem } from '../scenario/problems/problem.ts';
import { problemWords } from '../words/problem.ts';
import { say, type Sentence } from '../words/say.ts';
import { fetchedOnce } from './fetched.ts';
import { loadArea } from './languages/i18n.ts';

/** Says what is wrong with a file, in the page's language of the moment. */
export type ProblemWords = (problem: Pick<Problem, 'said'>) => string;

let fetched: ProblemWords | undefined;

/** Its sentences are fetched when first something is wrong. */
export const fetchProblemWords = fetchedOnce(async (): Promise<ProblemWords> => {
  await loadArea('problems');
  const sentence = i18next.t as Sentence;
  const speak: Sentence = (key, values) => sentence(`problems:${key}`, values);
  fetched = (problem) => problemWords((phrase) => say(speak, phrase), problem);
  return fetched;
});

/** The same where they are there already. */
export function fetchedProblemWords(): ProblemWords | undefined {
  return fetched;
}

/** The first of several problems, where there is room for one sentence. */
export async function firstWords(problems: readonly Problem[]): Promise<string> {
  const words = await fetchProblemWords();
  const [first] = problems;
  return first === undefined ? '' : words(first);
}
