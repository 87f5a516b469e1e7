import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/scenario/problems/problem.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { wordsOf } from '../kit/problem-words.ts';

/** The worked example of FORMAT.md. */
export const exampleText = readFileSync(
  join(import.meta.dirname, '../fixtures/example.yaml'),
  'utf8',
);

/** The example with one piece of its text replaced, which must be there. */
export function edited(...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The example does not hold: ${from}`);
    return text.replace(from, () => to);
  }, exampleText);
}

export function exampleScenario(text = exampleText): Scenario {
  const parsed = parseScenario('example.yaml', text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

/** What is wrong with a text, each with what is said of it. */
export function problemsOf(text: string): readonly (Problem & { readonly message: string })[] {
  const parsed = parseScenario('example.yaml', text);
  return parsed.ok ? [] : parsed.error.map((each) => ({ ...each, message: wordsOf(each) }));
}

/** What stands in a text at the line and column of a problem, to the end of that line. */
export function textAt(text: string, { line, column }: Problem): string {
  return (text.split('\n')[line - 1] ?? '').slice(column - 1);
}
