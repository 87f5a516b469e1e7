import type { Scenario } from '../../../scenario/scenario.ts';
import { chunksOf, gather } from '../../../simulation/chunks.ts';
import type { GameResult } from '../../../simulation/game-result.ts';
import type { Lineup } from '../../../simulation/play-game.ts';
import { shareOut } from '../../../simulation/share-out.ts';
import type { Crew } from '../crew/crew.ts';
import { handsOf } from '../crew/hands.ts';

/** A text that was a good scenario, and how it plays. */
export interface GoodText {
  readonly text: string;
  readonly scenario: Scenario;
  readonly plays: string;
}

/** Games of AI delegations on one text, as far as they have been played. */
export interface Run {
  readonly on: GoodText;
  readonly lineups: readonly Lineup[];
  readonly wanted: number; // games in all
  readonly played: number;
  /** By lineup; in the order of their dice once the run is finished. */
  readonly results: readonly (readonly GameResult[])[];
  readonly state: RunState;
  readonly took: number; // milliseconds so far
}

export type RunState =
  | { readonly kind: 'playing' }
  | { readonly kind: 'finished' }
  | { readonly kind: 'calledOff' }
  | { readonly kind: 'slow' } // a few games took longer than they may
  | { readonly kind: 'broken'; readonly reason: string };

interface RunOrder {
  readonly on: GoodText;
  readonly lineups: readonly Lineup[];
  readonly games: number; // of each lineup
  readonly chunk: number; // games that a hand plays at a time
  readonly within: number; // milliseconds that those may take
  readonly first: boolean; // before whatever else the crew has to do
}

/** Milliseconds. To show what every few games change takes the machine as long as to play them. */
const tellAgain = 200;

export const firstDice = 1; // the same games each time, so that what changes is the text's doing

/** Begins a run and tells of it as there is more of it, and when it ends; gives back how to call it off. */
export function startRun(
  crew: Crew,
  { on, lineups, games, chunk, within, first }: RunOrder,
  tell: (run: Run) => void,
): () => void {
  const chunks = chunksOf(lineups, { games, dice: firstDice, chunk });
  const ofEach = chunks.length / Math.max(1, lineups.length);
  let run: Run = {
    on,
    lineups,
    wanted: games * lineups.length,
    played: 0,
    results: lineups.map(() => []),
    state: { kind: 'playing' },
    took: 0,
  };
  const began = performance.now();
  let told = 0; // after so many milliseconds
  const change = (by: Partial<Run>): void => {
    const took = performance.now() - began;
    run = { ...run, ...by, took };
    if (run.state.kind === 'playing' && run.played > 0 && took < told + tellAgain) return;
    told = took;
    tell(run);
  };
  change({});
  return shareOut(chunks, handsOf(crew, on.scenario, { within, first }), {
    progressed: (played, results, { number }) => {
      const own = Math.floor(number / ofEach);
      change({
        played,
        results: run.results.map((each, at) => (at === own ? [...each, ...results] : each)),
      });
    },
    finished: (played) => {
      change({ results: gather(lineups, played), state: { kind: 'finished' } });
    },
    failed: (why) => {
      change({ state: why.kind === 'noHands' ? { kind: 'calledOff' } : why });
    },
  });
}

/** Seconds that a run will take from now on, if it goes on as it began; undefined while nobody can tell. */
export function secondsLeft({ played, wanted, took }: Run): number | undefined {
  return played === 0 ? undefined : Math.ceil(((wanted - played) * took) / played / 1000);
}

/** The games of a run, whoever played them. */
export function gamesOf({ results }: Run): readonly GameResult[] {
  return results.flat();
}
