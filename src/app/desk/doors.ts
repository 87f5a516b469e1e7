import { leakChance, REASSURED_AT_MOST } from '../../negotiation/caucus.ts';
import { justifiable } from '../../negotiation/commitments.ts';
import { issueOf } from '../../negotiation/agenda.ts';
import { refusalOf } from '../../negotiation/legality.ts';
import { changedBy } from '../../negotiation/annex.ts';
import type { Move } from '../../negotiation/move.ts';
import { unstudied } from '../../negotiation/options.ts';
import type { Refusal } from '../../negotiation/refusal.ts';
import { TRUST_MOVES } from '../../negotiation/trust.ts';
import type { View } from '../../negotiation/view.ts';
import type {
  Issue,
  IssueId,
  Option,
  OptionId,
  Package,
  Ratifier,
} from '../../scenario/scenario.ts';
import { leaveOf, type Leave } from './option-facts.ts';

export { INCONSISTENCY } from '../../negotiation/commitments.ts';
export { BARRED_ROUNDS } from '../../negotiation/mandate.ts';
export { REASSURED_AT_MOST, TRUST_MOVES };

/** N4: why a move is not legal now, if so. */
export function whyNot(view: View, move: Move): Refusal | undefined {
  return refusalOf(view, move);
}

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
export function chanceOfLeak(view: View): number {
  return leakChance(view.trust);
}

/** N22: the ratifiers of one's own who welcome an option, and would follow a commitment to it. */
export function welcomers(view: View, issue: IssueId, option: OptionId): readonly Ratifier[] {
  return view.own.ratifiers.filter((ratifier) =>
    ratifier.stances.some((stance) => stance.issue === issue && (stance.options[option] ?? 0) > 0),
  );
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

/** N54: the options of the annex that differ from what holds without it. */
export function annexChanges(view: View, annex: Package): Package {
  return changedBy(view.scenario.issues, view.closed, annex);
}

/** N1, N2: who has the first floor of a round. */
export function opensRound(view: View, round: number): string {
  const { opens, parties } = view.scenario;
  const other = parties.find(({ id }) => id !== opens)?.id ?? opens;
  return round % 2 === 1 ? opens : other;
}

/** N2: whose floor this is; undefined where nobody has it. */
export function floorOf(view: View): string | undefined {
  if (view.phase !== 'floor' && view.phase !== 'answer') return undefined;
  if (view.phase === 'floor') return view.turn;
  return view.offers[view.onTable ?? -1]?.by;
}
