import { ok, type Result } from '../../../lib/result.ts';
import type { GameRecord } from '../../../record/record.ts';
import type { Problem } from '../../../scenario/problems/problem.ts';
import { resumeHost } from '../../../session/host.ts';
import { sessionAt } from '../../../session/session.ts';
import { freshGame, type Game } from '../../game-store.ts';
import { setHosted } from '../../hosted.ts';
import { translationOf } from '../../shelf/translation.ts';

/** A finished game of a class, laid open for all to look at; nothing of it is kept here. */
export async function exampleGame(record: GameRecord): Promise<Result<Game, readonly Problem[]>> {
  const host = resumeHost(record, await translationOf(record.scenario.id));
  if (!host.ok) return host;
  const viewer = host.value.scenario.parties[0].id;
  const session = sessionAt(host.value, viewer);
  const id = `example-${record.id}`;
  setHosted(id, host.value);
  return ok(freshGame(id, session, 'watch', { diverged: host.value.diverged, paused: true }));
}
