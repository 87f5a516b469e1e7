import { view } from '../../negotiation/view.ts';
import type { Replay } from '../../record/replay.ts';
import { happeningWords } from './happening-words.ts';
import { outcomeWords } from './outcome-words.ts';

/** A game told from its first side's chair; of a game that is over, everything. */
export function transcript({ summit: { state } }: Replay): readonly string[] {
  const [{ id }] = state.scenario.parties;
  const seen = view(state, id);
  return [
    ...seen.log.flatMap((happening) => happeningWords(seen, happening) ?? []),
    ...(state.outcome ? outcomeWords(seen, state.outcome) : []),
  ];
}
