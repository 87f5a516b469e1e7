import type { PlayWarning } from '../analysis/play-warning.ts';
import { phrase, type Phrase } from '../lib/phrase.ts';
import { quoted } from '../scenario/problems/explain.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Deadlock } from './deadlock.ts';
import { isDeal } from './summarise.ts';
import { unmetIn, type Deadlocks, type Played, type Unmet } from './unmet.ts';

/** What games can say against a scenario. */
export type GamesKey =
  | `selfPlay.${'nobodyGained' | 'nothing' | 'unfair' | 'unsigned'}`
  | `selfPlay.why.${Deadlock['why'] | 'blocked' | 'leaveRefused' | 'redLinesOn'}`;

const mostOfSurplus = 0.6; // what one side may take on average
const mostForNothing = 0.5; // of the games
const leastDeals = 10; // before an option counts as left aside
const mostUnsigned = 5; // options that no deal holds, though nobody opened with them

/**
 * What games of AI delegations say against a scenario: that most come to nothing, and what stood in
 * the way; that options are never signed; that one side takes nearly all.
 *
 * @param played the scenario's own delegations, as well as they can
 */
export function checkGames(
  scenario: Scenario,
  played: readonly Played[],
  unmet: Unmet = unmetIn(scenario, played),
): readonly PlayWarning<GamesKey>[] {
  if (unmet.games === 0) return [];
  const nothing = checkDeals(scenario, unmet);
  return [
    ...nothing,
    ...checkUnsigned(scenario, unmet),
    ...checkFairness(scenario, played, nothing.length > 0),
  ];
}

function checkDeals(scenario: Scenario, unmet: Unmet): readonly PlayWarning<GamesKey>[] {
  const { games, deals, deadlocks, odd } = unmet;
  if (games - deals <= mostForNothing * games) return [];
  const endings = { stalemate: 0, walkOut: 0, unratified: 0 };
  for (const each of odd) endings[each.kind] = each.games.length;
  const percent = Math.round((100 * (games - deals)) / games);
  const said = phrase('selfPlay.nothing', { percent, games, ...endings });
  const [worst] = deadlocks;
  if (worst !== undefined && worst.games >= endings.unratified) {
    return [{ path: placeOf(scenario, worst), said: [said, ...whyOf(worst)] }];
  }
  const [first] = unmet.blocks;
  const names = unmet.blocks.slice(0, 3).map(({ ratifier }) => quoted(ratifier));
  const why = phrase('selfPlay.why.blocked', {
    games: endings.unratified,
    ratifiers: names.join(', '),
  });
  return [{ path: placeOfRatifier(scenario, first?.ratifier), said: [said, why] }];
}

function placeOfRatifier({ parties }: Scenario, id: string | undefined): PlayWarning['path'] {
  return parties.flatMap((party) => {
    const at = party.ratifiers.findIndex((each) => each.id === id);
    return at < 0 ? [] : ['parties', party.id, 'ratifiers', at, 'threshold'];
  });
}

/** Where an author would begin to change what stood in the way. */
function placeOf(
  { issues, parties }: Scenario,
  { leave, issues: closed }: Deadlocks,
): PlayWarning['path'] {
  const [wanted] = leave;
  const [issue] = closed;
  if (wanted !== undefined) {
    const party = parties.find(({ id }) => id === wanted.party);
    const at = party?.mandate[wanted.issue]?.consult.findIndex(
      ({ option }) => option === wanted.option,
    );
    const rule = ['parties', wanted.party, 'mandate', wanted.issue, 'consult'];
    return [...rule, at ?? 0, 'needsSupport'];
  }
  if (issue !== undefined)
    return ['issues', issues.findIndex(({ id }) => id === issue.issue), 'id'];
  return ['parties'];
}

/** What stood in the way of some stalemates, in phrases of the problems. */
export function whyOf({ why, games, leave, issues }: Deadlocks): readonly Phrase<GamesKey>[] {
  const wanted = leave
    .slice(0, 3)
    .map(({ option }) => quoted(option))
    .join(', ');
  const named = issues
    .slice(0, 3)
    .map(({ issue }) => quoted(issue))
    .join(', ');
  switch (why) {
    case 'leave': {
      const isRefused = leave.some((each) => each.refused * 2 > each.games);
      const key = isRefused ? 'selfPlay.why.leaveRefused' : 'selfPlay.why.leave';
      return [phrase(key, { games, options: wanted })];
    }
    case 'locked':
      return [phrase('selfPlay.why.locked', { games, issues: named })];
    case 'redLines':
      if (issues.length === 0) return [phrase('selfPlay.why.redLines', { games })];
      return [phrase('selfPlay.why.redLinesOn', { games, issues: named })];
    case 'declined':
      return [phrase('selfPlay.why.declined', { games })];
    case 'unfound':
      return [phrase('selfPlay.why.unfound', { games })];
    case 'trust':
      return [phrase('selfPlay.why.trust', { games })];
    case 'home':
      return [phrase('selfPlay.why.home', { games })];
    case 'nothingToGain':
      return [phrase('selfPlay.why.nothingToGain', { games })];
  }
}

/** The status quo comes about unsigned, and what a side opens with is there to be left. */
function checkUnsigned(
  { issues }: Scenario,
  { options, deals }: Unmet,
): readonly PlayWarning<GamesKey>[] {
  const idle = options.filter(({ statusQuo, opening }) => !statusQuo && !opening);
  if (deals < leastDeals || idle.length <= mostUnsigned) return [];
  const names = idle.map(({ issue, option }) => quoted(`${issue}: ${option}`)).join(', ');
  const first = issues.findIndex(({ id }) => id === idle[0]?.issue);
  const option = issues[first]?.options.findIndex(({ id }) => id === idle[0]?.option) ?? 0;
  const said = [phrase('selfPlay.unsigned', { count: idle.length, deals, options: names })];
  return [{ path: ['issues', first, 'options', option, 'id'], said }];
}

/**
 * Nobody takes more than three fifths of what is gained over no agreement. What mends it soonest is
 * what the other side has without one: less of it, and it gains more, and agrees no less often.
 */
function checkFairness(
  { parties }: Scenario,
  played: readonly Played[],
  isTold: boolean,
): readonly PlayWarning<GamesKey>[] {
  const results = played.flatMap((each) => each.results);
  const games = results.length;
  const gained = parties.map(({ id }) =>
    results.filter(isDeal).reduce((sum, { points, reservation }) => {
      return sum + Math.max(0, (points[id] ?? 0) - (reservation[id] ?? 0));
    }, 0),
  );
  const all = gained.reduce((sum, each) => sum + each, 0);
  if (all === 0) {
    return isTold
      ? []
      : [{ path: ['parties'], said: [phrase('selfPlay.nobodyGained', { games })] }];
  }
  return parties.flatMap(({ name }, side) => {
    // As it is said: nobody sees why 60% should be more than 60%.
    const percent = Math.round((100 * (gained[side] ?? 0)) / all);
    if (percent <= 100 * mostOfSurplus) return [];
    const other = parties[side === 0 ? 1 : 0];
    const values = { party: name, other: other.name, percent, games };
    const path = ['parties', other.id, 'noAgreement', 'points'];
    return [{ path, said: [phrase('selfPlay.unfair', values)] }];
  });
}
