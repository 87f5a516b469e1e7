import type { Phrase } from '../lib/phrase.ts';
import type { Problem } from '../scenario/problems/problem.ts';
import type { RecordKey } from './record-key.ts';

/** What is wrong with a record as a whole, beyond its text: it has no line to point at. */
export function recordProblem(
  code: Problem['code'],
  ...said: readonly Phrase<RecordKey>[]
): Problem {
  return {
    file: 'record',
    line: 1,
    column: 1,
    code,
    severity: 'error',
    said,
    excerpt: '',
  };
}
