import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Undone } from '../crew/crew.ts';
import type { GoodText, Run } from '../runs/run.ts';
import type { Measures } from './measures.ts';

/** What the instruments show of the draft on the desk. */
export interface Gauges {
  readonly draft: string | undefined; // whose they are
  readonly good: GoodText | undefined; // the last text that was a scenario; newer ones may be broken
  readonly measures: Measures | undefined; // of that one, or of the one before while it is reckoned
  readonly unmeasured: Undone | undefined; // why there are none of it
  readonly bar: Run | undefined; // the games that are played while one writes
  readonly tried: Run | undefined; // those of "try hard"
}

export const noGauges: Gauges = {
  draft: undefined,
  good: undefined,
  measures: undefined,
  unmeasured: undefined,
  bar: undefined,
  tried: undefined,
};

export const gaugesStore = createStore<Gauges>(() => noGauges);

export function useGauges<T>(choose: (gauges: Gauges) => T): T {
  return useStore(gaugesStore, choose);
}
