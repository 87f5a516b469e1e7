import { webHand } from '../../../src/app/simulate/web-hand.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { chunksOf } from '../../../src/simulation/chunks.ts';
import type { GameResult } from '../../../src/simulation/game-result.ts';
import { usualLineup } from '../../../src/simulation/play-game.ts';
import { shareOut } from '../../../src/simulation/share-out.ts';

/** What a test asks of the page: some games, by so many Web Workers, and what befalls them. */
export interface GamesAsked {
  readonly scenario: Scenario;
  readonly games: number;
  readonly dice: number;
  readonly workers: number;
  readonly befalls?: 'calledOff' | 'dismissed' | 'notLoaded' | 'noScenario';
}

export interface GamesPlayed {
  readonly played: readonly GameResult[] | undefined;
  readonly progress: readonly number[];
  readonly failures: readonly string[];
}

declare global {
  interface Window {
    playGames: (asked: GamesAsked) => Promise<GamesPlayed>;
  }
}

// A page that plays games in Web Workers as the studio will, for the test in a real browser.
window.playGames = ({ scenario, games, dice, workers, befalls }) =>
  new Promise((resolve) => {
    const progress: number[] = [];
    const failures: string[] = [];
    const chunks = chunksOf([usualLineup(scenario)], { games, dice });
    const hands = Array.from({ length: workers }, () =>
      befalls === 'notLoaded'
        ? webHand(scenario, new Worker('/no-such-worker.js', { type: 'module' }))
        : webHand(befalls === 'noScenario' ? ({} as Scenario) : scenario),
    );
    const callOff = shareOut(chunks, hands, {
      progressed: (played) => {
        progress.push(played);
        if (befalls === 'calledOff') callOff();
        if (befalls === 'dismissed') for (const hand of hands) hand.dismiss();
      },
      finished: (played) => {
        resolve({ played: played.flat(), progress, failures });
      },
      failed: (why) => {
        failures.push(why.kind === 'broken' ? why.reason : why.kind);
        // Whatever else is said would come before the next turn of the page.
        setTimeout(() => {
          resolve({ played: undefined, progress, failures });
        }, 300);
      },
    });
  });
