import { assign, setup } from 'xstate';
import { annexFor } from '../analysis/trades/annex-for.ts';
import { proposeAnnex } from '../negotiation/course/annex.ts';
import type { Result } from '../lib/result.ts';
import { beginLastWord, owesLastWord } from '../negotiation/course/final-offer.ts';
import type { Happening } from '../negotiation/happening.ts';
import type { Refusal } from '../negotiation/refusal.ts';
import { ratify } from '../negotiation/course/ratify.ts';
import {
  beginCaucus,
  beginFloor,
  endRound,
  isConcluded,
  openRound,
  roundOrder,
} from '../negotiation/course/round.ts';
import type { Rulebook } from '../negotiation/rulebook.ts';
import { startGame } from '../negotiation/start.ts';
import type { GameState } from '../negotiation/state.ts';
import type { Transition } from '../negotiation/step.ts';
import type { Package, Scenario } from '../scenario/scenario.ts';
import { attempt, attemptAct, endsTalks, type SummitEvent } from './events.ts';

/** What the machine carries: the game, and what has happened since the last move came in. */
export interface Talks {
  readonly state: GameState;
  readonly happenings: readonly Happening[];
  readonly annex: Package | undefined; // N54: what the experts would propose, while closing
}

export interface SummitInput {
  readonly scenario: Scenario;
  readonly dice: number; // N3
  readonly rules?: Rulebook | undefined; // the newest ones unless given
}

export function opening({ scenario, dice, rules }: SummitInput): Talks {
  return { state: startGame(scenario, dice, rules), happenings: [], annex: undefined };
}

/** Goes on from the talks so far; what happens is added to what has happened. */
function then(talks: Talks, step: (state: GameState) => Transition): Talks {
  const { state, happenings } = step(talks.state);
  return { ...talks, state, happenings: [...talks.happenings, ...happenings] };
}

/** A new move: only what it causes counts as happening now. An illegal one changes nothing (N4). */
function play(talks: Talks, event: SummitEvent): Talks {
  return event.type === 'move' ? taken(talks, attempt(talks.state, event)) : talks;
}

/** N63: the same of an act of the moderator. */
function moderated(talks: Talks, event: SummitEvent): Talks {
  return event.type === 'moderate' ? taken(talks, attemptAct(talks.state, event)) : talks;
}

function taken(talks: Talks, result: Result<Transition, Refusal>): Talks {
  if (!result.ok) return talks;
  const { state, happenings } = result.value;
  return { ...talks, state, happenings };
}

function propose(talks: Talks): Talks {
  const { annex } = talks;
  return annex === undefined ? talks : then(talks, (state) => proposeAnnex(state, annex));
}

/** What the machine asks the rules, to know which way to go. */
type Guard = (talks: Talks, event: SummitEvent) => boolean;

export const guards = {
  isLegal: ({ state }, event) => event.type === 'move' && attempt(state, event).ok,
  mayModerate: ({ state }, event) => event.type === 'moderate' && attemptAct(state, event).ok,
  endsTalks: ({ state }, event) => event.type === 'moderate' && endsTalks(state, event),
  hasMoved: ({ state }) => state.turn === undefined,
  awaitsReply: ({ state }) => state.phase === 'reply',
  awaitsAnswer: ({ state }) => state.phase === 'answer',
  owesLastWord: ({ state }) => state.turn === undefined && owesLastWord(state) !== undefined,
  isConcluded: ({ state }) => isConcluded(state),
  hasAnnex: ({ annex }) => annex !== undefined,
  isOver: ({ state }) => state.phase === 'over',
} satisfies Readonly<Record<string, Guard>>;

/** What the rules do on the way. */
type Change = (talks: Talks, event: SummitEvent) => Talks;

export const changes = {
  play,
  moderate: moderated,
  openRound: (talks) => then(talks, openRound),
  firstCaucus: (talks) => then(talks, (state) => beginCaucus(state, roundOrder(state)[0])),
  secondCaucus: (talks) => then(talks, (state) => beginCaucus(state, roundOrder(state)[1])),
  firstFloor: (talks) => then(talks, (state) => beginFloor(state, roundOrder(state)[0])),
  secondFloor: (talks) => then(talks, (state) => beginFloor(state, roundOrder(state)[1])),
  askLastWord: (talks) => then(talks, beginLastWord),
  endRound: (talks) => then(talks, endRound),
  seekAnnex: (talks) => ({ ...talks, annex: annexFor(talks.state) }),
  proposeAnnex: propose,
  ratify: (talks) => then(talks, ratify),
} satisfies Readonly<Record<string, Change>>;

