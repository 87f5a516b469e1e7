import { createStore, useStore } from 'zustand';
import type { Clock } from '../../classroom/table/clock.ts';

/** What a clock leaves, in ms, at a time of the server's; undefined where there is no limit. */
export function timeLeft(clock: Clock, now: number): number | undefined {
  switch (clock.kind) {
    case 'none':
      return undefined;
    case 'running':
      return Math.max(0, clock.until - now);
    case 'paused':
      return clock.left;
    case 'out':
      return 0;
  }
}

/** The clock of the preparation, which the class has as one time. */
export function clockUntil(until: number | undefined): Clock {
  return until === undefined ? { kind: 'none' } : { kind: 'running', until };
}

/** `4:05`, `1:02:09`. A second that has begun counts. */
export function digitsOf(left: number): string {
  const seconds = Math.ceil(left / 1000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const clock = `${minutes % 60}:${two(seconds % 60)}`;
  return minutes < 60
    ? clock
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

/** Seconds left at which it is worth saying so. */
const SAID_AT = [300, 120, 60, 30, 10];

/** The step that was passed between two looks at a clock, in seconds; undefined where none was. */
export function stepPassed(before: number, now: number): number | undefined {
  return SAID_AT.findLast((step) => before > step * 1000 && now <= step * 1000);
}

/** One beat for all clocks of a page: this machine's time, twice a second while any is looked at. */
const beat = createStore<{ readonly now: number }>()(() => ({ now: Date.now() }));
let looking = 0;
let timer: ReturnType<typeof setInterval> | undefined;

/** Keeps the beat going while somebody looks; gives back how to look away. */
export function watchTime(): () => void {
  looking += 1;
  beat.setState({ now: Date.now() });
  timer ??= setInterval(() => {
    beat.setState({ now: Date.now() });
  }, 500);
  return () => {
    looking -= 1;
    if (looking > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** This machine's time, as of the last beat. */
export function useBeat(): number {
  return useStore(beat, ({ now }) => now);
}
