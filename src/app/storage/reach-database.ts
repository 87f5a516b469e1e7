import { gameStore } from '../game-store.ts';
import { databaseStorage } from './database-storage.ts';
import { patientDatabase } from './patient-database.ts';

/** The database of games; the store says how they are kept. */
export const { ask: askDatabase, report: reportKeeping } = patientDatabase({
  open: databaseStorage,
  keeping: () => gameStore.getState().keeping,
  say: (keeping) => {
    if (gameStore.getState().keeping !== keeping) gameStore.setState({ keeping });
  },
});
