import { outcomeKinds } from '../../scenario/lists.ts';
import type { Emblem } from '../../scenario/scenario.ts';
import { isMoment, isNumber, isRecord } from '../plain-data.ts';
import type { AboutGame, SavedGame } from './saved-game.ts';

/** A saved game from plain data; undefined where the list of games could not show it. */
export function readSavedGame(data: unknown): SavedGame | undefined {
  if (!isRecord(data)) return undefined;
  const { id, record, writer, saved, about } = data;
  if (typeof id !== 'string' || typeof record !== 'string' || !isAbout(about)) return undefined;
  return {
    id,
    record,
    writer: typeof writer === 'string' ? writer : '',
    saved: isMoment(saved) ? saved : 0,
    about,
  };
}

function isAbout(about: unknown): about is AboutGame {
  if (!isRecord(about)) return false;
  const { hash, language, seating, seat, flag, emblem, begun, outcome, points } = about;
  return (
    ['scenario', 'title', 'seatName'].every((key) => typeof about[key] === 'string') &&
    ['round', 'rounds'].every((key) => isNumber(about[key])) &&
    [hash, language, seat, flag].every((each) => each === undefined || typeof each === 'string') &&
    (emblem === undefined || isEmblem(emblem)) &&
    ['solo', 'pair', 'watch'].some((each) => each === seating) &&
    typeof begun === 'boolean' &&
    (outcome === undefined || outcomeKinds.some((kind) => kind === outcome)) &&
    (points === undefined || isNumber(points))
  );
}

function isEmblem(emblem: unknown): emblem is Emblem {
  return (
    isRecord(emblem) &&
    typeof emblem['letters'] === 'string' &&
    typeof emblem['colour'] === 'string'
  );
}
