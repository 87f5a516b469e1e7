import { changedBy } from '../course/annex.ts';
import { entryOf } from '../entry.ts';
import { close } from '../course/offers.ts';
import { refusalOfMandate } from '../options.ts';
import { otherParty } from '../parties.ts';
import { roundOrder } from '../course/round.ts';
import { change, say } from '../step.ts';
import type { Act } from './act.ts';

/** N54: a party's answer to the annex, told to nobody else; the second answer decides. */
export const answerAnnex: Act<'answerAnnex'> = {
  phases: ['annex'],
  told: 'annexAnswered',
  read: ({ accept }) => (typeof accept === 'boolean' ? { kind: 'answerAnnex', accept } : undefined),
  // Signing the annex is within the mandate or not at all.
  refusal: (view, { accept }) => {
    if (!accept || view.annex === undefined) return undefined;
    return refusalOfMandate(view, changedBy(view.scenario.issues, view.closed, view.annex.package));
  },
  candidates: () => [true, false].map((accept) => ({ kind: 'answerAnnex', accept })),
  take: (step, party, { accept }) => {
    const { annex, scenario } = step.state;
    if (annex === undefined) return step;
    const answers = { ...annex.answers, [party]: accept };
    const other = otherParty(scenario, party);
    let next = change(step, { annex: { ...annex, answers } });
    next = say(next, { kind: 'annexAnswered', party, accept }, party);
    const theirs = entryOf(answers, other);
    if (theirs === undefined) return change(next, { turn: other });
    const taken = accept && theirs;
    next = say(change(next, { turn: undefined }), { kind: 'annexDecided', taken });
    if (!taken) return next;
    const changed = changedBy(scenario.issues, next.state.closed, annex.package);
    return close(next, roundOrder(next.state), changed);
  },
};
