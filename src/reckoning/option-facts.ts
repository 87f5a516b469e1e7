import { brokenWord, liveCommitment } from '../negotiation/trust/commitments.ts';
import { isUnlocked } from '../negotiation/agenda.ts';
import {
  askableFrom,
  meanSupport,
  neededSupport,
  standingOf,
  type Standing,
} from '../negotiation/home/mandate.ts';
import { refusalOfOption } from '../negotiation/options.ts';
import { optionPoints } from '../negotiation/points.ts';
import type { Refusal } from '../negotiation/refusal.ts';
import type { View } from '../negotiation/view.ts';
import type { Issue, Option } from '../scenario/scenario.ts';
import { priceOfBreaking } from './statement.ts';

/** All that a person needs to know of an option before putting it into an offer. */
export interface OptionFacts {
  readonly option: Option;
  readonly points: number; // N41: at the trust that signing now would leave
  readonly trust: number; // that one, 0–100
  readonly pointsInTrust: number; // N41: with all the trust it needs
  readonly locked: boolean; // N23
  readonly standing: Standing; // N20
  readonly leave: Leave | undefined; // where the capital must be asked
  readonly refusal: Refusal | undefined; // why it cannot be put into an offer now
  readonly here: readonly StandsHere[];
  readonly priceOfWord: number; // N22: points for going against one's own live commitment, else 0
}

export interface Leave {
  readonly needed: number; // mean support, steps
  readonly now: number; // what it would be today
  readonly askableFrom: number; // round; 0 where it was never refused
}

export type StandsHere =
  'ours' | 'theirs' | 'ourPosition' | 'theirPosition' | 'statusQuo' | 'theirWord';

const plenty = 100;

export function optionFacts(view: View, issue: Issue): readonly OptionFacts[] {
  return issue.options.map((option) => factsOf(view, issue, option));
}

function factsOf(view: View, issue: Issue, option: Option): OptionFacts {
  const { own, mine, rules } = view;
  const trust = Math.min(plenty, view.trust + rules.trust.accepted); // N40
  return {
    option,
    points: optionPoints(own, issue, option.id, { rules, trust }),
    trust,
    pointsInTrust: optionPoints(own, issue, option.id, { rules, trust: plenty }),
    locked: !isUnlocked(view.opened, issue, option),
    standing: standingOf(own, mine, issue.id, option.id),
    leave: leaveOf(view, issue, option),
    refusal: refusalOfOption(view, issue.id, option.id),
    here: standsHere(view, issue, option),
    priceOfWord: priceOfBreaking(
      view,
      brokenWord(view.scenario, view.party, view.mine, issue.id, option.id),
    ),
  };
}

/** N20: what the capital wants to see, and what it would see today. */
export function leaveOf(view: View, issue: Issue, option: Option): Leave | undefined {
  const { own, mine, scenario, closed, rules } = view;
  if (standingOf(own, mine, issue.id, option.id) !== 'consult') return undefined;
  return {
    needed: neededSupport(own, mine, issue.id, option.id) ?? 0,
    now: meanSupport(own, mine, scenario.issues, closed, { [issue.id]: option.id }),
    askableFrom: askableFrom(rules, mine, issue.id, option.id),
  };
}

function standsHere(view: View, issue: Issue, option: Option): readonly StandsHere[] {
  const here: StandsHere[] = [];
  const other = view.scenario.parties.find(({ id }) => id === view.other);
  const theirWord = liveCommitment(view.theirs, issue.id);
  if (view.mine.stands[issue.id] === option.id) here.push('ours');
  else if (view.own.positions[issue.id]?.option === option.id) here.push('ourPosition');
  if (view.theirs.stands[issue.id] === option.id) here.push('theirs');
  else if (other?.positions[issue.id]?.option === option.id) here.push('theirPosition');
  if (theirWord?.option === option.id) here.push('theirWord');
  if (issue.statusQuo === option.id) here.push('statusQuo');
  return here;
}
