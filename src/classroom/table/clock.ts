import type { ClockAct } from '../../negotiation/moderator/act.ts';
import type { Phase } from '../../negotiation/state.ts';
import type { TimeLimits } from '../lesson/settings.ts';

/** What the clock of a table shows. */
export type Clock =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly until: number }
  | { readonly kind: 'paused'; readonly left: number | undefined } // ms; undefined: there was no limit
  | { readonly kind: 'out' }; // time is up, and the table waits

export const noClock: Clock = { kind: 'none' };

/** The clock of a new question of the table. What is paused stays so, with the whole time ahead. */
export function clockFor(phase: Phase, limits: TimeLimits, at: number, before: Clock): Clock {
  const seconds = limitOf(phase, limits);
  const left = seconds === null ? undefined : seconds * 1000;
  if (phase === 'over') return noClock;
  if (before.kind === 'paused') return { kind: 'paused', left };
  return left === undefined ? noClock : { kind: 'running', until: at + left };
}

function limitOf(phase: Phase, { caucus, floor, answer }: TimeLimits): number | null {
  if (phase === 'caucus') return caucus;
  if (phase === 'floor') return floor;
  return answer;
}

/** What the teacher or time itself does to a clock. */
export function changeClock(
  clock: Clock,
  { change, seconds = 0 }: Pick<ClockAct, 'change' | 'seconds'>,
  at: number,
): Clock {
  const more = seconds * 1000;
  switch (change) {
    case 'set':
      return clock.kind === 'paused'
        ? { kind: 'paused', left: more }
        : { kind: 'running', until: at + more };
    case 'paused':
      if (clock.kind === 'paused') return clock;
      return {
        kind: 'paused',
        left: clock.kind === 'running' ? Math.max(0, clock.until - at) : undefined,
      };
    case 'resumed':
      if (clock.kind !== 'paused') return clock;
      return clock.left === undefined ? noClock : { kind: 'running', until: at + clock.left };
    case 'extended':
      if (clock.kind === 'paused') return { kind: 'paused', left: (clock.left ?? 0) + more };
      return {
        kind: 'running',
        until: Math.max(clock.kind === 'running' ? clock.until : at, at) + more,
      };
    case 'lifted':
      return clock.kind === 'paused' ? { kind: 'paused', left: undefined } : noClock;
    case 'expired':
      return { kind: 'out' };
  }
}
