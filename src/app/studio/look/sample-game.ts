import type { GameState } from '../../../negotiation/state.ts';
import { isDeal } from '../../../simulation/summarise.ts';
import { playedAgain } from '../runs/open-played.ts';
import type { Run } from '../runs/run.ts';

/** How many games of a run there are to take a sample of. */
export function samplesOf({ results }: Run): number {
  return results[0]?.length ?? 0;
}

/** The end of one of a run's games, deals first; undefined where it could not be played again. */
export async function sampleGame(run: Run, which: number): Promise<GameState | undefined> {
  const games = run.results[0] ?? [];
  const inOrder = [...games.filter(isDeal), ...games.filter((game) => !isDeal(game))];
  const game = inOrder[which % Math.max(1, inOrder.length)];
  const lineup = run.lineups[0];
  if (!game || !lineup) return undefined;
  const host = await playedAgain(run, { dice: game.dice, lineup });
  return host.ok ? host.value.view(run.on.scenario.parties[0].id).revealed : undefined;
}
