import { ok, type Result } from '../../../lib/result.ts';
import type { Problem } from '../../../scenario/problems/problem.ts';
import type { Host } from '../../../session/host.ts';
import type { Lineup } from '../../../simulation/play-game.ts';
import { keepGame } from '../../keep-game.ts';
import { readRecord } from '../../open-game.ts';
import { seat } from '../../play.ts';
import { rememberDraft } from '../../storage/draft-of-game.ts';
import { randomName } from '../../storage/tab.ts';
import { hireCrew, type Undone } from '../crew/crew.ts';
import { followed } from '../gauges/follow-reading.ts';
import { gaugesStore } from '../gauges/gauges-store.ts';
import { studioStore } from '../studio-store.ts';
import type { Run } from './run.ts';

/** One game of a run. */
export interface PlayedGame {
  readonly dice: number;
  readonly lineup: Lineup;
}

const within = 60_000; // milliseconds

/** One of a run's games, played again to be looked at; it is not kept. */
export async function playedAgain(
  run: Run,
  game: PlayedGame,
  id: string = randomName(),
): Promise<Result<Host, readonly Problem[]>> {
  return readRecord(await recordOf(run, game, id));
}

/** Puts one of a run's games on the screen, and keeps it; gives its id. */
export async function openPlayed(
  run: Run,
  game: PlayedGame,
): Promise<Result<string, readonly Problem[]>> {
  const id = randomName();
  const host = await playedAgain(run, game, id);
  if (!host.ok) return host;
  seat(id, host.value);
  await keepGame(id, host.value);
  rememberDraft(id, studioStore.getState().draft?.id);
  return ok(id);
}

/** With the newest words, where these play alike. */
async function recordOf({ on }: Run, { dice, lineup }: PlayedGame, id: string): Promise<string> {
  const { good } = gaugesStore.getState();
  const { scenario, text } = good?.plays === on.plays ? good : on;
  const order = { kind: 'record', text, id, dice, lineup } as const;
  const crew = followed()?.crew ?? hireCrew(1);
  return new Promise((resolve, reject) => {
    crew.give(scenario, order, {
      within,
      first: true,
      done: resolve,
      undone: (why: Undone) => reject(new Error(why.kind === 'broken' ? why.reason : why.kind)),
    });
  });
}
