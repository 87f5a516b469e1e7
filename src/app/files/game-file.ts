import { ok, type Result } from '../../lib/result.ts';
import type { Problem } from '../../scenario/problems/problem.ts';
import { keepGame } from '../keep-game.ts';
import { readRecord } from '../open-game.ts';
import { randomName } from '../storage/tab.ts';

/**
 * Reads an exported game and saves it as one of this machine's; gives where it is kept. The game's
 * own id stays as it was.
 */
export async function importRecord(text: string): Promise<Result<string, readonly Problem[]>> {
  const host = await readRecord(text);
  if (!host.ok) return host;
  const id = randomName();
  await keepGame(id, host.value);
  return ok(id);
}
