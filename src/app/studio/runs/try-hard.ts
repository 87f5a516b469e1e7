import { allLineups, meetingsOf, type Meeting } from '../../../simulation/matrix.ts';
import { usualLineup } from '../../../simulation/play-game.ts';
import { followed } from '../gauges/follow-reading.ts';
import { gaugesStore } from '../gauges/gauges-store.ts';
import { startRun, type Run } from './run.ts';

/** The delegations that the file names, or every persona against every persona. */
export type TriedLineups = 'usual' | 'matrix';

const chunk = 5; // games: enough to be worth sending, few enough for a bar to move
const within = 60_000; // milliseconds

let callOff: (() => void) | undefined;

/** Plays many games of the text as it is, until they are played or it plays differently. */
export function tryHard(lineups: TriedLineups, games: number): void {
  const { good } = gaugesStore.getState();
  const following = followed();
  if (!good || !following) return;
  stopTrying();
  callOff = startRun(
    following.crew,
    {
      on: good,
      lineups:
        lineups === 'matrix' ? allLineups(good.scenario, 'seasoned') : [usualLineup(good.scenario)],
      games,
      chunk,
      within,
      first: false,
    },
    (tried) => gaugesStore.setState({ tried }),
  );
  following.onLeft(callOff);
}

export function stopTrying(): void {
  callOff?.();
  callOff = undefined;
}

/** What came of each pair of personas; of a run of one lineup there are none to compare. */
export function meetings({ on, lineups, results }: Run): readonly Meeting[] {
  return lineups.length > 1 ? meetingsOf(on.scenario, lineups, results) : [];
}
