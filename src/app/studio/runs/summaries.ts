import type { PlayWarning } from '../../../analysis/play-warning.ts';
import type { Phrase } from '../../../lib/phrase.ts';
import { outcomeKinds } from '../../../scenario/lists.ts';
import type { OutcomeKind, PartyId } from '../../../scenario/scenario.ts';
import { checkGames, whyOf } from '../../../simulation/check-games.ts';
import type { GameResult } from '../../../simulation/game-result.ts';
import { isDeal, summarise, type Summary } from '../../../simulation/summarise.ts';
import { unmetIn, type Played, type Unmet } from '../../../simulation/unmet.ts';
import type { PlayedGame } from './open-played.ts';
import { gamesOf, type Run } from './run.ts';

const known = new WeakMap<Run, Summary>();
const unmet = new WeakMap<Run, Unmet>();

/** The games of a run, counted; once for each run. */
export function summaryOf(run: Run): Summary {
  const before = known.get(run);
  if (before) return before;
  const counted = summarise(run.on.scenario, gamesOf(run));
  known.set(run, counted);
  return counted;
}

/** A game that one would look at before others. */
export interface OddGame extends PlayedGame {
  readonly kind: OutcomeKind;
  readonly points: Readonly<Record<PartyId, number>>;
  /** Who gained most from it, where it is here as the deal that is most to one side's good. */
  readonly favours: PartyId | undefined;
}

/** Some games of each ending without a deal, and the most lopsided deal to either side's good. */
export function oddGames(run: Run, ofEach: number): readonly OddGame[] {
  const all = run.results.flatMap((games, at) =>
    games.map((game) => ({ game, lineup: run.lineups[at] ?? {} })),
  );
  const odd = (each: (typeof all)[number], favours?: PartyId): OddGame => ({
    dice: each.game.dice,
    lineup: each.lineup,
    kind: each.game.kind,
    points: each.game.points,
    favours,
  });
  const failed = outcomeKinds
    .filter((kind) => kind !== 'agreement' && kind !== 'partial')
    .flatMap((kind) => all.filter(({ game }) => game.kind === kind).slice(0, ofEach));
  const deals = all.filter(({ game }) => isDeal(game));
  const lopsided = run.on.scenario.parties.flatMap(({ id }) => {
    const most = deals.reduce<(typeof all)[number] | undefined>(
      (best, each) => (best && lead(best.game, id) >= lead(each.game, id) ? best : each),
      undefined,
    );
    return most && lead(most.game, id) > 0 ? [odd(most, id)] : [];
  });
  const found = [...failed.map((each) => odd(each)), ...lopsided];
  // Where all games are alike, any of them will do.
  return found.length > 0 ? found : all.slice(0, 1).map((each) => odd(each));
}

/** By how many points a side gained more than the other over no agreement. */
function lead({ points, reservation }: GameResult, party: PartyId): number {
  return Object.keys(points).reduce((sum, id) => {
    const gain = (points[id] ?? 0) - (reservation[id] ?? 0);
    return sum + (id === party ? gain : -gain);
  }, 0);
}

/** What the games of a run never met, and what stood in the way of its stalemates; once for each run. */
export function unmetOf(run: Run): Unmet {
  const before = unmet.get(run);
  if (before) return before;
  const found = unmetIn(run.on.scenario, playedOf(run));
  unmet.set(run, found);
  return found;
}

/** What finished games of the file's own delegations say against it. */
export function warningsOf(run: Run): readonly PlayWarning[] {
  if (run.state.kind !== 'finished') return [];
  return checkGames(run.on.scenario, playedOf(run), unmetOf(run));
}

/** Why the stalemates of a run came to nothing, in phrases of the problems, the commonest first. */
export function reasonsOf(run: Run): readonly (readonly Phrase[])[] {
  return unmetOf(run).deadlocks.map(whyOf);
}

function playedOf({ lineups, results }: Run): readonly Played[] {
  return lineups.map((lineup, at) => ({ lineup, results: results[at] ?? [] }));
}
