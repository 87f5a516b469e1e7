import { gameStore } from './game-store.ts';

/** Fetched only when asked for, so that an error page weighs nothing until it is needed. */
export async function exportOpenGame(): Promise<void> {
  const { game } = gameStore.getState();
  if (!game) return;
  const { exportRecord } = await import('./game-file.ts');
  exportRecord(game.session.record());
}
