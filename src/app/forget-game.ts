import { gameStore } from './game-store.ts';
import { removeGame } from './storage/storage.ts';

/** Deletes a saved game; if it is the one on the screen, that goes too. */
export async function forgetGame(id: string): Promise<void> {
  if (gameStore.getState().game?.id === id) gameStore.setState({ game: undefined });
  await removeGame(id);
}
