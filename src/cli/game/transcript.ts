import type { Happening } from '../../negotiation/happening.ts';
import type { GameState } from '../../negotiation/state.ts';
import { view } from '../../negotiation/view.ts';
import type { TerminalSpeak } from '../voice.ts';
import { chairAt } from './chair.ts';
import { outcomeWords } from './outcome-words.ts';
import { told } from './told.ts';

/**
 * A game told from its first side's chair; of a game that is over, everything. What a substitute did
 * is marked (N63).
 */
export function transcript(
  speak: TerminalSpeak,
  state: GameState,
  bySubstitute: ReadonlySet<Happening> = new Set(),
): readonly string[] {
  const [{ id }] = state.scenario.parties;
  const chair = chairAt(speak, view(state, id), true);
  return [
    ...chair.view.log.flatMap((happening) => {
      const line = told(chair, happening) ?? [];
      return bySubstitute.has(happening)
        ? [line, `  ${speak('terminal:replay.bySubstitute')}`].flat()
        : line;
    }),
    ...(state.outcome ? outcomeWords(chair, state.outcome) : []),
  ];
}
