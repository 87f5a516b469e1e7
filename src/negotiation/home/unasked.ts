import type { Issue, PartyId } from '../../scenario/scenario.ts';
import { isClosed, isUnlocked } from '../agenda.ts';
import type { Question } from '../move.ts';
import { papersOf, partyOf } from '../parties.ts';
import type { GameState } from '../state.ts';
import { say, type Step } from '../step.ts';
import { meanSupport, neededSupport, standingOf, withLeave } from './mandate.ts';

/** N20: leave comes unasked for every option that has so much more support at home than it needs. */
export function sendLeave(step: Step, party: PartyId): Step {
  const { unasked } = step.state.rules;
  if (unasked === undefined) return step;
  const options = step.state.scenario.issues.flatMap((issue) =>
    carriedWell(step.state, party, issue, unasked),
  );
  if (options.length === 0) return step;
  const sent = options.reduce((next, option) => withLeave(next, party, option), step);
  return say(sent, { kind: 'leaveSent', party, options }, party);
}

function carriedWell(
  state: GameState,
  party: PartyId,
  issue: Issue,
  beyond: number,
): readonly Question[] {
  const { scenario, closed, opened } = state;
  if (isClosed(closed, issue.id)) return [];
  const own = partyOf(scenario, party);
  const papers = papersOf(state, party);
  return issue.options
    .filter((option) => {
      if (!isUnlocked(opened, issue, option)) return false;
      if (standingOf(own, papers, issue.id, option.id) !== 'consult') return false;
      const asked = { [issue.id]: option.id };
      const mean = meanSupport(own, papers, scenario.issues, closed, asked);
      return mean >= (neededSupport(own, papers, issue.id, option.id) ?? Infinity) + beyond;
    })
    .map(({ id }) => ({ issue: issue.id, option: id }));
}
