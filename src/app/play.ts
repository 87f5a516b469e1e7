import type { Happening } from '../negotiation/happening.ts';
import type { Move } from '../negotiation/move.ts';
import type { Refusal } from '../negotiation/refusal.ts';
import type { Preparation } from '../record/record.ts';
import type { Package, PartyId } from '../scenario/scenario.ts';
import type { Session } from '../session/session.ts';
import {
  changeGame,
  emptyDraft,
  gameStore,
  type Game,
  type OfferDraft,
  type Speed,
} from './game-store.ts';
import { draftsBeforeReload, keepDraftsOnReload } from './drafts/kept-drafts.ts';
import { keepGame } from './keep-game.ts';
import { rememberSpoken } from './languages/spoken.ts';
import { paceAi, stopPacing } from './pace.ts';
import { personsSeats, seatingOf } from './seating.ts';
import { onDeleted, onTaken } from './storage/tab.ts';

/** What each seat has not been shown yet, and the offer each was putting together. */
interface SeatMemory {
  happenings: readonly Happening[];
  draft: OfferDraft;
}

let leave: (() => void) | undefined;
let memories = new Map<PartyId, SeatMemory>();

onTaken((id) => {
  putAway(id, { elsewhere: true });
});
onDeleted((id) => {
  putAway(id, { deleted: true });
});

keepDraftsOnReload(() => {
  const { game } = gameStore.getState();
  const others = [...memories].map(([party, { draft }]): [PartyId, OfferDraft] => [party, draft]);
  return { ...Object.fromEntries(others), ...(game && { [game.viewer]: game.draft }) };
});

/** Another tab has the game now, or has deleted it: nothing moves here any more. */
function putAway(id: string, change: Partial<Game>): void {
  if (gameStore.getState().game?.id !== id) return;
  changeGame(id, { ...change, thinking: undefined });
  stopPacing();
}

/** Puts a session on the screen: at the person's seat, or at the seat whose turn it is. */
export function seat(id: string, session: Session): void {
  leave?.();
  stopPacing();
  memories = new Map();
  const drafts = draftsBeforeReload(id);
  for (const [party, draft] of Object.entries(drafts)) memoryOf(party).draft = draft;
  rememberSpoken(session.scenario, session.scenario.language);
  const seating = seatingOf(session.seats);
  const persons = personsSeats(session.seats);
  const turn = session.turn();
  const viewer =
    (turn !== undefined && persons.includes(turn) ? turn : persons[0]) ??
    session.scenario.parties[0].id;
  const view = session.view(viewer);
  const game: Game = {
    id,
    session,
    seating,
    viewer,
    view,
    happenings: [],
    draft: withoutClosed(memoryOf(viewer).draft, view.closed),
    curtain: seating === 'pair' && turn !== undefined ? viewer : undefined,
    thinking: undefined,
    paused: seating === 'watch',
    speed: 1,
    refusal: undefined,
    elsewhere: false,
    deleted: false,
  };
  gameStore.setState({ game });
  leave = session.subscribe(({ happenings }) => {
    for (const party of Object.keys(happenings)) {
      const memory = memoryOf(party);
      memory.happenings = [...memory.happenings, ...(happenings[party] ?? [])];
    }
    show();
    void keepGame(id, session);
  });
  paceAi();
}

/** Sends a person's move. A refusal says what would be legal and changes nothing (N4). */
export function sendMove(move: Move): Refusal | undefined {
  const { game } = gameStore.getState();
  if (!game || game.elsewhere || game.deleted) return undefined;
  if (move.kind === 'table') changeGame(game.id, { draft: emptyDraft });
  const sent = game.session.send(game.viewer, move);
  if (sent.ok) return undefined;
  changeGame(game.id, { refusal: sent.error, draft: game.draft });
  return sent.error;
}

/** Draws the present state of the session for the seat that is looking, and lets the AI go on. */
function show(): void {
  const { game } = gameStore.getState();
  if (!game) return;
  const turn = game.session.turn();
  const other = game.seating === 'pair' && turn !== undefined && turn !== game.viewer;
  if (other) {
    handOver(turn);
    return;
  }
  const memory = memoryOf(game.viewer);
  const view = game.session.view(game.viewer);
  changeGame(game.id, {
    view,
    happenings: memory.happenings,
    draft: withoutClosed(game.draft, view.closed),
    refusal: undefined,
    thinking: undefined,
  });
  memory.happenings = [];
  paceAi();
}

/** Two at one machine: draws the curtain until the other person has taken the seat. */
export function handOver(to: PartyId): void {
  const { game } = gameStore.getState();
  if (!game) return;
  memoryOf(game.viewer).draft = game.draft;
  const memory = memoryOf(to);
  const view = game.session.view(to);
  changeGame(game.id, {
    curtain: game.seating === 'pair' ? to : undefined,
    viewer: to,
    view,
    happenings: memory.happenings,
    draft: withoutClosed(memory.draft, view.closed),
    refusal: undefined,
  });
  memory.happenings = [];
}

export function takeSeat(): void {
  const { game } = gameStore.getState();
  if (game) changeGame(game.id, { curtain: undefined });
}

/** Watching: whose chair one looks over the shoulder of. */
export function lookFrom(party: PartyId): void {
  const { game } = gameStore.getState();
  if (game?.seating === 'watch') handOver(party);
}

/** Watching: nothing moves while paused. */
export function pauseWatching(paused: boolean): void {
  const { game } = gameStore.getState();
  if (!game) return;
  changeGame(game.id, { paused });
  if (paused) stopPacing();
  else paceAi();
}

export function setSpeed(speed: Speed): void {
  const { game } = gameStore.getState();
  if (!game) return;
  changeGame(game.id, { speed });
  paceAi();
}

/** Watching, paused: one move of one delegation. */
export function stepOnce(): void {
  gameStore.getState().game?.session.stepAi();
}

export function prepare(party: PartyId, preparation: Preparation): void {
  const { game } = gameStore.getState();
  if (!game || game.elsewhere || game.deleted) return;
  game.session.prepare(party, preparation);
  void keepGame(game.id, game.session);
}

function memoryOf(party: PartyId): SeatMemory {
  const memory = memories.get(party) ?? { happenings: [], draft: emptyDraft };
  memories.set(party, memory);
  return memory;
}

/** A draft speaks of open issues only. */
function withoutClosed(draft: OfferDraft, closed: Package): OfferDraft {
  const touched = draft.packages.some((pkg) => Object.keys(pkg).some((issue) => issue in closed));
  if (!touched) return draft;
  const packages = draft.packages.map((pkg) =>
    Object.fromEntries(Object.entries(pkg).filter(([issue]) => !(issue in closed))),
  );
  return { ...draft, packages };
}
