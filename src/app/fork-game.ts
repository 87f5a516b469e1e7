import { ok, type Result } from '../lib/result.ts';
import { parseRecord } from '../record/parse.ts';
import type { GameRecord } from '../record/record.ts';
import type { Problem } from '../scenario/problems/problem.ts';
import type { PartyId } from '../scenario/scenario.ts';
import { fromOtherChair } from '../session/other-chair.ts';
import { forkHost } from '../session/host.ts';
import { keepGame } from './keep-game.ts';
import { otherChairs } from './seating.ts';
import { translationOf } from './shelf/translation.ts';
import { randomName } from './storage/tab.ts';

/**
 * Saves a new game that begins as another did, up to a number of its moves, with the same dice; at
 * other seats if so said. The other game stays as it is. Gives the new game's id.
 */
export async function forkGame(
  record: GameRecord,
  moves: number,
  seats?: GameRecord['seats'],
): Promise<Result<string, readonly Problem[]>> {
  const id = randomName();
  const translate = await translationOf(record.scenario.id);
  const host = forkHost(record, moves, seats, id, translate);
  if (!host.ok) return host;
  await keepGame(id, host.value);
  return ok(id);
}

/**
 * Saves a new game: one of a record (or its text) again, same scenario and dice, with a person in
 * this chair and the other side following the record. Without a chair, in the first one that can be
 * taken. Gives the new game's id.
 */
export async function takeChair(
  game: GameRecord | string,
  chair?: PartyId,
): Promise<Result<string, readonly Problem[]>> {
  const record = typeof game === 'string' ? parseRecord(game) : ok(game);
  if (!record.ok) return record;
  const { seats } = record.value;
  const id = randomName();
  const translate = await translationOf(record.value.scenario.id);
  const own = chair ?? otherChairs(seats)[0] ?? '';
  const host = fromOtherChair(record.value, own, id, translate);
  if (!host.ok) return host;
  await keepGame(id, host.value);
  return ok(id);
}

/** The same game from the start: same scenario, seats and dice, nothing that was done in it. */
export async function playAgain(text: string): Promise<Result<string, readonly Problem[]>> {
  const record = parseRecord(text);
  return record.ok ? forkGame({ ...record.value, moderation: [], letters: [] }, 0) : record;
}
