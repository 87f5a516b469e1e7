import type { IssueId, OptionId } from '../../scenario/scenario.ts';
import { answered, close, notInOffer, offerOnTable } from '../course/offers.ts';
import { refusalOfMandate } from '../options.ts';
import { say } from '../step.ts';
import { moveTrust } from '../trust/trust.ts';
import type { Act } from './act.ts';
import { readTexts } from './loose.ts';

/** Up to so many issues of a severable offer, each non-empty choice of them is listed. */
const SUBSETS_UP_TO = 6;

/** N11, N12: closes some issues of a severable offer ad referendum. */
export const initial: Act<'initial'> = {
  phases: ['answer'],
  told: 'initialled',
  read: ({ issues: value }) => {
    const issues = readTexts(value);
    return issues && { kind: 'initial', issues };
  },
  refusal: (view, { issues }) => {
    const offer = offerOnTable(view);
    if (offer === undefined) return { code: 'no-offer' };
    const [pkg] = offer.packages;
    if (!offer.severable || pkg === undefined) return { code: 'not-severable' };
    if (issues.length === 0) return { code: 'nothing-to-initial' };
    if (new Set(issues).size < issues.length) return { code: 'issue-twice' };
    for (const issue of issues) {
      const option = Object.hasOwn(pkg, issue) ? pkg[issue] : undefined;
      if (option === undefined) return notInOffer(offer);
      const refusal = refusalOfMandate(view, { [issue]: option });
      if (refusal !== undefined) return refusal;
    }
    return undefined;
  },
  candidates: (view) => {
    const offer = offerOnTable(view);
    if (offer?.severable !== true) return [];
    const named = Object.keys(offer.packages[0] ?? {});
    return subsets(named).map((issues) => ({ kind: 'initial', issues }));
  },
  take: (step, party, { issues }) => {
    const offer = offerOnTable(step.state);
    if (offer === undefined) return step;
    const closed: Record<IssueId, OptionId> = {};
    for (const [issue, option] of Object.entries(offer.packages[0] ?? {})) {
      if (issues.includes(issue)) closed[issue] = option;
    }
    let next = answered(step, offer, { kind: 'initialled', issues }, 'initialled');
    next = say(next, { kind: 'initialled', party, offer: offer.number, closed });
    next = close(next, [party], closed);
    const { trust, initialledAtMost } = step.state.rules;
    return moveTrust(
      next,
      'initialled',
      Math.min(issues.length * trust.initialled, initialledAtMost),
    );
  },
};

function subsets(issues: readonly IssueId[]): readonly (readonly IssueId[])[] {
  if (issues.length > SUBSETS_UP_TO) return [...issues.map((issue) => [issue]), issues];
  const all: (readonly IssueId[])[] = [];
  for (let mask = 1; mask < 2 ** issues.length; mask++) {
    all.push(issues.filter((_, at) => (mask >> at) % 2 === 1));
  }
  return all;
}