function mapped<K extends string, T, U>(
  record: Readonly<Record<K, T>>,
  map: (entry: T) => U,
): Readonly<Record<K, U>> {
  const entries = Object.entries<T>(record).map(([key, entry]) => [key, map(entry)]);
  return Object.fromEntries(entries) as Record<K, U>;
}

interface Asked {
  readonly context: Talks;
  readonly event: SummitEvent;
}

const talks = setup({
  types: {
    context: {} as Talks,
    events: {} as SummitEvent,
    input: {} as SummitInput,
  },
  guards: mapped<keyof typeof guards, Guard, (asked: Asked) => boolean>(
    guards,
    (holds) =>
      ({ context, event }) =>
        holds(context, event),
  ),
  actions: mapped(changes as Readonly<Record<keyof typeof changes, Change>>, (change) =>
    assign<Talks, SummitEvent, undefined, SummitEvent, never>(({ context, event }) =>
      change(context, event),
    ),
  ),
});

const onMove = { move: { guard: 'isLegal', actions: 'play' } } as const;

const onAct = {
  moderate: [
    { guard: 'endsTalks', target: '.over', actions: 'moderate' },
    { guard: 'mayModerate', actions: 'moderate' },
  ],
} as const;

/**
 * When things happen (N2, N13, N15, N54, N63): the phases of a game and whose turn it is. Whether a move
 * is legal and what it does is for the rules in negotiation/, which every guard and action calls.
 */
export const summitMachine = talks.createMachine({
  id: 'summit',
  context: ({ input }) => opening(input),
  initial: 'dispatches',
  on: onAct,
  states: {
    dispatches: { entry: 'openRound', always: 'caucus' },
    caucus: {
      initial: 'first',
      states: {
        first: {
          entry: 'firstCaucus',
          on: onMove,
          always: [
            { guard: 'awaitsReply', target: 'firstReply' },
            { guard: 'hasMoved', target: 'second' },
          ],
        },
        firstReply: { on: onMove, always: { guard: 'hasMoved', target: 'second' } },
        second: {
          entry: 'secondCaucus',
          on: onMove,
          always: [
            { guard: 'awaitsReply', target: 'secondReply' },
            { guard: 'hasMoved', target: '#summit.floors' },
          ],
        },
        secondReply: { on: onMove, always: { guard: 'hasMoved', target: '#summit.floors' } },
      },
    },
    floors: {
      initial: 'first',
      states: {
        first: {
          entry: 'firstFloor',
          on: onMove,
          always: [
            { guard: 'isOver', target: '#summit.over' },
            { guard: 'awaitsAnswer', target: 'firstAnswer' },
            { guard: 'hasMoved', target: 'second' },
          ],
        },
        firstAnswer: {
          on: onMove,
          always: [
            { guard: 'isOver', target: '#summit.over' },
            { guard: 'isConcluded', target: '#summit.closing' },
            { guard: 'hasMoved', target: 'second' },
          ],
        },
        second: {
          entry: 'secondFloor',
          on: onMove,
          always: [
            { guard: 'isOver', target: '#summit.over' },
            { guard: 'awaitsAnswer', target: 'secondAnswer' },
            { guard: 'isConcluded', target: '#summit.closing' },
            { guard: 'hasMoved', target: '#summit.lastWord' },
          ],
        },
        secondAnswer: {
          on: onMove,
          always: [
            { guard: 'isOver', target: '#summit.over' },
            { guard: 'isConcluded', target: '#summit.closing' },
            { guard: 'hasMoved', target: '#summit.lastWord' },
          ],
        },
      },
    },
    lastWord: {
      entry: 'askLastWord',
      on: onMove,
      always: [
        { guard: 'isOver', target: 'over' },
        { guard: 'owesLastWord', target: 'lastWord', reenter: true },
        { guard: 'hasMoved', target: 'roundEnd' },
      ],
    },
    roundEnd: {
      entry: 'endRound',
      always: [{ guard: 'isConcluded', target: 'closing' }, { target: 'dispatches' }],
    },
    closing: {
      entry: 'seekAnnex',
      always: [{ guard: 'hasAnnex', target: 'annex' }, { target: 'ratification' }],
    },
    annex: {
      entry: 'proposeAnnex',
      on: onMove,
      always: { guard: 'hasMoved', target: 'ratification' },
    },
    ratification: { entry: 'ratify', always: 'over' },
    over: { type: 'final' },
  },
});
