import { gameStore, type Keeping } from '../game-store.ts';
import { databaseStorage } from './database-storage.ts';
import { patientDatabase } from './patient-database.ts';

/** The database of games; the store says how they are kept. */
export const { ask: askDatabase } = patientDatabase({
  open: databaseStorage,
  keeping: () => gameStore.getState().keeping,
  say: sayKeeping,
});

export function sayKeeping(keeping: Keeping): void {
  if (gameStore.getState().keeping !== keeping) gameStore.setState({ keeping });
}
