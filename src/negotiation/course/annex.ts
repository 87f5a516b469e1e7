import type { Issue, Package } from '../../scenario/scenario.ts';
import { fullPackage } from '../agenda.ts';
import { roundOrder } from './round.ts';
import type { GameState } from '../state.ts';
import { begin, change, finish, say, type Transition } from '../step.ts';

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
