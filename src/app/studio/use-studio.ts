import { useStore } from 'zustand';
import { studioStore, type Studio } from './studio-store.ts';

export function useStudio<T>(choose: (studio: Studio) => T): T {
  return useStore(studioStore, choose);
}
