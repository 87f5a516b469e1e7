import type { SavedGame } from '../../../src/app/storage/saved-game.ts';

/** A game as it lies in storage, with moves that only the storage looks at. */
export function saved(
  id: string,
  moves: readonly string[],
  more: Partial<SavedGame> = {},
): SavedGame {
  const made = moves.map((kind, at) => ({ party: at % 2 === 0 ? 'us' : 'ru', move: { kind } }));
  return {
    id,
    record: JSON.stringify({ record: 2, moves: made }),
    writer: 'here',
    saved: 1,
    about: {
      scenario: 'rome-2001',
      title: 'Rome',
      seating: 'solo',
      seat: 'us',
      seatName: 'United States',
      flag: 'us',
      round: 2,
      rounds: 6,
      begun: true,
      outcome: undefined,
      points: undefined,
    },
    ...more,
  };
}
