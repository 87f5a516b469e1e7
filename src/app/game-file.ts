import { ok, type Result } from '../lib/result.ts';
import type { GameRecord } from '../record/record.ts';
import { serializeRecord } from '../record/serialize.ts';
import type { Problem } from '../scenario/problem.ts';
import { download } from './download.ts';
import { keepGame } from './keep-game.ts';
import { readRecord } from './open-game.ts';
import { randomName } from './storage/tab.ts';

/** Hands a game to the person as a file, readable by the command line too. */
export function exportRecord(record: GameRecord): void {
  download(`common-ground-${record.scenario.id}.json`, serializeRecord(record));
}

/**
 * Reads an exported game and saves it as one of this machine's; gives where it is kept. The game's
 * own id stays as it was.
 */
export async function importRecord(text: string): Promise<Result<string, readonly Problem[]>> {
  const session = readRecord(text);
  if (!session.ok) return session;
  const id = randomName();
  await keepGame(id, session.value);
  return ok(id);
}
