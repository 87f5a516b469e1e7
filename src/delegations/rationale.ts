import { latest } from '../lib/latest.ts';
import type { IssueId, Package } from '../scenario/scenario.ts';
import type { Subject } from './caucus/purpose.ts';
import type { CaucusRule, ReplyRule } from './caucus/uses.ts';
import type { Belief } from './belief/sheet-model.ts';
import type { Fault } from './judgement.ts';
import type { Standpoint } from './standpoint.ts';

/** D1: why a delegation moved as it did; sealed in the record, opened in the debrief. */
export interface Rationale {
  readonly rule: RuleOfThumb;
  readonly aim: number | undefined; // points it aimed at, by its own weights
  readonly value: number | undefined; // what it took the package in question to be worth
  readonly subject: Subject | undefined;
  readonly believed: readonly BelievedIssue[]; // the other side's priorities, the dearest first
  readonly ruledOut: readonly RuledOut[];
  readonly wouldHaveSufficed: Package | undefined; // for a refusal: what it would have taken
}

export interface BelievedIssue {
  readonly issue: IssueId;
  readonly weight: number; // 0–1, of what the whole agenda can cost them
  readonly certainty: number; // 0–1
}

export interface RuledOut {
  readonly package: number; // index of the alternative
  readonly why: Fault | 'belowAim';
  readonly value: number;
}

export type RuleOfThumb =
  | CaucusRule
  | ReplyRule
  // floor
  | 'tradeOff'
  | 'stepsBack'
  | 'otherTrade'
  | 'menu'
  | 'lastAlternatives'
  | 'earlyHarvest'
  | 'finalOffer'
  | 'keepsItsWord'
  | 'nothingToOffer'
  | 'reopenOrFail'
  | 'leaveTalks'
  | 'letItStand'
  // answer
  | 'worthTheAim'
  | 'betterThanOwnNext'
  | 'keepsItsOffer'
  | 'keepsItsDraft'
  | 'tablesItNext'
  | 'givesIn'
  | 'lastChance'
  | 'takePart'
  | 'belowTheAim'
  | 'cannotSign'
  // end
  | 'stayAtTheTable'
  | 'annexBetter'
  | 'annexWorse'
  | 'onlyMove';

export const NO_REASONS: Pick<Rationale, 'value' | 'subject' | 'ruledOut' | 'wouldHaveSufficed'> = {
  value: undefined,
  subject: undefined,
  ruledOut: [],
  wouldHaveSufficed: undefined,
};

/** By belief: until something is learnt, it goes with every decision. */
const believed = latest<Belief, readonly BelievedIssue[]>(4);

export function believedIssues(
  { issues }: Pick<Standpoint, 'issues'>,
  belief: Belief,
): readonly BelievedIssue[] {
  const known = believed.get(belief);
  if (known !== undefined) return known;
  const made = issues
    .map((issue, at) => ({
      issue: issue.id,
      weight: belief.weights[at] ?? 0,
      certainty: belief.certainty[at] ?? 0,
    }))
    .sort((a, b) => b.weight - a.weight);
  believed.set(belief, made);
  return made;
}
