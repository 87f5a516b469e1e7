import { outcomeKinds } from '../../../scenario/lists.ts';
import type { IssueId, OptionId, OutcomeKind, PartyId } from '../../../scenario/scenario.ts';
import type { GameResult } from '../../../simulation/game-result.ts';
import { isDeal, summarise, type Summary } from '../../../simulation/summarise.ts';
import type { PlayedGame } from './open-played.ts';
import { gamesOf, type Run } from './run.ts';

const known = new WeakMap<Run, Summary>();

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
  return [...failed.map((each) => odd(each)), ...lopsided];
}

/** By how many points a side gained more than the other over no agreement. */
function lead({ points, reservation }: GameResult, party: PartyId): number {
  return Object.keys(points).reduce((sum, id) => {
    const gain = (points[id] ?? 0) - (reservation[id] ?? 0);
    return sum + (id === party ? gain : -gain);
  }, 0);
}

/** What the games of a run never came to; only of one that has been played to its end. */
export interface NeverMet {
  readonly options: readonly { readonly issue: IssueId; readonly option: OptionId }[]; // never signed
  readonly events: readonly string[]; // ids
}

export function neverMet(run: Run): NeverMet {
  const { scenario } = run.on;
  const { issues, events } = summaryOf(run);
  return {
    // What holds already is never missed.
    options: scenario.issues.flatMap((issue) =>
      issue.options
        .filter(({ id }) => id !== issue.statusQuo && (issues[issue.id]?.[id]?.signed ?? 0) === 0)
        .map(({ id }) => ({ issue: issue.id, option: id })),
    ),
    events: scenario.events.filter(({ id }) => (events[id]?.games ?? 0) === 0).map(({ id }) => id),
  };
}
