import { unnamed } from '../../lib/unnamed.ts';
import { reasonsOf, type Reasons } from '../../scenario/sources/because.ts';
import { issueOf, optionOf } from '../../negotiation/agenda.ts';
import type { IssueId, OptionId, PartyId } from '../../scenario/scenario.ts';
import { happened } from '../happened.ts';
import type { Review } from '../review.ts';

/** One clause of the result with where it comes from. */
export interface Clause {
  readonly issue: IssueId;
  readonly option: OptionId;
  readonly clause: string; // the sentence in the text, as the scenario words it
  readonly agreed: boolean; // or the status quo, since nothing is agreed
  readonly closed: ClauseClosed | undefined; // when it was initialled for the last time
  readonly because: Reasons; // of the option
  readonly contingent: ClauseContingent | undefined; // N42, resolved
}

export interface ClauseClosed {
  readonly move: number;
  readonly round: number;
  readonly by: PartyId | undefined; // whose offer it was; undefined: the experts' annex
}

export interface ClauseContingent {
  readonly event: string; // title
  readonly happened: boolean;
  readonly holds: string; // what holds now
}

/** What holds now, issue by issue, with the citation or the designer's reason for each clause. */
export function clauses(review: Review): readonly Clause[] {
  const { scenario, outcome } = review;
  return scenario.issues.flatMap((issue): Clause[] => {
    const id = outcome.package[issue.id] ?? issue.statusQuo;
    const option = optionOf(issue, id);
    if (option === undefined) return [];
    const agreed = Object.hasOwn(outcome.agreed, issue.id);
    return [
      {
        issue: issue.id,
        option: id,
        clause: option.clause,
        agreed,
        closed: agreed ? closedBy(review, issue.id) : undefined,
        because: reasonsOf(option.because),
        contingent: agreed ? contingent(review, issue.id, id) : undefined,
      },
    ];
  });
}

function closedBy(review: Review, issue: IssueId): ClauseClosed | undefined {
  const signed = happened(review, 'accepted', 'initialled', 'annexDecided').findLast(
    ({ move, happening }) => {
      const before = review.steps[move]?.state.closed ?? {};
      const after = review.steps[move + 1]?.state.closed ?? {};
      const isTaken = happening.kind !== 'annexDecided' || happening.taken;
      return isTaken && after[issue] !== undefined && before[issue] !== after[issue];
    },
  );
  if (signed === undefined) return undefined;
  const { move, happening } = signed;
  const by = happening.kind === 'annexDecided' ? undefined : review.end.offers[happening.offer]?.by;
  return { move, round: happening.round, by };
}

function contingent(
  { scenario, outcome }: Review,
  issueId: IssueId,
  optionId: OptionId,
): ClauseContingent | undefined {
  const issue = issueOf(scenario, issueId);
  const terms = issue && optionOf(issue, optionId)?.contingent;
  if (terms === undefined) return undefined;
  const came = outcome.contingencies[terms.event] === true;
  return {
    event: scenario.events.find(({ id }) => id === terms.event)?.title ?? unnamed,
    happened: came,
    holds: came ? terms.happens : terms.otherwise,
  };
}
