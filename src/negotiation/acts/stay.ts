import { change, changeParty, say } from '../step.ts';
import { type Act, never } from './act.ts';

/** N13: the last word of who does not leave after a declined final offer. */
export const stay: Act<'stay'> = {
  phases: ['lastWord'],
  told: 'stayed',
  read: () => ({ kind: 'stay' }),
  refusal: never,
  candidates: () => [{ kind: 'stay' }],
  take: (step, party) => {
    const next = change(changeParty(step, party, { final: 'declined' }), { turn: undefined });
    return say(next, { kind: 'stayed', party });
  },
};
