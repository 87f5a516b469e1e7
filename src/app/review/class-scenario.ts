import { classPlane, type ClassPlane } from '../../debrief/class-plane.ts';
import { hashText } from '../../lib/hash.ts';
import { parseScenario } from '../../scenario/parse.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { scenarioText } from '../shelf/scenario-text.ts';

/** A scenario that a class played, with the plane on which its games are compared. */
export interface ClassScenario {
  readonly scenario: Scenario;
  readonly plane: ClassPlane;
}

/** The bundled scenario of this id, if its text is the very one that was played. */
export async function classScenario(id: string, hash: string): Promise<ClassScenario | undefined> {
  const text = await scenarioText(id);
  if (text === undefined || hashText(text) !== hash) return undefined;
  const parsed = parseScenario(`${id}.yaml`, text);
  return parsed.ok ? { scenario: parsed.value, plane: classPlane(parsed.value) } : undefined;
}
