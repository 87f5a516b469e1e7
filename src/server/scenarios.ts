import { err, ok, type Result } from '../lib/result.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Problem } from '../scenario/problems/problem.ts';

const MOST = 50;

/** Gives a scenario from its text, read once for all classes that play it. */
export type ReadScenario = (id: string, text: string) => Result<Scenario, readonly Problem[]>;

export function createScenarios(): ReadScenario {
  const known = new Map<string, Scenario>(); // by text, the longest unused first
  return (id, text) => {
    const before = known.get(text);
    if (before !== undefined) {
      known.delete(text);
      known.set(text, before);
      return ok(before);
    }
    const read = parseScenario(`${id}.yaml`, text);
    if (!read.ok) return err(read.error);
    known.set(text, read.value);
    const [oldest] = known.keys();
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    return ok(read.value);
  };
}
