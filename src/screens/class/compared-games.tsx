import type { Pair } from '../../analysis/space.ts';
import type { ClassScenario } from '../../app/class/class-scenario.ts';
import type { OutcomeKind, Package } from '../../scenario/scenario.ts';
import { ReachedBars } from './reached-bars.tsx';
import { Spread } from './spread.tsx';

/** A game that ended, as the charts of a class compare it. */
export interface ComparedGame {
  readonly id: string;
  readonly label: string | undefined; // whose it was, where that may be shown
  readonly outcome: OutcomeKind;
  readonly points: Pair;
  readonly agreed: Package | undefined; // what is in force; undefined: nothing is
}

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
