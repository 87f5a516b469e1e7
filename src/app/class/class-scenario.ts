import { shortHash, type ClassResult } from '../../debrief/class/class-result.ts';
import { classPlane, type ClassPlane } from '../../debrief/class/class-plane.ts';
import { scenariosOf } from '../../debrief/class/class-results.ts';
import { classCsv, type SayInCsv } from '../../debrief/class/csv.ts';
import { hashText } from '../../lib/hash.ts';
import { parseScenario } from '../../scenario/parse.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { scenarioText } from '../shelf/scenario-text.ts';
import { translationOf } from '../shelf/translation.ts';

/** A scenario that a class played, with the plane on which its games are compared. */
export interface ClassScenario {
  readonly scenario: Scenario;
  readonly plane: ClassPlane;
}

export async function classScenario(id: string, hash: string): Promise<ClassScenario | undefined> {
  const scenario = await playedScenario(id, hash);
  return scenario && { scenario, plane: classPlane(scenario) };
}

/** The bundled scenario of this id as the page tells it, if its text is the very one that was played. */
async function playedScenario(id: string, hash: string): Promise<Scenario | undefined> {
  const text = await scenarioText(id);
  if (text === undefined || shortHash(hashText(text)) !== hash) return undefined;
  const parsed = parseScenario(`${id}.yaml`, text);
  return parsed.ok ? (await translationOf(id))(parsed.value) : undefined;
}

/** The results as a table, with what was agreed named where the scenario is on the shelf. */
export async function classTable(results: readonly ClassResult[], say: SayInCsv): Promise<string> {
  const played = await Promise.all(
    scenariosOf(results).map(
      async ({ id, hash }) => [hash, await playedScenario(id, hash)] as const,
    ),
  );
  const byHash = new Map(played);
  return classCsv(results, say, ({ hash }) => byHash.get(hash));
}
