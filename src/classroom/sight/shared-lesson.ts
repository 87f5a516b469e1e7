import type { Mark, PartyId, Scenario } from '../../scenario/scenario.ts';
import type { Stage } from '../lesson/lesson-event.ts';
import type { Room } from '../room.ts';

/** What everybody in a class may know of it. */
export interface SharedLesson {
  readonly code: string;
  readonly scenario: string; // its id
  readonly about: AboutScenario;
  readonly language: string;
  readonly stage: Stage;
  readonly until: number | undefined; // when the preparation ends
  readonly people: number; // who have joined
  readonly talk: boolean;
  readonly notes: boolean;
}

/** What the cover of a scenario says, for who has no papers of it; as it was written. */
export interface AboutScenario {
  readonly title: string;
  readonly language: string; // BCP 47
  readonly issues: number;
  readonly parties: readonly [AboutParty, AboutParty];
}

export interface AboutParty extends Mark {
  readonly id: PartyId;
  readonly name: string;
  readonly colour: string;
}

export function sharedLesson({ lesson, scenario }: Room): SharedLesson {
  const { code, language, stage, until, members, settings } = lesson;
  return {
    code,
    scenario: lesson.scenario.id,
    about: about(scenario),
    language,
    stage,
    until,
    people: Object.keys(members).length,
    talk: settings.talk,
    notes: settings.notes,
  };
}

/** One scenario is told alike, and once. */
const told = new WeakMap<Scenario, AboutScenario>();

function about(scenario: Scenario): AboutScenario {
  const known = told.get(scenario) ?? tell(scenario);
  told.set(scenario, known);
  return known;
}

function tell({ title, language, issues, parties: [one, other] }: Scenario): AboutScenario {
  const cover = ({ id, name, flag, emblem, colour }: AboutParty): AboutParty => ({
    id,
    name,
    flag,
    emblem,
    colour,
  });
  return { title, language, issues: issues.length, parties: [cover(one), cover(other)] };
}
