import type { Happening } from '../../negotiation/happening.ts';
import type { GameState } from '../../negotiation/state.ts';
import { view } from '../../negotiation/view.ts';
import { speechesOf } from '../../words/speech/speeches.ts';
import { entriesOf } from '../../words/transcript/entries.ts';
import type { TerminalVoice } from '../voice.ts';
import { chairAt } from './chair.ts';
import { outcomeWords } from './outcome-words.ts';
import { told } from './told.ts';

/**
 * A game told from its first side's chair; of a game that is over, everything. What a substitute did
 * is marked (N63).
 */
export function transcript(
  { speak, phrasebook }: TerminalVoice,
  state: GameState,
  bySubstitute: ReadonlySet<Happening> = new Set(),
): readonly string[] {
  const [{ id }] = state.scenario.parties;
  const chair = chairAt(speak, view(state, id), true);
  return [
    ...entriesOf(chair, speechesOf(chair, phrasebook)).flatMap((entry) => {
      const lines = told(chair, entry, true);
      return entry.happenings.some((each) => bySubstitute.has(each))
        ? [...lines, `  ${speak('terminal:replay.bySubstitute')}`]
        : lines;
    }),
    ...(state.outcome ? outcomeWords(chair, state.outcome) : []),
  ];
}
