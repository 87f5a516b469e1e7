import { createStore, useStore } from 'zustand';

const key = 'common-ground:single-keys';

/** Whether single letters are shortcuts at the table: who dictates to the computer turns them off. */
const singleKeys = createStore<{ readonly on: boolean }>()(() => ({ on: readOn() }));

export function singleKeysOn(): boolean {
  return singleKeys.getState().on;
}

export function useSingleKeys(): boolean {
  return useStore(singleKeys, ({ on }) => on);
}

export function turnSingleKeys(on: boolean): void {
  singleKeys.setState({ on });
  try {
    localStorage.setItem(key, on ? 'on' : 'off');
  } catch {
    // Storage may be blocked: the choice then holds until the page is closed.
  }
}

function readOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}
