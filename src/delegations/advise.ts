import { pointsOf } from '../analysis/space.ts';
import { forecast } from '../negotiation/home/ratification.ts';
import type { CaucusMove } from '../negotiation/move.ts';
import type { View } from '../negotiation/view.ts';
import type { IssueId, OptionId, Package, RatifierId } from '../scenario/scenario.ts';
import { aspirationAt } from './aspiration.ts';
import { beliefIn } from './belief/belief.ts';
import { TOO_LITTLE, usefulActions } from './caucus/caucus.ts';
import { worthForOwnAim } from './caucus/reassure.ts';
import type { Subject } from './caucus/purpose.ts';
import type { CaucusRule } from './caucus/uses.ts';
import type { Character } from './character.ts';
import { isAmong } from './held.ts';
import type { Belief } from './belief/sheet-model.ts';
import { prospectIn } from './prospects/listing.ts';
import { theirNoDeal } from './prospects/promise.ts';
import { prospectsAt, type Prospects } from './prospects/prospects.ts';
import { believedIssues, type BelievedIssue } from './rationale.ts';
import { homeChance } from './prospects/ratifier-classes.ts';
import { namesOf, packageOf, standpoint, type Standpoint } from './standpoint.ts';

/** What a player's own staff would say, from the player's view alone. It decides nothing. */
export interface Advice {
  readonly priorities: readonly TheirPriority[]; // the dearest to them first
  readonly packages: readonly LikelyPackage[]; // the likeliest to be taken first
  readonly home: HomeAdvice | undefined; // undefined: nothing at home stands in the way
  readonly next: NextStep | undefined; // in the caucus: what would be most use
}

export interface TheirPriority extends BelievedIssue {
  readonly favours: OptionId; // what they seem to like best on it
}

export interface LikelyPackage {
  readonly package: Package; // of the open issues
  readonly points: number; // of the player, true
  readonly aboveNoDeal: number; // points
  readonly chance: number; // 0–1, a guess: how likely they'd take it
  readonly home: number; // 0–1: chance that the player's own ratifiers approve
}

/** What binds at home on the likeliest package. */
export interface HomeAdvice {
  readonly ratifier: RatifierId;
  readonly vote: 'likely' | 'doubt' | 'block';
  readonly over: { readonly issue: IssueId; readonly option: OptionId } | undefined; // weighs most
  /** Another option on one issue with which it would approve more surely, if there is one. */
  readonly lift: { readonly issue: IssueId; readonly option: OptionId } | undefined;
}

export interface NextStep {
  readonly move: CaucusMove;
  readonly reason: CaucusRule;
  readonly subject: Subject;
}

/** The staff reason as a seasoned professional would. */
const STAFF: Character = { persona: 'professional', skill: 'seasoned', type: undefined };
const PACKAGES = 3;

/** Advice for the party of this view, at any time of the game. */
export function advise(view: View): Advice {
  const point = standpoint(view, STAFF);
  const belief = beliefIn(view);
  const prospects = prospectsAt(point, belief);
  const packages = prospects === undefined ? [] : likelyPackages(point, belief, prospects);
  return {
    priorities: believedIssues(point, belief).map((each) => ({
      ...each,
      favours: favourite(point, belief, each.issue),
    })),
    packages,
    home: prospects && homeAdvice(point, prospects),
    next: nextStep(point, belief, prospects),
  };
}

function favourite({ issues }: Standpoint, belief: Belief, id: IssueId): OptionId {
  const at = issues.findIndex((issue) => issue.id === id);
  const worth = belief.worth[at] ?? [];
  return issues[at]?.options[worth.indexOf(Math.max(...worth))]?.id ?? '';
}

/** Of the trade-offs, some that are likely to be taken and still worth having. */
function likelyPackages(
  point: Standpoint,
  belief: Belief,
  { list, fair }: Prospects,
): readonly LikelyPackage[] {
  const noDeal = theirNoDeal(point, belief);
  const from = list.theirs.indexOf(fair.theirs);
  return [-8, -4, 0, 4, 8]
    .filter((away) => from + away >= 0 && from + away < list.values.length)
    .map((away) => prospectIn(list, from + away))
    .map(({ outcome, theirs }): LikelyPackage => {
      const points = pointsOf(point.truth, outcome);
      return {
        package: packageOf(point, outcome),
        points,
        aboveNoDeal: points - point.truth.reservation,
        chance: acceptance(theirs, noDeal, point.time),
        home: homeChance(point.view, point.issues, point.view.mine.goodwill, outcome),
      };
    })
    .filter((each) => Object.keys(each.package).length > 0)
    .sort((a, b) => b.chance - a.chance || b.points - a.points)
    .slice(0, PACKAGES);
}

/** A logistic guess: they ask for about 30 points above no deal early, and 10 in the end. */
function acceptance(theirs: number, noDeal: number, time: number): number {
  const asked = noDeal + 0.3 - 0.2 * time;
  return 1 / (1 + Math.exp(-(theirs - asked) / 0.08));
}

function homeAdvice(point: Standpoint, { fair }: Prospects): HomeAdvice | undefined {
  const { view, issues } = point;
  const { ratifiers, chance } = forecast(
    view.rules,
    view.own,
    view.mine,
    namesOf(point, fair.outcome),
  );
  const binding = ratifiers
    .filter(({ vote }) => vote !== 'approve')
    .sort((a, b) => a.support - a.threshold - (b.support - b.threshold))[0];
  if (binding === undefined || binding.vote === 'approve' || chance === 1) return undefined;
  const worst = binding.reasons.find(({ stance }) => stance < 0);
  let lift: HomeAdvice['lift'];
  let most = chance;
  for (const [at, issue] of issues.entries()) {
    for (const [index, option] of issue.options.entries()) {
      if (!isAmong(point.mayTable, at, index)) continue;
      const other = fair.outcome.map((held, each) => (each === at ? index : held));
      const lifted = homeChance(view, issues, view.mine.goodwill, other);
      if (lifted > most && pointsOf(point.truth, other) >= point.truth.reservation) {
        lift = { issue: issue.id, option: option.id };
        most = lifted;
      }
    }
  }
  return {
    ratifier: binding.id,
    vote: binding.vote,
    over: worst && { issue: worst.issue, option: worst.option },
    lift,
  };
}

function nextStep(
  point: Standpoint,
  belief: Belief,
  prospects: Prospects | undefined,
): NextStep | undefined {
  const { view } = point;
  if (view.phase !== 'caucus' || view.turn !== view.party) return undefined;
  const aspiration = prospects && aspirationAt(point, prospects);
  const actions = usefulActions(point, belief, prospects, aspiration);
  for (const { move, rule, worth, subject } of actions) {
    // What is worth so little is no better than holding, and is not advised.
    if (worth < TOO_LITTLE) return undefined;
    // A promise at home is advised for what they aim at; whether they want what was asked is theirs to say.
    const forThem =
      move.kind !== 'reassure' || worthForOwnAim({ point, prospects }, move.ratifier) >= TOO_LITTLE;
    if (forThem) return { move, reason: rule, subject };
  }
  return undefined;
}
