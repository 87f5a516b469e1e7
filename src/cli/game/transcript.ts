import type { GameState } from '../../negotiation/state.ts';
import { view } from '../../negotiation/view.ts';
import type { TerminalSpeak } from '../voice.ts';
import { chairAt } from './chair.ts';
import { outcomeWords } from './outcome-words.ts';
import { told } from './told.ts';

/** A game told from its first side's chair; of a game that is over, everything. */
export function transcript(speak: TerminalSpeak, state: GameState): readonly string[] {
  const [{ id }] = state.scenario.parties;
  const chair = chairAt(speak, view(state, id), true);
  return [
    ...chair.view.log.flatMap((happening) => told(chair, happening) ?? []),
    ...(state.outcome ? outcomeWords(chair, state.outcome) : []),
  ];
}
