import type { Happening } from '../../negotiation/happening.ts';
import type { GameState } from '../../negotiation/state.ts';
import type { Vote } from '../../table/mount-table.ts';

export type Voted = Extract<Happening, { readonly kind: 'voted' }>;

/** The votes of a game in the order in which they are told: whoever holds a veto comes last. */
export function votesOf({ scenario, log }: GameState): readonly Voted[] {
  const votes = log.filter((each): each is Voted => each.kind === 'voted');
  const holdsVeto = ({ ratifier }: Voted): boolean =>
    scenario.parties.some(({ ratifiers }) =>
      ratifiers.some(({ id, veto }) => id === ratifier && veto),
    );
  return [...votes.filter((vote) => !holdsVeto(vote)), ...votes.filter(holdsVeto)];
}

/** The same for the stage; undefined where there was nothing to vote on. */
export function voteOf(state: GameState): Vote | undefined {
  const { parties } = state.scenario;
  const ballots = votesOf(state).flatMap((vote) => {
    const side = parties[0].id === vote.party ? 0 : 1;
    const place = parties[side].ratifiers.findIndex(({ id }) => id === vote.ratifier);
    const ratifier = parties[side].ratifiers[place];
    if (!ratifier) return [];
    const { short, weight, veto } = ratifier;
    return [{ side, place, name: short, weight, veto, approves: vote.approves } as const];
  });
  if (ballots.length === 0) return undefined;
  const home = (side: 0 | 1) => ({
    quorum: parties[side].quorum,
    passed: state.log.some(
      (each) => each.kind === 'ratified' && each.party === parties[side].id && each.passed,
    ),
  });
  return { ballots, homes: [home(0), home(1)] };
}
