import type { Stage } from '../lesson/lesson-event.ts';
import type { LessonState } from '../lesson/lesson-state.ts';

/** What everybody in a class may know of it. */
export interface SharedLesson {
  readonly code: string;
  readonly scenario: string; // its id
  readonly language: string;
  readonly stage: Stage;
  readonly until: number | undefined; // when the preparation ends
  readonly people: number; // who have joined
  readonly talk: boolean;
  readonly notes: boolean;
}

export function sharedLesson(lesson: LessonState): SharedLesson {
  const { code, scenario, language, stage, until, members, settings } = lesson;
  return {
    code,
    scenario: scenario.id,
    language,
    stage,
    until,
    people: Object.keys(members).length,
    talk: settings.talk,
    notes: settings.notes,
  };
}
