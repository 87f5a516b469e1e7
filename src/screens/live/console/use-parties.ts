import type { AboutParty } from '../../../classroom/sight/shared-lesson.ts';
import type { PartyId } from '../../../scenario/scenario.ts';
import { useConsole } from './console-context.ts';

/** The two parties of the class's scenario, as the page tells them. */
export function useParties(): readonly AboutParty[] {
  const { sight, told } = useConsole();
  return told?.scenario.parties ?? sight.lesson.about.parties;
}

export function usePartyName(): (party: PartyId) => string {
  const parties = useParties();
  return (party) => parties.find(({ id }) => id === party)?.name ?? '';
}
