import { createStore, useStore } from 'zustand';
import type { Happening } from '../negotiation/happening.ts';
import type { Refusal } from '../negotiation/refusal.ts';
import type { View } from '../negotiation/view.ts';
import type { Divergence } from '../record/replay.ts';
import type { Package, PartyId } from '../scenario/scenario.ts';
import type { NotSent, Session } from '../session/session.ts';

/** Who sits where: one person, two at one machine, or nobody and two AI delegations to watch. */
export type Seating = 'solo' | 'pair' | 'watch';

/** The offer being put together, not yet a move. The stage draws the alternative `shown`. */
export interface OfferDraft {
  readonly packages: readonly Package[]; // one to three alternatives (N10)
  readonly shown: number; // index of the one being worked on
  readonly severable: boolean;
  readonly final: boolean;
}

/** The game on the screen: what its viewer may see, and the screen's own state. Never the truth. */
export interface Game {
  readonly id: string;
  readonly session: Session; // of the viewer's chair
  readonly seating: Seating;
  readonly viewer: PartyId; // whose papers are on the screen
  readonly diverged: Divergence | undefined; // a saved game that did not replay to the same
  readonly view: View;
  readonly happenings: readonly Happening[]; // since this viewer last looked, for their eyes
  readonly draft: OfferDraft;
  readonly curtain: PartyId | undefined; // who must take the seat before anything is shown
  readonly thinking: PartyId | undefined; // the AI delegation about to move
  readonly paused: boolean; // watching only: no AI delegation moves until stepped or resumed
  readonly speed: Speed; // watching only
  readonly sending: boolean; // a move is on its way, and not answered yet
  readonly refusal: Refused | undefined; // of the last move sent; gone with the next
  readonly elsewhere: boolean; // another tab has taken the game
  readonly deleted: boolean; // another tab has deleted it, or the browser's storage was cleared
}

/** Why a move was not made: the rules refuse it, or something came between. */
export type Refused = Refusal | NotSent;

/** How games are kept now, or why they are kept in this tab and its journal alone. */
export type Keeping =
  | 'kept'
  | 'held' // another tab holds the database and does not let go of it
  | 'newer' // a newer version of the game wrote the database, or wants it now
  | 'full' // there is no room for more
  | 'none'; // this browser lets the page keep nothing

export type Speed = 1 | 2 | 4;

export interface GameStore {
  readonly game: Game | undefined;
  readonly keeping: Keeping;
  readonly onlyHere: boolean; // some game would be lost with this tab
}

export const emptyDraft: OfferDraft = { packages: [{}], shown: 0, severable: false, final: false };

export const gameStore = createStore<GameStore>()(() => ({
  game: undefined,
  keeping: 'kept',
  onlyHere: false,
}));

/** A game that has just come onto the screen, as one chair has it. */
export function freshGame(
  id: string,
  session: Session,
  seating: Seating,
  by: Partial<Game> = {},
): Game {
  return {
    id,
    session,
    seating,
    viewer: session.chair,
    diverged: undefined,
    view: session.view(),
    happenings: [],
    draft: emptyDraft,
    curtain: undefined,
    thinking: undefined,
    paused: false,
    speed: 1,
    sending: false,
    refusal: undefined,
    elsewhere: false,
    deleted: false,
    ...by,
  };
}

export function useGame<T>(select: (game: Game | undefined) => T): T {
  return useStore(gameStore, (state) => select(state.game));
}

export function useKeeping(): Keeping {
  return useStore(gameStore, (state) => state.keeping);
}

export function useOnlyHere(): boolean {
  return useStore(gameStore, (state) => state.onlyHere);
}

/** Changes the game on the screen, if it is still this one. */
export function changeGame(id: string, change: Partial<Game>): void {
  gameStore.setState(({ game }) => (game?.id === id ? { game: { ...game, ...change } } : {}));
}

export function draftOffer(draft: OfferDraft): void {
  const { game } = gameStore.getState();
  if (game) changeGame(game.id, { draft });
}
