import type { Happening } from '../../negotiation/happening.ts';
import { appendAct, appendMove, newRecord } from '../../record/record.ts';
import type { GameRecord, Preparation, SeatHolder } from '../../record/record.ts';
import type { PartyId, Scenario } from '../../scenario/scenario.ts';
import { usualCharacter } from '../../session/delegations.ts';
import { openSummit, sendAct, sendMove, type Summit } from '../../summit/summit.ts';
import { limits as most } from '../limits.ts';
import type { MemberId, TableId } from '../lesson/lesson-event.ts';
import type { TimeLimits } from '../lesson/settings.ts';
import { seat, type Chair } from './chair.ts';
import { changeClock, clockFor, noClock, type Clock } from './clock.ts';
import type { Message } from './message.ts';
import type { TableEvent } from './table-event.ts';
import { unseenAfter, unseenAmong } from './vote.ts';

/** One table, as its events have made it: the whole truth, for nobody's eyes as it is. */
export interface TableState {
  readonly id: TableId;
  readonly seq: number; // of the last event
  readonly played: number; // of the last that changed the game: what a move must have seen
  readonly number: number;
  readonly summit: Summit;
  readonly record: GameRecord;
  readonly begun: boolean;
  readonly since: number; // when the present question was put
  readonly moved: number; // when somebody last did anything about the game
  readonly clock: Clock;
  readonly limits: TimeLimits;
  readonly chairs: Readonly<Record<PartyId, Chair>>;
  readonly messages: readonly Message[];
  readonly told: readonly Told[]; // the last steps of the game, for who comes back
  readonly unseen: readonly MemberId[]; // who have still to watch the vote at home
}

export interface Told {
  readonly seq: number;
  readonly happenings: readonly Happening[];
}

/** What a table plays: read once for all tables of a class. */
export interface Played {
  readonly scenario: Scenario;
  readonly text: string; // its file
  readonly hash: string; // of that
}

const NOTHING_NOTED: Preparation = { aims: '', guesses: {} };

export function openTable(
  id: TableId,
  { scenario, text, hash }: Played,
  event: TableEvent,
): TableState {
  if (event.kind !== 'opened') throw new RangeError('A table begins by being opened.');
  const { at, game, number, dice, chairs, limits } = event;
  return {
    id,
    seq: 1,
    played: 1,
    number,
    summit: openSummit(scenario, dice),
    record: newRecord({
      scenario,
      text,
      hash,
      dice,
      id: game,
      seats: seatsOf(scenario, dice, chairs),
    }),
    begun: false,
    since: at,
    moved: at,
    clock: noClock,
    limits,
    chairs: seat({}, chairs),
    messages: [],
    told: [],
    unseen: [],
  };
}

/** Chairs that nobody sits at belong to AI delegations, by the scenario's own persona. */
function seatsOf(
  { parties }: Scenario,
  dice: number,
  chairs: Readonly<Record<PartyId, readonly MemberId[]>>,
): GameRecord['seats'] {
  return Object.fromEntries(
    parties.map((party): [PartyId, SeatHolder] => [
      party.id,
      chairs[party.id]?.length
        ? { kind: 'person' }
        : { kind: 'ai', ...usualCharacter(party, dice) },
    ]),
  );
}

/** A table after one more event. What the rules refuse was never kept: it throws a RangeError. */
export function foldTable(table: TableState, event: TableEvent): TableState {
  const seq = table.seq + 1;
  return { ...table, seq, ...change(table, event, seq) };
}

function change(table: TableState, event: TableEvent, seq: number): Partial<TableState> {
  const { at } = event;
  switch (event.kind) {
    case 'opened':
      return {};
    case 'begun':
      return begin(table, at, seq);
    case 'seated':
      return { chairs: seat(table.chairs, event.chairs), unseen: unseenAmong(table, event.chairs) };
    case 'limited':
      return { limits: event.limits };
    case 'penPassed':
      return changeChair(table, event.party, { pen: event.to });
    case 'prepared': {
      const { record } = table;
      const notes = { ...record.notes, [event.party]: event.preparation };
      return { record: { ...record, notes } };
    }
    case 'proposed': {
      const { party, by, move } = event;
      const others = chairAt(table, party).drafts.filter((draft) => draft.by !== by);
      return changeChair(table, party, { drafts: [...others, { id: seq, by, move }] });
    }
    case 'withdrawn': {
      const { drafts } = chairAt(table, event.party);
      return changeChair(table, event.party, {
        drafts: drafts.filter(({ id }) => id !== event.draft),
      });
    }
    case 'talked':
      return write(table, { ...event, seq, kind: 'talk' });
    case 'noted':
      return write(table, { ...event, seq, kind: 'note' });
    case 'wrote':
      return write(table, {
        seq,
        at,
        kind: 'teacher',
        party: event.to,
        by: undefined,
        text: event.text,
      });
    case 'hidden':
      return keepLetters(
        table.record,
        table.messages.map((message) =>
          message.seq === event.message ? { ...message, hidden: event.hidden } : message,
        ),
      );
    case 'moved':
      return move(table, event, seq);
    case 'moderated':
      return moderate(table, event, seq);
    case 'voteSeen': {
      const { by } = event;
      return { unseen: by === undefined ? [] : table.unseen.filter((member) => member !== by) };
    }
  }
}

