import { dice } from '../../lib/dice.ts';
import type {
  IssueId,
  OptionId,
  Package,
  Party,
  Ratifier,
  RatifierId,
} from '../../scenario/scenario.ts';
import { entryOf } from '../entry.ts';
import type { Mood } from '../happening.ts';
import type { Rulebook } from '../rulebook.ts';
import type { PartyState } from '../state.ts';

/** What a party may expect of its ratifiers for a full package, moods unknown. */
export interface Forecast {
  readonly ratifies: 'sure' | 'likely' | 'doubt' | 'no';
  readonly ratifiers: readonly RatifierForecast[];
  readonly chance: number; // 0–1, exact over the moods
}

export interface RatifierForecast {
  readonly id: RatifierId;
  readonly support: number; // without mood
  readonly threshold: number;
  readonly vote: 'approve' | 'likely' | 'doubt' | 'block';
  readonly reasons: readonly Reason[]; // what counts with it, the heaviest first
}

export interface Reason {
  readonly issue: IssueId;
  readonly option: OptionId;
  readonly stance: number; // −2 … +2, not 0
}

/** N31: sum of a ratifier's stances on the options of a package, plus its goodwill, in steps. */
export function supportOf(ratifier: Ratifier, pkg: Package, goodwill: number): number {
  let sum = goodwill;
  for (const stance of ratifier.stances) {
    const option = entryOf(pkg, stance.issue);
    if (option !== undefined) sum += entryOf(stance.options, option) ?? 0;
  }
  return sum;
}

/** N31: the hidden mood in which a ratifier votes in the game with these dice. */
export function moodOf({ moods }: Rulebook, seed: number, ratifier: RatifierId): Mood {
  return dice(seed, 'mood', ratifier).weighted(moods, ([, chance]) => chance)[0];
}

/** N32: every veto player approves, and the approving weight reaches the quorum. */
export function passes(party: Party, approves: (ratifier: Ratifier) => boolean): boolean {
  let weight = 0;
  for (const ratifier of party.ratifiers) {
    if (approves(ratifier)) weight += ratifier.weight;
    else if (ratifier.veto) return false;
  }
  return weight >= party.quorum;
}

/** N31, N32: each ratifier's likely vote on a full package and why, and the chance of ratification. */
export function forecast(
  { moods }: Rulebook,
  party: Party,
  papers: PartyState,
  pkg: Package,
): Forecast {
  const ratifiers = party.ratifiers.map((ratifier): RatifierForecast => {
    const support = supportOf(ratifier, pkg, papers.goodwill[ratifier.id] ?? 0);
    const { id, threshold } = ratifier;
    const vote = voteAt(approvalChance(moods, support - threshold));
    return { id, support, threshold, vote, reasons: reasonsOf(ratifier, pkg) };
  });
  const chance = ratificationChance(
    party,
    ratifiers.map(({ support, threshold }) => approvalChance(moods, support - threshold)),
  );
  return { ratifies: ratifiesAt(chance), ratifiers, chance };
}

/** N31: the stances of a ratifier that a package touches, the heaviest first, then in file order. */
export function reasonsOf(ratifier: Ratifier, pkg: Package): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const { issue, options } of ratifier.stances) {
    const option = entryOf(pkg, issue);
    const stance = option === undefined ? 0 : (entryOf(options, option) ?? 0);
    if (option !== undefined && stance !== 0) reasons.push({ issue, option, stance });
  }
  return reasons.sort((a, b) => Math.abs(b.stance) - Math.abs(a.stance));
}

/** N31: the chance that a ratifier with this margin, support less threshold, approves. */
export function approvalChance(moods: Rulebook['moods'], margin: number): number {
  let chance = 0;
  for (const [mood, likely] of moods) if (margin + mood >= 0) chance += likely;
  return chance;
}

function voteAt(chance: number): RatifierForecast['vote'] {
  if (chance === 1) return 'approve';
  if (chance === 0) return 'block';
  return chance >= 0.5 ? 'likely' : 'doubt';
}

function ratifiesAt(chance: number): Forecast['ratifies'] {
  if (chance === 1) return 'sure';
  if (chance === 0) return 'no';
  return chance >= 0.5 ? 'likely' : 'doubt';
}

/** Sums over who approves and who does not: moods are independent, so at most 2⁴ cases. */
function ratificationChance(party: Party, approvals: readonly number[]): number {
  const from = (at: number, weight: number): number => {
    const ratifier = party.ratifiers[at];
    if (ratifier === undefined) return weight >= party.quorum ? 1 : 0;
    const approval = approvals[at] ?? 0;
    const yes = approval > 0 ? approval * from(at + 1, weight + ratifier.weight) : 0;
    const no = approval < 1 && !ratifier.veto ? (1 - approval) * from(at + 1, weight) : 0;
    return yes + no;
  };
  return from(0, 0);
}
