import { unnamed } from '../../lib/unnamed.ts';
import { createContext, useContext } from 'react';
import type { Game } from '../../app/game-store.ts';
import { hostOf } from '../../app/hosted.ts';
import { openReview } from '../../app/debrief/open-review.ts';
import type { Review } from '../../debrief/review.ts';
import type { Outcome, GameState } from '../../negotiation/state.ts';
import type { View } from '../../negotiation/view.ts';
import type { Issue, Option, Party, PartyId } from '../../scenario/scenario.ts';

/** A game that is over, opened to both sides (N62), read from one chair. */
export interface Ended {
  readonly game: Game;
  readonly view: View; // of the chair it is read from
  readonly state: GameState;
  readonly outcome: Outcome;
  readonly review: Review; // the whole game played again, for the chapters
  readonly own: Party;
  readonly other: Party;
  readonly sides: readonly [Party, Party]; // the scenario's order
  readonly watched: boolean; // nobody's game: nobody is “you”
  readonly read: (from: PartyId) => void; // changes the chair
}

export const EndedContext = createContext<Ended | undefined>(undefined);

export function useEnded(): Ended {
  const ended = useContext(EndedContext);
  if (!ended) throw new Error('This part of the page stands only where a game is over.');
  return ended;
}

/** The game as a finished one, or nothing while it goes on. */
export function endedFrom(
  game: Game,
  chair: PartyId,
  read: (from: PartyId) => void,
): Ended | undefined {
  const view = hostOf(game)?.view(chair) ?? game.view;
  const { revealed: state, outcome } = view;
  const other = state?.scenario.parties.find(({ id }) => id === view.other);
  const review = openReview(game);
  if (!state || !outcome || !other || !review) return undefined;
  return {
    game,
    view,
    state,
    outcome,
    review,
    own: view.own,
    other,
    sides: state.scenario.parties,
    watched: game.seating === 'watch',
    read,
  };
}

export function issueIn({ state }: Ended, id: string): Issue | undefined {
  return state.scenario.issues.find((issue) => issue.id === id);
}

function optionIn(ended: Ended, issue: string, option: string): Option | undefined {
  return issueIn(ended, issue)?.options.find(({ id }) => id === option);
}

export function optionTitleIn(ended: Ended, issue: string, option: string): string {
  return optionIn(ended, issue, option)?.title ?? unnamed;
}

export function partyIn({ sides: [left, right] }: Ended, id: PartyId): Party {
  return right.id === id ? right : left;
}
