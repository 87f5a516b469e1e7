import { err, ok, type Result } from '../lib/result.ts';
import type { GameRecord } from '../record/record.ts';
import { serializeRecord } from '../record/serialize.ts';
import { fileText } from '../scenario/file-text.ts';
import type { Problem } from '../scenario/problem.ts';
import { download } from './download.ts';
import { keepGame } from './keep-game.ts';
import { readRecord } from './open-game.ts';
import { randomName } from './storage/tab.ts';

/** Hands a game to the person as a file, readable by the command line too. */
export function exportRecord(record: GameRecord): void {
  download(`common-ground-${record.scenario.id}.json`, serializeRecord(record));
}

/** Reads the bytes of an exported game and saves it as one of this machine's; gives its id. */
export async function importRecord(bytes: Uint8Array): Promise<Result<string, readonly Problem[]>> {
  const text = fileText('record', bytes);
  if (!text.ok) return err([text.error]);
  const session = readRecord(text.value);
  if (!session.ok) return session;
  const id = randomName();
  await keepGame(id, session.value);
  return ok(id);
}
