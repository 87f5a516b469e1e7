import { moveGoodwill } from '../home/goodwill.ts';
import { papersOf, partyOf } from '../parties.ts';
import { change, changeParty, say } from '../step.ts';
import { moveTrust } from '../trust/trust.ts';
import type { Act } from './act.ts';
import { isText } from './loose.ts';

/** N24: one of the party's confidence-building steps, each once. */
export const gesture: Act<'gesture'> = {
  phases: ['caucus'],
  told: 'gestureMade',
  read: ({ gesture: id }) => (isText(id) ? { kind: 'gesture', gesture: id } : undefined),
  refusal: ({ own, mine }, { gesture: id }) => {
    const left = own.gestures.filter((each) => !mine.gestures.includes(each.id));
    if (left.some((each) => each.id === id)) return undefined;
    const code = mine.gestures.includes(id) ? 'gesture-used' : 'unknown-gesture';
    return { code, left: left.map((each) => each.id) };
  },
  candidates: ({ own }) => own.gestures.map(({ id }) => ({ kind: 'gesture', gesture: id })),
  take: (step, party, { gesture: id }) => {
    const meant = partyOf(step.state.scenario, party).gestures.find((each) => each.id === id);
    if (meant === undefined) return step;
    const gestures = [...papersOf(step.state, party).gestures, id];
    let next = changeParty(change(step, { turn: undefined }), party, { gestures });
    next = say(next, { kind: 'gestureMade', party, gesture: id });
    next = moveTrust(next, 'gesture', meant.trust);
    for (const [ratifier, steps] of Object.entries(meant.ratifiers)) {
      next = moveGoodwill(next, party, [ratifier], steps, 'gesture');
    }
    return next;
  },
};
