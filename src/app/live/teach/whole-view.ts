import type { KeptScenario } from '../../../classroom/lesson/lesson-event.ts';
import { startGame } from '../../../negotiation/start.ts';
import { view, type View } from '../../../negotiation/view.ts';
import { parseScenario } from '../../../scenario/parse.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { translationOf } from '../../shelf/translation.ts';

/** A class's scenario as a language tells it; undefined where its file cannot be read here. */
export async function toldScenario(
  { id, text }: KeptScenario,
  language: string,
): Promise<Scenario | undefined> {
  const parsed = parseScenario(`${id}.yaml`, text);
  return parsed.ok ? (await translationOf(id, language))(parsed.value) : undefined;
}

const wholes = new WeakMap<Scenario, View>();

/**
 * A view in which everything that can happen in a scenario has its name: for the teacher, who hears
 * of all tables. Its offers are those of no game.
 */
export function wholeView(scenario: Scenario): View {
  const known = wholes.get(scenario) ?? openWhole(scenario);
  wholes.set(scenario, known);
  return known;
}

function openWhole(scenario: Scenario): View {
  const start = startGame(scenario, 0);
  const parties = scenario.parties.map(({ id, concessions, gestures }) => [
    id,
    {
      ...start.parties[id],
      concessions: concessions.map((each) => each.id),
      gestures: gestures.map((each) => each.id),
    },
  ]);
  const events = scenario.events.map(({ id }) => id);
  const state = { ...start, events, parties: Object.fromEntries(parties) as typeof start.parties };
  return view(state, scenario.parties[0].id);
}
