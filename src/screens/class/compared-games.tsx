import type { ClassScenario } from '../../app/class/class-scenario.ts';
import type { ComparedGame } from './compared-game.ts';
import { ReachedBars } from './reached-bars.tsx';
import { Spread } from './spread.tsx';

interface ComparedGamesProps {
  readonly known: ClassScenario; // what all of them played
  readonly games: readonly ComparedGame[];
}

/** Games of one negotiation side by side: how good each deal was, and how the deals differ. */
export function ComparedGames({ known, games }: ComparedGamesProps) {
  return (
    <>
      <ReachedBars plane={known.plane} games={games} />
      <Spread
        scenario={known.scenario}
        deals={games.flatMap(({ agreed }) => (agreed === undefined ? [] : [agreed]))}
      />
    </>
  );
}
