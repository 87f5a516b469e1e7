import { change, say } from '../step.ts';
import { type Act, never } from './act.ts';

/** N2: the floor is over without an offer. */
export const pass: Act<'pass'> = {
  phases: ['floor'],
  told: 'passed',
  read: () => ({ kind: 'pass' }),
  refusal: never,
  candidates: () => [{ kind: 'pass' }],
  take: (step, party) => {
    const floors = [...step.state.floors, 'passed' as const];
    return say(change(step, { turn: undefined, floors }), { kind: 'passed', party });
  },
};
