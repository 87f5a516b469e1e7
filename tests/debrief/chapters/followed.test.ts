import { describe, expect, it } from 'vitest';
import { followedSides } from '../../../src/debrief/chapters/followed.ts';
import { whyRefused } from '../../../src/debrief/chapters/refusals.ts';
import { reviewGame, type Review } from '../../../src/debrief/review.ts';
import { dice } from '../../../src/lib/dice.ts';
import type { GameRecord } from '../../../src/record/record.ts';
import type { PartyId } from '../../../src/scenario/scenario.ts';
import { fromOtherChair } from '../../../src/session/other-chair.ts';
import { randomMove } from '../../arbitraries/game.ts';
import { aiReview, FILES } from '../games.ts';

/** The game again with a person in a chair, who does as recorded for so many moves, then anything. */
function fromChair(record: GameRecord, chair: PartyId, same: number): Review {
  const session = fromOtherChair(record, chair);
  if (!session.ok) throw new Error(JSON.stringify(session.error[0]));
  const { turn, send, stepAi, view, record: present } = session.value;
  for (let made = 0; turn() !== undefined; made++) {
    if (turn() !== chair) stepAi();
    else
      send(chair, made < same ? record.moves[made]!.move : randomMove(view(chair), dice(10, made)));
  }
  const review = reviewGame(present());
  if (!review.ok) throw new Error(JSON.stringify(review.error[0]));
  return review.value;
}

const unspoken = (record: GameRecord): GameRecord => ({
  ...record,
  moves: record.moves.map(({ party, move }) => ({ party, move })),
});

describe.each(FILES)('a game of %s from the other chair', (file) => {
  const { record, sides } = aiReview(file, 3);
  const [chair, other] = sides;

  it('says how far the other side kept to the earlier game, and where it first left it', () => {
    const kept = followedSides(fromChair(record, chair, Infinity));
    expect(kept).toMatchObject([{ party: other, left: undefined }]);
    expect(kept[0]?.kept).toBe(record.moves.filter(({ party }) => party === other).length);
    const review = fromChair(record, chair, 3);
    const [side] = followedSides(review);
    expect(side?.moves.map(({ move }) => move)).toEqual(
      review.moves.flatMap(({ party }, move) => (party === other ? [move] : [])),
    );
    const off = side?.moves.filter(({ source }) => source.kind === 'own') ?? [];
    expect(off.length).toBeGreaterThan(0);
    expect(side?.left).toBe(off[0]);
    expect(side?.kept).toBe(side!.moves.length - off.length);
    for (const { source, instead, refused } of side?.moves ?? []) {
      const why = source.kind === 'own' ? source.why : undefined;
      expect(instead !== undefined).toBe(why !== undefined && why !== 'nothingRecorded');
      expect(refused !== undefined).toBe(why === 'illegal');
      if (source.kind === 'own' && source.move !== undefined) {
        expect(instead).toEqual(record.moves[source.move]?.move);
        expect(record.moves[source.move]?.party).toBe(other);
      }
    }
    expect(followedSides(aiReview(file, 3))).toEqual([]);
  });

  it('opens the reasons of every refusal that was not recorded, and says of the others that they were', () => {
    for (const earlier of [record, unspoken(record)]) {
      for (const same of [3, Infinity]) {
        const refusals = whyRefused(fromChair(earlier, chair, same));
        for (const { by, source, rationale, sentences } of refusals) {
          expect(by).toBe(other);
          expect(source).toBeDefined();
          expect(sentences.length > 0).toBe(rationale !== undefined);
          if (source?.kind === 'own') expect(rationale).toBeDefined();
        }
      }
    }
    const told = whyRefused(fromChair(record, chair, Infinity));
    const silent = whyRefused(fromChair(unspoken(record), chair, Infinity));
    expect(told.map(({ move }) => move)).toEqual(silent.map(({ move }) => move));
    expect(told.every(({ rationale }) => rationale !== undefined)).toBe(true);
    expect(silent.every(({ rationale }) => rationale === undefined)).toBe(true);
  });
});
