import type { ClassResult } from '../../debrief/class/class-result.ts';
import { resultOf } from '../../debrief/code/result-of.ts';
import { reviewGame } from '../../debrief/review.ts';
import { parseRecord } from '../../record/parse.ts';
import type { Party } from '../../scenario/scenario.ts';
import type { Translate } from '../../scenario/translation/translate.ts';
import type { Seating } from '../game-store.ts';
import { otherChairs, seatingOf } from '../seating.ts';
import { translationOf } from '../shelf/translation.ts';
import type { SavedGame } from '../storage/saved-game.ts';
import { listGames } from '../storage/storage.ts';

/** A finished game of this machine in a few figures. */
export interface FinishedGame {
  readonly id: string;
  readonly title: string; // of the scenario
  readonly saved: number; // milliseconds since 1970
  readonly result: ClassResult;
  readonly seating: Seating;
  readonly seat: string | undefined; // name of the party that the person played, where there was one
  readonly first: string; // name of the scenario's first party
  readonly followed: boolean; // the other side followed an earlier game
  readonly chairs: readonly Pick<Party, 'id' | 'adjective'>[]; // that may be taken
  readonly record: string; // as saved
}

/**
 * Reads the finished games one by one, giving the page its turn in between; gives back how to stop.
 * A game that can no longer be read is left out: the list of games says what is wrong with it.
 */
export function finishedGames(onGame: (game: FinishedGame) => void): () => void {
  let stopped = false;
  const readAll = async () => {
    for (const saved of await listGames()) {
      if (saved.about.outcome === undefined) continue;
      await new Promise((done) => setTimeout(done));
      const translate = await translationOf(saved.about.scenario);
      const game = readFinished(saved, translate);
      if (stopped) return;
      if (game) onGame(game);
    }
  };
  void readAll();
  return () => {
    stopped = true;
  };
}

function readFinished(
  { id, about, saved, record }: SavedGame,
  translate: Translate,
): FinishedGame | undefined {
  const parsed = parseRecord(record);
  const review = parsed.ok ? reviewGame(parsed.value, translate) : parsed;
  if (!review.ok) return undefined;
  const { title, parties } = review.value.scenario;
  const { seats } = review.value.record;
  const takeable = otherChairs(seats);
  return {
    ...{ id, title, saved, record },
    result: resultOf(review.value, about.seat),
    seating: seatingOf(seats),
    seat: parties.find(({ id: party }) => party === about.seat)?.name,
    first: parties[0].name,
    followed: Object.values(seats).some(({ kind }) => kind === 'recorded'),
    chairs: parties
      .filter(({ id: party }) => takeable.includes(party))
      .map(({ id: party, adjective }) => ({ id: party, adjective })),
  };
}
