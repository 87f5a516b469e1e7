import { nearestImprovement } from '../../analysis/trades/nearest-improvement.ts';
import { outcomeOf } from '../../analysis/scenario-space.ts';
import {
  isAdmissible,
  nameOutcome,
  type Outcome,
  type Pair,
  type Sheet,
  type Space,
} from '../../analysis/space.ts';
import { fullPackage } from '../../negotiation/agenda.ts';
import type { GoodwillReason, Mood } from '../../negotiation/happening.ts';
import { papersOf, partyOf } from '../../negotiation/parties.ts';
import { forecast, moodOf, passes, type Reason } from '../../negotiation/home/ratification.ts';
import type { Offer } from '../../negotiation/state.ts';
import type { Package, PartyId, Ratifier, RatifierId, Scenario } from '../../scenario/scenario.ts';
import { happened } from '../happened.ts';
import { measureOf, openedSpace } from '../measure.ts';
import type { Change } from './missed.ts';
import { phrase, type Phrase } from '../../lib/phrase.ts';
import type { Review } from '../review.ts';
import { issueTitle, optionTitle } from '../../negotiation/names.ts';

/** The second table of the two-level game: who voted how at home, and why. */
export interface AtHome {
  readonly on: HomeSubject;
  readonly offer: Pick<Offer, 'by' | 'round' | 'packages'> | undefined; // the last, where it is the subject
  readonly package: Package | undefined; // full: what was put to them
  readonly homes: readonly Home[]; // in the scenario's order
  readonly nearest: NearestPassing | undefined; // where something was refused
}

/** `vote`: they voted. `lastOffer`: no vote was held; how it would have gone on the last offer's first package. */
export type HomeSubject = 'vote' | 'lastOffer' | 'nothing';

export interface Home {
  readonly party: PartyId;
  readonly passes: boolean;
  readonly weight: number; // approving
  readonly quorum: number;
  readonly ratifiers: readonly Vote[];
}

export interface Vote {
  readonly ratifier: RatifierId;
  readonly veto: boolean;
  readonly weight: number;
  readonly approves: boolean;
  readonly stances: number; // steps: stances on the package
  readonly goodwill: number; // steps, at the end
  readonly mood: Mood; // of the day (N31)
  readonly threshold: number;
  readonly margin: number; // stances + goodwill + mood − threshold
  readonly reasons: readonly Reason[]; // the stances that the package touches, the heaviest first
  readonly favours: readonly Favour[]; // what moved its goodwill
  readonly backsWalkOut: boolean | undefined; // N14, where somebody left
  readonly said: Phrase;
}

export interface Favour {
  readonly move: number;
  readonly round: number;
  readonly steps: number;
  readonly reason: GoodwillReason;
}

/** The package with the fewest changed issues that both homes would have let pass that day. */
export interface NearestPassing {
  readonly package: Package;
  readonly changes: readonly Change[];
  readonly points: Pair; // by the measure of the end
}

/**
 * N30–N32: each ratifier's vote, what decided it, and for a package that failed the nearest that
 * would have passed: exact, with the moods of this game, within the mandates that could be had; of
 * those with equally few changes the one whose smaller gain over the failed one is largest.
 */
export function atHome(review: Review): AtHome {
  const { on, package: pkg, offer } = subject(review);
  const homes = review.sides.map((id) => home(review, id, pkg));
  const failed = pkg !== undefined && homes.some((each) => !each.passes);
  const nearest = failed ? nearestPassing(review, pkg) : undefined;
  return { on, offer, package: pkg, homes, nearest };
}

function subject({ end, scenario, outcome }: Review): Pick<AtHome, 'on' | 'offer' | 'package'> {
  const whole = (pkg: Package): Package => fullPackage(scenario.issues, pkg);
  const voted = end.log.some(({ kind }) => kind === 'voted');
  if (voted) return { on: 'vote', offer: undefined, package: whole(end.closed) };
  const last = end.offers.at(-1);
  const offered = last?.packages[0];
  if (last === undefined || offered === undefined || outcome.kind === 'agreement') {
    return { on: 'nothing', offer: undefined, package: undefined };
  }
  return { on: 'lastOffer', offer: last, package: whole({ ...end.closed, ...offered }) };
}

