import { gameStore } from './game-store.ts';
import { keepGame } from './keep-game.ts';
import { seat } from './play.ts';
import { randomName } from './storage/tab.ts';

/** Keeps the game on the screen as one of its own and goes on with it; gives the new game's id. */
export async function keepAsNew(): Promise<string | undefined> {
  const { game } = gameStore.getState();
  if (!game) return undefined;
  const id = randomName();
  seat(id, game.session);
  await keepGame(id, game.session);
  return id;
}
