import type {
  EventId,
  GestureId,
  IssueId,
  OptionId,
  Party,
  PartyId,
  RatifierId,
  Scenario,
} from '../scenario/scenario.ts';
import type { Deadlock } from './deadlock.ts';
import type { GameResult } from './game-result.ts';
import type { Lineup } from './play-game.ts';
import { isDeal } from './summarise.ts';

/** Games of one lineup. */
export interface Played {
  readonly lineup: Lineup;
  readonly results: readonly GameResult[];
}

/** What so many games have never met of a scenario, and the games that ended oddly. Plain data. */
export interface Unmet {
  readonly games: number;
  readonly deals: number; // agreements, partial ones included
  readonly options: readonly UnsignedOption[]; // in the agenda's order
  readonly events: readonly EventId[]; // that never came
  readonly parties: readonly UnmetByParty[];
  readonly deadlocks: readonly Deadlocks[]; // the commonest first
  readonly blocks: readonly Blocks[]; // who kept what was signed from being ratified, the most first
  readonly odd: readonly OddGames[]; // that ended without a deal, by how they ended
}

/** An option that no game signed. */
export interface UnsignedOption {
  readonly issue: IssueId;
  readonly option: OptionId;
  readonly tabled: number; // games in which either side put it forward
  readonly statusQuo: boolean; // which comes about unsigned
  readonly opening: boolean; // some side's own position, which is there to be left
}

export interface UnmetByParty {
  readonly party: PartyId;
  readonly gestures: readonly GestureId[]; // never made
  readonly concessions: readonly string[]; // steps never taken
  readonly neverAsked: readonly OptionOf[]; // leave that nobody asked for
  readonly neverGranted: readonly OptionOf[]; // asked for, and always refused
  readonly idle: readonly RatifierId[]; // whose vote never decided anything
}

export interface OptionOf {
  readonly issue: IssueId;
  readonly option: OptionId;
}

/** Stalemates and walk-outs that had the same in their way. */
export interface Deadlocks {
  readonly why: Deadlock['why'];
  readonly games: number;
  readonly leave: readonly (OptionOf & {
    readonly party: PartyId;
    readonly games: number;
    readonly refused: number; // of these games, those in which it was asked for
  })[]; // the commonest first
  readonly issues: readonly { readonly issue: IssueId; readonly games: number }[];
}

export interface Blocks {
  readonly ratifier: RatifierId;
  readonly games: number;
}

export interface OddGames {
  readonly kind: (typeof oddKinds)[number];
  readonly games: readonly GameName[]; // all of them
}

/** By what a game can be opened again: its dice and who played it (N3). */
export interface GameName {
  readonly dice: number;
  readonly lineup: Lineup;
}

export function unmetIn(scenario: Scenario, played: readonly Played[]): Unmet {
  const results = played.flatMap((each) => each.results);
  const come = new Set(results.flatMap(({ events }) => events));
  return {
    games: results.length,
    deals: results.filter(isDeal).length,
    options: unsigned(scenario, results),
    events: scenario.events.map(({ id }) => id).filter((id) => !come.has(id)),
    parties: scenario.parties.map((party) => unmetBy(party, results)),
    deadlocks: deadlocksOf(results),
    blocks: countBy(
      results.flatMap(({ blockedBy }) => blockedBy),
      (id) => id,
    ).map(([ratifier, { length: games }]) => ({ ratifier, games })),
    odd: oddOf(played),
  };
}

function unsigned(
  { issues, parties }: Scenario,
  results: readonly GameResult[],
): readonly UnsignedOption[] {
  return issues.flatMap(({ id: issue, options, statusQuo }) =>
    options
      .filter(({ id }) => results.every(({ agreed }) => agreed[issue] !== id))
      .map(({ id: option }) => ({
        issue,
        option,
        tabled: results.filter(({ tabled }) => tabled[issue]?.includes(option)).length,
        statusQuo: option === statusQuo,
        opening: parties.some(({ positions }) => positions[issue]?.option === option),
      })),
  );
}

function unmetBy(party: Party, results: readonly GameResult[]): UnmetByParty {
  const { id } = party;
  const made = new Set(results.flatMap(({ gestures }) => gestures[id] ?? []));
  const conceded = new Set(results.flatMap(({ concessions }) => concessions[id] ?? []));
  const decided = new Set(results.flatMap((each) => each.decided));
  const asked = new Map<string, boolean>();
  for (const { issue, option, granted } of results.flatMap(({ leaves }) => leaves[id] ?? [])) {
    const key = `${issue} ${option}`;
    asked.set(key, granted || asked.get(key) === true);
  }
  const consulted = Object.entries(party.mandate).flatMap(([issue, { consult }]) =>
    consult.map(({ option }) => ({ issue, option })),
  );
  const answer = ({ issue, option }: OptionOf) => asked.get(`${issue} ${option}`);
  return {
    party: id,
    gestures: party.gestures.map((each) => each.id).filter((each) => !made.has(each)),
    concessions: party.concessions.map((each) => each.id).filter((each) => !conceded.has(each)),
    neverAsked: consulted.filter((each) => answer(each) === undefined),
    neverGranted: consulted.filter((each) => answer(each) === false),
    idle: party.ratifiers.map((each) => each.id).filter((each) => !decided.has(each)),
  };
}

function deadlocksOf(results: readonly GameResult[]): readonly Deadlocks[] {
  const all = results.flatMap(({ deadlock }) => deadlock ?? []);
  return countBy(all, ({ why }) => why).map(([why, same]) => {
    const wanted = same.flatMap((each) => (each.why === 'leave' ? each.options : []));
    const issues = same.flatMap((each) => ('issues' in each ? each.issues : []));
    return {
      why,
      games: same.length,
      leave: countBy(wanted, ({ party, issue, option }) => `${party} ${issue} ${option}`).flatMap(
        ([, [first, ...more]]) => {
          if (first === undefined) return [];
          const { party, issue, option } = first;
          const refused = [first, ...more].filter((each) => each.refused).length;
          return [{ party, issue, option, games: more.length + 1, refused }];
        },
      ),
      issues: countBy(issues, (issue) => issue).map(([issue, { length: games }]) => ({
        issue,
        games,
      })),
    };
  });
}

/** Groups of what has the same key, the largest first; of equals the one that came first. */
function countBy<T, Key extends string>(
  all: readonly T[],
  keyOf: (each: T) => Key,
): readonly (readonly [Key, readonly T[]])[] {
  const groups = new Map<Key, T[]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}

const oddKinds = ['stalemate', 'walkOut', 'unratified'] as const;

function oddOf(played: readonly Played[]): readonly OddGames[] {
  return oddKinds.flatMap((kind) => {
    const games = played.flatMap(({ lineup, results }) =>
      results.filter((each) => each.kind === kind).map(({ dice }) => ({ dice, lineup })),
    );
    return games.length === 0 ? [] : [{ kind, games }];
  });
}