function home(review: Review, id: PartyId, pkg: Package | undefined): Home {
  const party = partyOf(review.scenario, id);
  const papers = papersOf(review.end, id);
  const { rules } = review.end;
  const seen = forecast(rules, party, papers, pkg ?? fullPackage(review.scenario.issues, {}));
  const votes = party.ratifiers.map((ratifier, at): Vote => {
    const { support = 0, reasons = [] } = seen.ratifiers[at] ?? {};
    return vote(review, id, ratifier, pkg === undefined ? 0 : support, reasons, pkg);
  });
  const yes = (ratifier: Ratifier): boolean =>
    votes.some((each) => each.ratifier === ratifier.id && each.approves);
  return {
    party: id,
    passes: pkg !== undefined && passes(party, yes),
    weight: votes.reduce((sum, each) => sum + (each.approves ? each.weight : 0), 0),
    quorum: party.quorum,
    ratifiers: votes,
  };
}

function vote(
  review: Review,
  party: PartyId,
  { id, veto, weight, threshold }: Ratifier,
  support: number,
  reasons: readonly Reason[],
  pkg: Package | undefined,
): Vote {
  const { scenario, end } = review;
  const goodwill = papersOf(end, party).goodwill[id] ?? 0;
  const mood = moodOf(end.rules, end.dice, id);
  const margin = support + mood - threshold;
  const approves = pkg !== undefined && margin >= 0;
  const judged = end.log.find((each) => each.kind === 'judgedWalkOut' && each.ratifier === id);
  return {
    ...{ ratifier: id, veto, weight, approves, goodwill, mood, threshold, margin, reasons },
    stances: support - goodwill,
    favours: happened(review, 'goodwillMoved')
      .filter(({ happening }) => happening.ratifier === id)
      .map(({ move, happening: { round, steps, reason } }) => ({ move, round, steps, reason })),
    backsWalkOut: judged?.kind === 'judgedWalkOut' ? judged.backs : undefined,
    said:
      pkg === undefined
        ? phrase('home.unasked')
        : decided(scenario, { approves, margin, goodwill, mood }, reasons),
  };
}

/**
 * What decided a vote: of the stances on its side the heaviest; without one, the goodwill or the
 * mood but for which it would have been another.
 */
function decided(
  scenario: Scenario,
  { approves, margin, goodwill, mood }: Pick<Vote, 'approves' | 'margin' | 'goodwill' | 'mood'>,
  reasons: readonly Reason[],
): Phrase {
  const way = approves ? 'for' : 'against';
  const values = { margin: Math.abs(margin) };
  const over = reasons.find(({ stance }) => stance > 0 === approves);
  if (over !== undefined) {
    const issue = issueTitle(scenario, over.issue);
    const option = optionTitle(scenario, over.issue, over.option);
    return phrase(`home.${way}.over`, { ...values, issue, option });
  }
  const turned = (by: number): boolean => margin - by >= 0 !== approves;
  if (turned(goodwill)) return phrase(`home.${way}.goodwill`, values);
  return phrase(`home.${way}.${turned(mood) ? 'mood' : 'plain'}`, values);
}

function nearestPassing(review: Review, pkg: Package): NearestPassing | undefined {
  const space = openedSpace(review.end, review.outcome.trustAtSignature);
  const from = outcomeOf(space, pkg);
  if (isAdmissible(space, from)) return undefined;
  const found = nearestImprovement(anyChangeIsBetter(space, from), from, { ratified: true });
  if (found === undefined) return undefined;
  const passing = nameOutcome(space, found.outcome);
  const changes = review.scenario.issues.flatMap(({ id }): Change[] => {
    const [before = '', after = ''] = [pkg[id], passing[id]];
    return before === after ? [] : [{ issue: id, from: before, to: after }];
  });
  return { package: passing, changes, points: measureOf(review).worth(passing) };
}

/** More than any package is worth. */
const BONUS = 1e5;

/** The space in which every change is a gain to both: its nearest improvement is the nearest package. */
function anyChangeIsBetter(space: Space, from: Outcome): Space {
  const raised = (sheet: Sheet): Sheet => ({
    ...sheet,
    points: sheet.points.map((options, issue) =>
      options.map((points, option) => (option === from[issue] ? points : points + BONUS)),
    ),
  });
  return { ...space, sheets: [raised(space.sheets[0]), raised(space.sheets[1])] };
}
