import type { Problem } from '../scenario/problem.ts';

/** What is wrong with a record as a whole, beyond its text: it has no line to point at. */
export function recordProblem(code: Problem['code'], message: string): Problem {
  return {
    file: 'record',
    line: 1,
    column: 1,
    code,
    severity: 'error',
    message,
    excerpt: '',
  };
}
