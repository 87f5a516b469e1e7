import { fullPackage } from '../../negotiation/agenda.ts';
import { brokenWord } from '../../negotiation/trust/commitments.ts';
import { beyondMandate } from '../../negotiation/home/mandate.ts';
import { papersOf } from '../../negotiation/parties.ts';
import type { GameState } from '../../negotiation/state.ts';
import type { Package } from '../../scenario/scenario.ts';
import { kalaiSmorodinskyFrom } from './annex.ts';
import { homelyFrontier } from '../known-frontier.ts';
import { outcomeOf, scenarioSpace } from '../scenario-space.ts';
import { nameOutcome, type Gate, type Space } from '../space.ts';

/**
 * N54: the full package that the experts propose as an annex to what is closed: the one that
 * improves both sides most evenly, of those within both mandates, likely to be ratified by both,
 * and against no public commitment, whose price would eat up what it gains (N22). Undefined where
 * nothing is closed or nothing is better for both.
 */
export function annexFor(state: GameState): Package | undefined {
  if (Object.keys(state.closed).length === 0) return undefined;
  const space = scenarioSpace(state);
  const agreed = fullPackage(state.scenario.issues, state.closed);
  const kept: Space = {
    ...space,
    admit: [...(space.admit ?? []), maySign(state, space, agreed)],
  };
  const points = homelyFrontier(state, kept);
  const better = kalaiSmorodinskyFrom(kept, outcomeOf(space, agreed), { ratified: true }, points);
  return better && nameOutcome(space, better.outcome);
}

/**
 * A gate: what is agreed already, or what both sides may sign and goes against no commitment of
 * theirs. What is closed elsewhere cannot go back to a status quo that one of them may not sign (N20).
 */
function maySign(state: GameState, space: Space, agreed: Package): Gate {
  const { issues, parties } = state.scenario;
  const allowed = issues.map((issue, at) =>
    (space.issues[at]?.options ?? []).map(
      (option) =>
        option === agreed[issue.id] ||
        parties.every((party) => {
          const papers = papersOf(state, party.id);
          if (beyondMandate(party, papers, { [issue.id]: option }) !== undefined) return false;
          return brokenWord(state.scenario, party.id, papers, issue.id, option) === undefined;
        }),
    ),
  );
  return { allowed, ratifiers: [], quorum: 0 };
}