function begin(table: TableState, at: number, seq: number): Partial<TableState> {
  const { phase } = table.summit.state;
  const clock = clockFor(phase, table.limits, at, table.clock);
  return { begun: true, since: at, moved: at, clock, played: seq };
}

export function chairAt({ chairs }: TableState, party: PartyId): Chair {
  const chair = chairs[party];
  if (chair === undefined) throw new RangeError(`The table has no chair ${party}.`);
  return chair;
}

function changeChair(table: TableState, party: PartyId, by: Partial<Chair>): Partial<TableState> {
  return { chairs: { ...table.chairs, [party]: { ...chairAt(table, party), ...by } } };
}

function write(
  { messages, record }: TableState,
  { seq, at, kind, party, by, text }: Omit<Message, 'hidden' | 'after'>,
): Partial<TableState> {
  const after = record.moves.length;
  const message = { seq, at, kind, party, by, text, hidden: false, after };
  return keepLetters(record, [...messages, message]);
}

/** The record has what was passed across the table, but for what the teacher has hidden. */
function keepLetters(record: GameRecord, messages: readonly Message[]): Partial<TableState> {
  const letters = messages
    .filter(({ kind, hidden }) => kind === 'note' && !hidden)
    .map(({ after, party, text }) => ({ after, party, text }));
  return { messages, record: { ...record, letters } };
}

function move(
  table: TableState,
  event: Extract<TableEvent, { kind: 'moved' }>,
  seq: number,
): Partial<TableState> {
  const { at, party, by, rationale } = event;
  const { summit, record } = table;
  const sent = sendMove(summit, party, event.move);
  if (!sent.ok) throw new RangeError(`A move was kept that the rules refuse: ${sent.error.code}.`);
  const after = sent.value;
  const substituted = by === undefined && record.seats[party]?.kind === 'person';
  const recorded = {
    party,
    move: after.made,
    ...(rationale === undefined ? {} : { rationale }),
    ...(substituted ? { substitute: true as const } : {}),
  };
  const outOfTime = substituted && table.clock.kind === 'out' && !isAi(table, party);
  const overtaken = outOfTime ? { move: after.made, after: record.moves.length + 1 } : undefined;
  return {
    ...goOn(table, after, seq, at),
    ...changeChair(table, party, { drafts: [], overtaken }), // they were for this question
    record: appendMove(record, recorded, summit.state, after.state),
    clock: clockFor(after.state.phase, table.limits, at, table.clock),
    since: at,
  };
}

function moderate(
  table: TableState,
  { at, act }: Extract<TableEvent, { kind: 'moderated' }>,
  seq: number,
): Partial<TableState> {
  const { summit, record } = table;
  const sent = sendAct(summit, act);
  if (!sent.ok) throw new RangeError(`An act was kept that the rules refuse: ${sent.error.code}.`);
  const after = sent.value;
  const clock = act.kind === 'clock' ? changeClock(table.clock, act, at) : table.clock;
  return {
    ...goOn(table, after, seq, at),
    ...(act.kind === 'substitute' ? changeChair(table, act.party, { substitute: act.sits }) : {}),
    record: appendAct(record, after.act, after.state),
    clock: after.state.phase === 'over' ? noClock : clock,
  };
}

function goOn(table: TableState, summit: Summit, seq: number, at: number): Partial<TableState> {
  const told = [...table.told, { seq, happenings: summit.happenings }];
  const sitting = Object.values(table.chairs).flatMap(({ members }) => members);
  const unseen = unseenAfter(summit.happenings, table, sitting);
  return { summit, played: seq, moved: at, told: told.slice(-most.told), unseen };
}

/** What a delegation noted beforehand, all of it together. */
export function preparationOf({ record }: TableState, party: PartyId): Preparation {
  return record.notes[party] ?? NOTHING_NOTED;
}

/** Whether an AI moves for a chair: nobody sits there, or a substitute does. */
export function isAi(table: TableState, party: PartyId): boolean {
  const { members, substitute } = chairAt(table, party);
  return substitute || members.length === 0;
}
