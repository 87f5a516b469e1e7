import { answered, close, offerOnTable } from '../course/offers.ts';
import { refusalOfMandate } from '../options.ts';
import { say } from '../step.ts';
import { moveTrust } from '../trust/trust.ts';
import type { Act } from './act.ts';
import { isIndex } from './loose.ts';

/** N11: signs one alternative of the offer whole. */
export const accept: Act<'accept'> = {
  phases: ['answer'],
  told: 'accepted',
  read: ({ package: index }) => (isIndex(index) ? { kind: 'accept', package: index } : undefined),
  refusal: (view, move) => {
    const offer = offerOnTable(view);
    if (offer === undefined) return { code: 'no-offer' };
    const pkg = offer.packages[move.package];
    if (pkg === undefined) return { code: 'no-such-package', packages: offer.packages.length };
    return refusalOfMandate(view, pkg);
  },
  candidates: (view) =>
    (offerOnTable(view)?.packages ?? []).map((_, index) => ({ kind: 'accept', package: index })),
  take: (step, party, { package: index }) => {
    const offer = offerOnTable(step.state);
    const pkg = offer?.packages[index];
    if (offer === undefined || pkg === undefined) return step;
    let next = answered(step, offer, { kind: 'accepted', package: index }, 'accepted');
    next = say(next, { kind: 'accepted', party, offer: offer.number, package: index });
    return moveTrust(close(next, [party], pkg), 'accepted');
  },
};
