import { err, ok, type Result } from '../lib/result.ts';
import { parseRecord } from '../record/parse.ts';
import type { Problem } from '../scenario/problems/problem.ts';
import { resumeHost, type Host } from '../session/host.ts';
import { fetched } from './fetched.ts';
import { gameStore } from './game-store.ts';
import { isLiveGame } from './live/game-address.ts';
import type { OpenTrouble } from './open-trouble.ts';
import { seat } from './play.ts';
import './retell-game.ts';
import { translationOf } from './shelf/translation.ts';
import { takeGame } from './storage/storage.ts';
import { tellTaken } from './storage/tab.ts';

/** Puts a saved game on the screen, as it was after its last move. */
export async function openGame(id: string): Promise<Result<undefined, OpenTrouble>> {
  if (isLiveGame(id)) {
    const { openLive } = await fetched(() => import('./live/open-live.ts'));
    return openLive(id);
  }
  const saved = await takeGame(id);
  if (typeof saved === 'string') return err({ kind: saved });
  tellTaken(id);
  const host = await readRecord(saved.record);
  if (!host.ok) return err({ kind: 'corrupt', text: saved.record, problems: host.error });
  seat(id, host.value);
  return ok(undefined);
}

/** Takes the game off the screen, so that opening it reads it from storage again. */
export function closeGame(): void {
  gameStore.setState({ game: undefined });
}

/** The game of a record, told in the language of the page. */
export async function readRecord(text: string): Promise<Result<Host, readonly Problem[]>> {
  const record = parseRecord(text);
  if (!record.ok) return record;
  return resumeHost(record.value, await translationOf(record.value.scenario.id));
}
