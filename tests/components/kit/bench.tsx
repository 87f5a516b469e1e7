import { useState, type ReactNode } from 'react';
import { useGame } from '../../../src/app/game-store.ts';
import { BenchProvider, type TabId } from '../../../src/screens/table/bench.ts';
import { useNewBench } from '../../../src/screens/table/use-bench.ts';

/** A part of the table, at the game on the screen. The tab that is gone to is said beside it. */
export function AtBench({ children }: { readonly children: ReactNode }) {
  const game = useGame((now) => now);
  const [tab, setTab] = useState<TabId>();
  const bench = useNewBench(game ?? noGame(), tab ?? 'now', setTab);
  return (
    <BenchProvider value={bench}>
      {children}
      {tab !== undefined && <output aria-label="Tab">{tab}</output>}
    </BenchProvider>
  );
}

function noGame(): never {
  throw new Error('No game is on the screen.');
}
