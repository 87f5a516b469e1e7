import { createStore, useStore } from 'zustand';
import type { Sight, ToldTo } from '../../classroom/message.ts';
import { connect, type Line } from './connection.ts';

/** What this page sees of a class, and how the line to it is. Never the truth: that is the server's. */
export interface Live {
  readonly token: string;
  readonly line: Line;
  readonly sight: Sight | undefined; // as it came last
  readonly told: readonly ToldTo[]; // with it
  readonly ahead: number; // the server's clock less this machine's, in ms
}

export const liveStore = createStore<{ readonly live: Live | undefined }>()(() => ({
  live: undefined,
}));

let stop: (() => void) | undefined;

/** Follows what a token may see, in place of whatever was followed before. */
export function follow(token: string): void {
  if (liveStore.getState().live?.token === token && stop) return;
  leaveClass();
  liveStore.setState({ live: { token, line: 'joining', sight: undefined, told: [], ahead: 0 } });
  stop = connect(token, '', {
    onSeen: ({ sight, told, ahead }) => {
      change({ sight, told, ahead });
    },
    onLine: (line) => {
      change({ line });
    },
  });
}

export function leaveClass(): void {
  stop?.();
  stop = undefined;
  liveStore.setState({ live: undefined });
}

export function useLive<T>(select: (live: Live | undefined) => T): T {
  return useStore(liveStore, (state) => select(state.live));
}

function change(by: Partial<Live>): void {
  liveStore.setState(({ live }) => (live === undefined ? {} : { live: { ...live, ...by } }));
}
