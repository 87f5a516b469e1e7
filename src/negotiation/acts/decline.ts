import { answered, issuesOf, notInOffer, offerOnTable } from '../course/offers.ts';
import { say } from '../step.ts';
import { moveTrust } from '../trust/trust.ts';
import type { Act } from './act.ts';
import { isText } from './loose.ts';

/** N11: turns the offer down, naming the issue that stands in the way or none. */
export const decline: Act<'decline'> = {
  phases: ['answer'],
  told: 'declined',
  read: ({ obstacle }) => {
    if (obstacle === undefined) return { kind: 'decline' };
    return isText(obstacle) ? { kind: 'decline', obstacle } : undefined;
  },
  refusal: (view, { obstacle }) => {
    const offer = offerOnTable(view);
    if (offer === undefined) return { code: 'no-offer' };
    if (obstacle === undefined || issuesOf(offer).includes(obstacle)) return undefined;
    return notInOffer(offer);
  },
  candidates: (view) => {
    const offer = offerOnTable(view);
    if (offer === undefined) return [];
    const blamed = issuesOf(offer).map((obstacle) => ({ kind: 'decline' as const, obstacle }));
    return [{ kind: 'decline' }, ...blamed];
  },
  take: (step, party, { obstacle }) => {
    const offer = offerOnTable(step.state);
    if (offer === undefined) return step;
    let next = answered(step, offer, { kind: 'declined', obstacle }, 'declined');
    next = say(next, { kind: 'declined', party, offer: offer.number, obstacle });
    return offer.final ? moveTrust(next, 'finalDeclined') : next; // N13
  },
};
