import { describe, expect, it } from 'vitest';
import { decideFromRecord, type ScriptSource } from '../../src/debrief/other-chair.ts';
import type { Review } from '../../src/debrief/review.ts';
import { dice } from '../../src/lib/dice.ts';
import { refusalOf } from '../../src/negotiation/legality.ts';
import type { Move } from '../../src/negotiation/move.ts';
import { view } from '../../src/negotiation/view.ts';
import type { PartyId } from '../../src/scenario/scenario.ts';
import { openSummit, sendMove, type Summit } from '../../src/summit/summit.ts';
import { randomMove } from '../arbitraries/game.ts';
import { aiReview, FILES } from './games.ts';

const character = { persona: 'professional', skill: 'practised', type: undefined } as const;

interface Replayed {
  readonly summit: Summit;
  readonly sources: readonly ScriptSource[];
}

/** Plays the recorded dice again: one side from the record, the other by what it is given. */
function playAgainst(
  review: Review,
  scripted: PartyId,
  other: (summit: Summit, made: number) => Move,
): Replayed {
  const delegation = decideFromRecord(review.record, scripted);
  if (!delegation.ok) throw new Error(delegation.error[0]?.message);
  const sources: ScriptSource[] = [];
  let summit = openSummit(review.scenario, review.record.dice);
  for (let made = 0; summit.state.turn !== undefined; made++) {
    const { turn } = summit.state;
    let move: Move;
    if (turn === scripted) {
      const seen = view(summit.state, turn);
      const decided = delegation.value(seen, character, dice(1, made));
      expect(refusalOf(seen, decided.move)).toBeUndefined();
      sources.push(decided.from);
      ({ move } = decided);
    } else {
      move = other(summit, made);
    }
    const sent = sendMove(summit, turn, move);
    if (!sent.ok) throw new Error(sent.error.message);
    summit = sent.value;
  }
  return { summit, sources };
}

describe('the other chair', { timeout: 60_000 }, () => {
  it.each(FILES)(
    'plays %s to the recorded end where the other side does the same again',
    (file) => {
      const review = aiReview(file, 1);
      for (const side of review.sides) {
        const { summit, sources } = playAgainst(
          review,
          side,
          (_, made) => review.moves[made]!.move,
        );
        expect(summit.state.outcome).toEqual(review.end.outcome);
        expect(sources.every(({ kind }) => kind === 'record')).toBe(true);
      }
    },
  );

  it.each(FILES)(
    'goes on with the AI in %s where the other side does something else, and says so',
    (file) => {
      const review = aiReview(file, 1);
      const [first, second] = review.sides;
      const { summit, sources } = playAgainst(review, second, ({ state }, made) =>
        randomMove(view(state, first), dice(7, made)),
      );
      expect(summit.state.phase).toBe('over');
      for (const source of sources) {
        if (source.kind === 'record') expect(review.moves[source.move]?.party).toBe(second);
        else expect(source.why).toMatch(/nothingRecorded|illegal|otherOffer|otherQuestion/);
      }
    },
  );
});
