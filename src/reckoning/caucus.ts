import { issueOf } from '../negotiation/agenda.ts';
import { goesAgainst, justifiable, positionsOn } from '../negotiation/trust/commitments.ts';
import { wonByAnswer } from '../negotiation/acts/back-channel.ts';
import { verdictsOnDraft, type Verdict } from '../negotiation/home/mandate.ts';
import { welcomers } from '../negotiation/home/goodwill.ts';
import { leakChance } from '../negotiation/trust/leak.ts';
import { unstudied } from '../negotiation/options.ts';
import type { Move } from '../negotiation/move.ts';
import type { View } from '../negotiation/view.ts';
import type {
  Issue,
  IssueId,
  Option,
  OptionId,
  Package,
  PartyId,
  Ratifier,
} from '../scenario/scenario.ts';
import { leaveOf, type Leave } from './option-facts.ts';

/** N20: every option that the capital could be asked about, with what it would say today. */
export function consultable(
  view: View,
): readonly { readonly issue: Issue; readonly option: Option; readonly leave: Leave }[] {
  return view.scenario.issues.flatMap((issue) =>
    issue.options.flatMap((option) => {
      const leave = leaveOf(view, issue, option);
      return leave === undefined ? [] : [{ issue, option, leave }];
    }),
  );
}

/** N21: the chance, 0–1, that using the back channel now leaks. */
export function chanceOfLeak({ rules, trust }: View): number {
  return leakChance(rules, trust);
}

/** N21: steps with the least patient at home that a side's clear answer would win either side. */
export function answerCounts(view: View, answering: PartyId): number {
  return wonByAnswer(view, answering);
}

/** N27: what one's own capital would say of a draft that was called a basis; undefined if not asked. */
export function basisBrings(view: View, draft: Package): readonly Verdict[] | undefined {
  const { rules, own, mine, scenario, closed } = view;
  if (!rules.basisAsksHome) return undefined;
  return verdictsOnDraft(rules, own, mine, scenario.issues, closed, draft);
}

/** N22: the ratifiers of one's own who would follow a commitment to an option. */
export function pleasedBy({ own }: View, issue: IssueId, option: OptionId): readonly Ratifier[] {
  return welcomers(own, issue, option);
}

/** N22: the issues on which a statement could still be justified. */
export function justifiableIssues(view: View): readonly Issue[] {
  return view.scenario.issues.filter(({ id }) => justifiable(view.mine.commitments, id) >= 0);
}

/** N23: the locked bridging options of an open issue. */
export function lockedOptions(view: View, id: IssueId): readonly Option[] {
  const locked = unstudied(view, id);
  return issueOf(view.scenario, id)?.options.filter((option) => locked.includes(option.id)) ?? [];
}

/** N22: what a side has offered on an issue that a commitment would rule out, if anything. */
export function offeredBeyond(
  view: View,
  { issue, option, orBetter }: Extract<Move, { readonly kind: 'commit' }>,
): Option | undefined {
  const { mine, scenario, party } = view;
  const named = scenario.issues.find(({ id }) => id === issue);
  const stood = named?.options.find(({ id }) => id === mine.stands[issue]);
  if (named === undefined || stood === undefined) return undefined;
  const positions = positionsOn(scenario, party, issue);
  return goesAgainst(named, { option, orBetter }, stood.id, positions) ? stood : undefined;
}
