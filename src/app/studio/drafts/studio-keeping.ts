import { createStore, useStore } from 'zustand';
import type { Keeping } from '../../game-store.ts';
import { patientDatabase } from '../../storage/patient-database.ts';
import { openStudioDatabase } from './studio-database.ts';

interface StudioKeeping {
  readonly keeping: Keeping; // how what an author writes is kept now
  readonly onlyHere: boolean; // some draft would be lost with this tab
}

export const keepingStore = createStore<StudioKeeping>()(() => ({
  keeping: 'kept',
  onlyHere: false,
}));

export function useStudioKeeping(): StudioKeeping {
  return useStore(keepingStore);
}

export const { ask: askStudioDatabase, report: reportStudioKeeping } = patientDatabase({
  open: openStudioDatabase,
  keeping: () => keepingStore.getState().keeping,
  say: (keeping) => {
    if (keepingStore.getState().keeping !== keeping) keepingStore.setState({ keeping });
  },
});
