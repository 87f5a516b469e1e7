import { gameStore } from './game-store.ts';
import { hostOf } from './hosted.ts';
import { keepGame } from './keep-game.ts';
import { seat } from './play.ts';
import { randomName } from './storage/tab.ts';

/** Keeps the game on the screen as one of its own and goes on with it; gives the new game's id. */
export async function keepAsNew(): Promise<string | undefined> {
  const { game } = gameStore.getState();
  const host = game && hostOf(game);
  if (!host) return undefined;
  const id = randomName();
  seat(id, host);
  await keepGame(id, host);
  return id;
}
