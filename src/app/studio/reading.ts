import type { Problem } from '../../scenario/problems/problem.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { tellOfShell } from '../../words/problem.ts';

/** What a text says, as far as it can be told. */
export interface Reading {
  readonly text: string; // of which it speaks
  readonly problems: readonly Problem[];
  readonly scenario: Scenario | undefined; // where nothing is wrong but what plays badly
  /** How the scenario plays: equal for two texts that differ in their words, sources and pictures alone. */
  readonly plays: string | undefined;
  /** The file as plain data, where it is YAML at all: what forms and outline show of a broken one. */
  readonly data: unknown;
}

export interface ReadingRequest {
  readonly file: string;
  readonly text: string;
}

/** What is said of a text at which the reader itself broke down. */
export function brokenReading({ file, text }: ReadingRequest): Reading {
  const problem: Problem = {
    ...{ file, line: 1, column: 1, code: 'not-text', severity: 'error', excerpt: '' },
    said: [tellOfShell('reading.broke')],
  };
  return { text, problems: [problem], scenario: undefined, plays: undefined, data: undefined };
}
