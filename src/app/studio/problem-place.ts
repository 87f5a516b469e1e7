import type { Text } from '@codemirror/state';
import type { Place, Problem } from '../../scenario/problems/problem.ts';

/** What of a text a problem is about: from where it is told of to the end of the word, or of a quotation. */
export function placeOfProblem(
  text: Text,
  { line, column }: Pick<Problem, 'line' | 'column'>,
): Place {
  const found = text.line(Math.min(line, text.lines));
  const from = Math.min(found.from + column - 1, found.to);
  const rest = found.text.slice(from - found.from);
  const [word = ''] = /^(?:"[^"]*"?|'[^']*'?|[^\s:,[\]{}]+|\S)/.exec(rest) ?? [];
  return { from, to: from + word.length };
}
