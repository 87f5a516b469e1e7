import { papersOf, partyOf } from '../../negotiation/parties.ts';
import { optionPoints, pointsOf, settlementPrice } from '../../negotiation/points.ts';
import { issueOf } from '../../negotiation/agenda.ts';
import type { PartyId } from '../../scenario/scenario.ts';
import { isDeal, signingOf, type Review } from '../review.ts';

/** What makes a side's points at signature of what holds now (N50, N51), in points. */
export interface PackageSum {
  readonly options: number; // issue by issue
  readonly linkages: number;
  readonly noAgreement: number; // what having none is worth besides, moved by events; 0 after a deal
  readonly prices: number; // not above 0
  readonly total: number;
}

export function packageSum(review: Review, id: PartyId): PackageSum {
  const { scenario, outcome, end } = review;
  const party = partyOf(scenario, id);
  const papers = papersOf(end, id);
  const signing = signingOf(review);
  const options = Object.entries(outcome.package).reduce((sum, [on, option]) => {
    const issue = issueOf(scenario, on);
    return issue === undefined ? sum : sum + optionPoints(party, issue, option, signing);
  }, 0);
  return {
    options,
    linkages: pointsOf(party, outcome.package, signing, scenario.issues) - options,
    noAgreement: isDeal(review) ? 0 : party.noAgreement.points + papers.noAgreementShift,
    prices: 0 - settlementPrice(papers),
    total: outcome.points[id] ?? 0,
  };
}
