import type { Issue, Package, PartyId } from '../scenario/scenario.ts';
import { fullPackage } from './agenda.ts';
import { close } from './answer.ts';
import { entryOf } from './entry.ts';
import { otherParty } from './parties.ts';
import { roundOrder } from './round.ts';
import type { GameState } from './state.ts';
import { begin, change, finish, say, type Step, type Transition } from './step.ts';

/** N54: the experts lay one better package beside what is closed; both sides answer in private. */
export function proposeAnnex(state: GameState, pkg: Package): Transition {
  const { scenario, closed } = state;
  const [first] = roundOrder(state);
  const full = fullPackage(scenario.issues, pkg);
  const changed = Object.keys(changedBy(scenario.issues, closed, full));
  const step = change(begin(state), {
    phase: 'annex',
    turn: first,
    annex: { package: full, answers: {} },
  });
  return finish(say(step, { kind: 'annexProposed', package: full, changed }));
}

/** N54: the options of an annex that differ from what holds without it. */
export function changedBy(issues: readonly Issue[], closed: Package, annex: Package): Package {
  const now = fullPackage(issues, closed);
  return Object.fromEntries(Object.entries(annex).filter(([id, option]) => now[id] !== option));
}

/** N54: a party's answer, told to nobody else; the second answer decides. */
export function takeAnnex(step: Step, party: PartyId, accept: boolean): Step {
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
}
