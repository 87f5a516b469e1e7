import { change, say } from '../step.ts';
import { type Act, never } from './act.ts';

/** N26: nothing. */
export const hold: Act<'hold'> = {
  phases: ['caucus'],
  told: 'held',
  read: () => ({ kind: 'hold' }),
  refusal: never,
  candidates: () => [{ kind: 'hold' }],
  take: (step, party) => say(change(step, { turn: undefined }), { kind: 'held', party }, party),
};
