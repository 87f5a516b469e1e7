import { answered, issuesOf, notInOffer, offerOnTable } from '../course/offers.ts';
import { say } from '../step.ts';
import { moveTrust } from '../trust/trust.ts';
import { grounds } from '../move.ts';
import type { Act } from './act.ts';
import { isText } from './loose.ts';

/** N11: turns the offer down, naming the issue that stands in the way or none, and why or not. */
export const decline: Act<'decline'> = {
  phases: ['answer'],
  told: 'declined',
  read: ({ obstacle, ground }) => {
    if (obstacle !== undefined && !isText(obstacle)) return undefined;
    const why = grounds.find((each) => each === ground);
    if (ground !== undefined && why === undefined) return undefined;
    return {
      kind: 'decline',
      ...(obstacle === undefined ? {} : { obstacle }),
      ...(why === undefined ? {} : { ground: why }),
    };
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
  take: (step, party, { obstacle, ground }) => {
    const offer = offerOnTable(step.state);
    if (offer === undefined) return step;
    const why = { obstacle, ...(ground === undefined ? {} : { ground }) };
    let next = answered(step, offer, { kind: 'declined', ...why }, 'declined');
    next = say(next, { kind: 'declined', party, offer: offer.number, ...why });
    return offer.final ? moveTrust(next, 'finalDeclined') : next; // N13
  },
};
