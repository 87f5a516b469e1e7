import { readFileSync } from 'node:fs';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** The small scenario of the fixtures. */
export function exampleScenario(): Scenario {
  const file = new URL('../fixtures/example.yaml', import.meta.url);
  const read = parseScenario('example.yaml', readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.error[0]));
  return read.value;
}
