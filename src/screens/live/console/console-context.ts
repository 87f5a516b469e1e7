import { createContext, useContext } from 'react';
import type { TeacherCommand } from '../../../classroom/commands.ts';
import type { MemberId } from '../../../classroom/lesson/lesson-event.ts';
import type { MemberSight, TeacherSight } from '../../../classroom/sight/teacher-sight.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { View } from '../../../negotiation/view.ts';

/** What every part of the console works with. */
export interface ConsoleBench {
  readonly token: string;
  readonly code: string; // of the class
  readonly sight: TeacherSight;
  readonly told: Told | undefined; // until it is read
  /** Asks for something; gives whether it was done. What was refused is said on the page. */
  readonly ask: (command: TeacherCommand) => Promise<boolean>;
}

/** The scenario in the language of the page, and a view in which all of it has its name. */
export interface Told {
  readonly scenario: Scenario;
  readonly whole: View;
}

export const ConsoleContext = createContext<ConsoleBench | undefined>(undefined);

export function useConsole(): ConsoleBench {
  const bench = useContext(ConsoleContext);
  if (bench === undefined) throw new Error('A part of the console stands outside of it.');
  return bench;
}

export function memberIn({ members }: TeacherSight, id: MemberId): MemberSight | undefined {
  return members.find((member) => member.id === id);
}
