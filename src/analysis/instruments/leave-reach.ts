import { isUnlocked } from '../../negotiation/agenda.ts';
import { meanSupport, neededSupport } from '../../negotiation/home/mandate.ts';
import { otherParty, papersOf, partyOf } from '../../negotiation/parties.ts';
import type { GameState } from '../../negotiation/state.ts';
import type { Issue, OptionId, Party } from '../../scenario/scenario.ts';
import type { Asked } from './draft-reach.ts';
import { fewestMeans, mostGained } from './fewest-means.ts';
import { meansOf, type Assumed, type Means } from './means.ts';
import { shiftsOf } from './support.ts';

/**
 * When the capital gives leave. `atOnce`: as the talks begin. `after`: once some means are used.
 * `draft`: not when it is asked for by itself, but for a draft that both sides could start from
 * (N27). `events`: only if events move it. `unsure`: means that take leave of their own, in an order
 * that was not searched, might do. `never`: nothing could, whatever both sides may close and whatever
 * comes.
 */
export type LeaveWhen = 'atOnce' | 'after' | 'draft' | 'unsure' | 'events' | 'never';

/** What leave for one option takes (N20), in steps of mean support. */
export interface LeaveReach {
  readonly needed: number; // as the file says
  readonly start: number; // with nothing closed: the option asked for, the status quo elsewhere
  readonly most: number; // the most that means of the party's own can make it; without events
  readonly drafted: number | null; // N27: the most with a draft, less by what it eases; null without
  readonly when: LeaveWhen;
  readonly after: readonly Means[]; // the smallest set that does, if `after`
}

/** What is known so far of how a party may sign an option. */
export type WayOf = (party: Party, issue: Issue, option: OptionId) => LeaveWhen | 'free';

/**
 * What leave takes, given what is known of all other options.
 *
 * Support adds up over issues and ratifiers, so that both searches are exact; a party has one act of
 * the caucus a round, and the asking is one of them.
 */
export function reachOfLeave(
  start: GameState,
  asked: Asked,
  drafted: number | null,
  wayOf: WayOf,
): LeaveReach {
  const { scenario } = start;
  const { party, issue, option } = asked;
  const papers = papersOf(start, party.id);
  const needed = neededSupport(party, papers, issue.id, option) ?? Infinity;
  const mean = meanSupport(party, papers, scenario.issues, {}, { [issue.id]: option });
  const ratifiers = Math.max(1, party.ratifiers.length);
  const acts = scenario.rounds - 1;
  const meansIf = (ways: Ways) =>
    meansOf(scenario, party, issue.id, assume(start, party, ways, wayOf));
  const mostIf = (ways: Ways): number => mean + mostGained(meansIf(ways), acts) / ratifiers;

  const most = mostIf(possible);
  const found = (when: LeaveWhen, after: readonly Means[] = []): LeaveReach => ({
    needed,
    start: mean,
    most,
    drafted,
    when,
    after,
  });
  const isDrafted = drafted !== null && drafted >= needed;
  if (mean >= needed) return found('atOnce');
  if (most >= needed) {
    const wanted = stepsWanted(mean, needed, ratifiers);
    const after =
      fewestMeans(meansIf(silent), wanted, acts) ?? fewestMeans(meansIf(spoken), wanted, acts);
    if (after !== undefined) return found('after', after);
    return found(isDrafted ? 'draft' : 'unsure');
  }
  if (isDrafted) return found('draft');
  const helped = shiftsOf(scenario, party, issue.id, option)
    .map(({ needed: by, steps }) => steps / ratifiers - by)
    .reduce((sum, help) => sum + Math.max(0, help), 0);
  const helpedMost = Math.max(mostIf(helpedByEvents), drafted ?? -Infinity) + helped;
  return found(helpedMost >= needed ? 'events' : 'never');
}

/** Which ways of signing count: how the party itself may, and how the other side may. */
interface Ways {
  readonly own: readonly (LeaveWhen | 'free')[];
  readonly other: readonly (LeaveWhen | 'free')[];
  readonly speaks: boolean;
}

const known = ['free', 'atOnce', 'after', 'draft'] as const;
const silent: Ways = { own: ['free', 'atOnce'], other: known, speaks: false };
const spoken: Ways = { ...silent, speaks: true };
const possible: Ways = { own: [...known, 'unsure'], other: [...known, 'unsure'], speaks: true };
const helpedByEvents: Ways = {
  own: [...possible.own, 'events'],
  other: [...possible.other, 'events'],
  speaks: true,
};

function assume(start: GameState, party: Party, ways: Ways, wayOf: WayOf): Assumed {
  const { scenario, rules } = start;
  const other = partyOf(scenario, otherParty(scenario, party.id));
  const isOpenInTime = rules.acts.includes('experts') && scenario.rounds > 2;
  return {
    rules,
    closes: true,
    speaks: ways.speaks,
    closing: (issue, option) => {
      if (scenario.rounds < 2) return undefined; // the caucus comes before the floors
      const meant = issue.options.find(({ id }) => id === option);
      const isLocked = meant === undefined || !isUnlocked({}, issue, meant);
      // Experts' options open at the end of a round (N23): closed in the next, asked after in the third.
      if (isLocked && !isOpenInTime && ways !== helpedByEvents) return undefined;
      const own = wayOf(party, issue, option);
      const theirs = wayOf(other, issue, option);
      if (!ways.own.includes(own) || !ways.other.includes(theirs)) return undefined;
      return { leave: own !== 'free', theirLeave: theirs !== 'free' };
    },
  };
}

/** The fewest whole steps, over all ratifiers together, that make the mean enough. */
function stepsWanted(mean: number, needed: number, ratifiers: number): number {
  let steps = Math.max(0, Math.floor((needed - mean) * ratifiers) - 1);
  while (mean + steps / ratifiers < needed) steps += 1;
  return steps;
}
