import { createStore, useStore } from 'zustand';
import { persist } from 'zustand/middleware';
import { keptHere } from './kept-here.ts';

interface SingleKeys {
  readonly on: boolean;
}

/** Whether single letters are shortcuts at the table: who dictates to the computer turns them off. */
const singleKeys = createStore<SingleKeys>()(
  persist((): SingleKeys => ({ on: true }), {
    name: 'common-ground:single-keys',
    storage: keptHere<SingleKeys>({
      write: ({ on }) => (on ? 'on' : 'off'),
      read: (text) => ({ on: text !== 'off' }),
    }),
  }),
);

export function singleKeysOn(): boolean {
  return singleKeys.getState().on;
}

export function useSingleKeys(): boolean {
  return useStore(singleKeys, ({ on }) => on);
}

export function turnSingleKeys(on: boolean): void {
  singleKeys.setState({ on });
}
