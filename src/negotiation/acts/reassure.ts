import { entryOf } from '../entry.ts';
import { moveGoodwill } from '../home/goodwill.ts';
import { papersOf, partyOf } from '../parties.ts';
import { change, changeParty, say } from '../step.ts';
import type { Act } from './act.ts';
import { isText } from './loose.ts';

/** N25: a promise to a ratifier, at its price. */
export const reassure: Act<'reassure'> = {
  phases: ['caucus'],
  told: 'reassured',
  read: ({ ratifier }) => (isText(ratifier) ? { kind: 'reassure', ratifier } : undefined),
  refusal: ({ own, mine, rules }, { ratifier }) => {
    if (!own.ratifiers.some(({ id }) => id === ratifier)) return { code: 'unknown-ratifier' };
    const { reassuredAtMost: most } = rules;
    if ((entryOf(mine.reassured, ratifier) ?? 0) < most) return undefined;
    return { code: 'reassured-enough', ratifier, most };
  },
  candidates: ({ own }) => own.ratifiers.map(({ id }) => ({ kind: 'reassure', ratifier: id })),
  take: (step, party, { ratifier: id }) => {
    const ratifier = partyOf(step.state.scenario, party).ratifiers.find((each) => each.id === id);
    if (ratifier === undefined) return step;
    const { reassured, prices } = papersOf(step.state, party);
    const points = ratifier.reassure.price;
    let next = changeParty(change(step, { turn: undefined }), party, {
      reassured: { ...reassured, [id]: (entryOf(reassured, id) ?? 0) + 1 },
      prices: [...prices, { kind: 'reassured', points, ratifier: id }],
    });
    next = say(next, { kind: 'reassured', party, ratifier: id, price: points }, party);
    return moveGoodwill(next, party, [id], +1, 'reassured');
  },
};
