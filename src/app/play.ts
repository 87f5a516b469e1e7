import type { Happening } from '../negotiation/happening.ts';
import type { Move } from '../negotiation/move.ts';
import type { Preparation } from '../record/record.ts';
import type { PartyId } from '../scenario/scenario.ts';
import type { Host } from '../session/host.ts';
import { sessionAt } from '../session/session.ts';
import {
  changeGame,
  emptyDraft,
  freshGame,
  gameStore,
  type Game,
  type OfferDraft,
  type Refused,
  type Speed,
} from './game-store.ts';
import { draftsBeforeReload, keepDraftsOnReload } from './drafts/kept-drafts.ts';
import { withoutClosed } from './drafts/offer-draft.ts';
import { hostOf, setHosted } from './hosted.ts';
import { keepGame } from './keep-game.ts';
import { paceAi, stopPacing } from './pace.ts';
import { settingsStore } from './settings.ts';
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

/** Lets go of the game on the screen, before another is put there. */
export function standUp(): void {
  stopPacing();
  leave?.();
  leave = undefined;
  memories = new Map();
}

/** What is to be done when the game on the screen is let go of. */
export function whenLeft(done: () => void): void {
  leave = done;
}

/** Puts a hosted game on the screen: at the person's seat, or at the seat whose turn it is. */
export function seat(id: string, host: Host): void {
  standUp();
  setHosted(id, host);
  const drafts = draftsBeforeReload(id);
  for (const [party, draft] of Object.entries(drafts)) memoryOf(party).draft = draft;
  const seating = seatingOf(host.seats);
  const persons = personsSeats(host.seats);
  const turn = host.turn();
  const viewer =
    (turn !== undefined && persons.includes(turn) ? turn : persons[0]) ??
    host.scenario.parties[0].id;
  const session = sessionAt(host, viewer);
  const game = freshGame(id, session, seating, {
    diverged: host.diverged,
    draft: withoutClosed(memoryOf(viewer).draft, session.view().closed),
    curtain: seating === 'pair' && turn !== undefined ? viewer : undefined,
    // Without a pause between moves, all would be over before one has looked.
    paused: seating === 'watch' && settingsStore.getState().pace === 'fast',
  });
  gameStore.setState({ game });
  listenTo(id, host);
  paceAi();
}

/** Goes on with the game on the screen as another host has it, told in another language. */
export function reseat(host: Host): void {
  const { game } = gameStore.getState();
  if (!game) return;
  setHosted(game.id, host);
  listenTo(game.id, host);
  const session = sessionAt(host, game.viewer);
  const view = session.view();
  changeGame(game.id, { session, view, thinking: undefined, refusal: undefined });
  void keepGame(game.id, host);
  paceAi();
}

function listenTo(id: string, host: Host): void {
  leave?.();
  leave = host.subscribe(({ happenings }) => {
    for (const party of Object.keys(happenings)) {
      const memory = memoryOf(party);
      memory.happenings = [...memory.happenings, ...(happenings[party] ?? [])];
    }
    show();
    void keepGame(id, host);
  });
}

/** Sends a person's move. A refusal says what would be legal and changes nothing (N4). */
export async function sendMove(move: Move): Promise<Refused | undefined> {
  const { game } = gameStore.getState();
  if (!game || game.elsewhere || game.deleted || game.sending) return undefined;
  // What is proposed may be improved upon: it stays a draft.
  const draft = move.kind === 'table' && !game.session.proposes() ? emptyDraft : game.draft;
  changeGame(game.id, { draft, sending: true, refusal: undefined });
  const sent = await game.session.send(move);
  if (sent.ok) {
    changeGame(game.id, { sending: false });
    return undefined;
  }
  changeGame(game.id, { sending: false, refusal: sent.error, draft: game.draft });
  return sent.error;
}

/** Draws the present state of the game for the seat that is looking, and lets the AI go on. */
function show(): void {
  const { game } = gameStore.getState();
  if (!game) return;
  const view = game.session.view();
  const other = game.seating === 'pair' && view.turn !== undefined && view.turn !== game.viewer;
  if (other) {
    handOver(view.turn);
    return;
  }
  const memory = memoryOf(game.viewer);
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
  const host = game && hostOf(game);
  if (!host) return;
  memoryOf(game.viewer).draft = game.draft;
  const memory = memoryOf(to);
  const session = sessionAt(host, to);
  const view = session.view();
  changeGame(game.id, {
    curtain: game.seating === 'pair' ? to : undefined,
    session,
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

/** Watching: one move of one delegation, and no more until they are let go again. */
export function stepOnce(): void {
  const { game } = gameStore.getState();
  if (!game) return;
  pauseWatching(true);
  hostOf(game)?.stepAi();
}

export async function prepare(preparation: Preparation): Promise<void> {
  const { game } = gameStore.getState();
  if (!game || game.elsewhere || game.deleted) return;
  await game.session.prepare(preparation);
  const host = hostOf(game);
  if (host) await keepGame(game.id, host);
}

function memoryOf(party: PartyId): SeatMemory {
  const memory = memories.get(party) ?? { happenings: [], draft: emptyDraft };
  memories.set(party, memory);
  return memory;
}
