import { plainText } from '../lib/plain-text.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { entryOf } from '../negotiation/entry.ts';
import { readMove } from '../negotiation/legality.ts';
import type { Preparation } from '../record/record.ts';
import { sendMove } from '../summit/summit.ts';
import type { StudentCommand } from './commands.ts';
import { limits } from './limits.ts';
import { isMember, placeOf, type Place } from './lesson/lesson-state.ts';
import type { MemberId } from './lesson/lesson-event.ts';
import type { Moment } from './moment.ts';
import { plainAims, withChanges, type PreparationChanges } from './preparation-changes.ts';
import { refuse, type LessonRefusal } from './refusal.ts';
import { atTable, inLesson, type Change, type Room } from './room.ts';
import type { TableEventBody } from './table/table-event.ts';
import { chairAt, preparationOf, type TableState } from './table/table-state.ts';
import { freeName } from './lesson/names.ts';
import { unseat } from './lesson/unseat.ts';

type Decided = Result<Change, LessonRefusal>;

/** Who has not been heard of for so long has lost the connection, in ms. */
export const AWAY = 20_000;

/** What follows from a student's command. */
export function decideStudent(
  room: Room,
  member: MemberId,
  command: StudentCommand,
  moment: Moment,
): Decided {
  const { lesson } = room;
  if (!isMember(lesson, member)) return err(refuse('notYours'));
  if (lesson.seq >= limits.events && isOfLesson(command)) return err(refuse('full'));
  switch (command.kind) {
    case 'rename': {
      const name = freeName(lesson, command.name, member);
      return name.ok ? ok(inLesson({ kind: 'renamed', member, name: name.value })) : name;
    }
    case 'leave':
      return ok(unseat(room, member));
    case 'lend':
      return ok(inLesson({ kind: 'lent', member, lends: command.lends }));
    case 'prepare':
    case 'move':
    case 'propose':
    case 'withdraw':
    case 'talk':
    case 'note':
    case 'passPen':
    case 'takePen':
    case 'voteSeen':
      return atOwnTable(room, member, command, moment);
  }
}

/** Whoever sends such for ever fills nobody's disk; to leave is always free. */
const isOfLesson = ({ kind }: StudentCommand): boolean => kind === 'rename' || kind === 'lend';

type Guess = Preparation['guesses'][string];

type TableCommand = Exclude<StudentCommand, { kind: 'rename' | 'leave' | 'lend' }>;

function atOwnTable(room: Room, member: MemberId, command: TableCommand, { at }: Moment): Decided {
  const place = placeOf(room.lesson, member);
  if (place === undefined) return err(refuse('notSeated'));
  const table = room.tables.get(place.table);
  if (table === undefined) return err(refuse('notBegun'));
  const events = tableEvents({ room, table, place, member, at }, command);
  return events.ok ? ok(atTable(place.table, ...events.value)) : events;
}

interface Seated {
  readonly room: Room;
  readonly table: TableState;
  readonly place: Place;
  readonly member: MemberId;
  readonly at: number;
}

type Events = Result<readonly TableEventBody[], LessonRefusal>;

function tableEvents(seated: Seated, command: TableCommand): Events {
  const { room, table, place, member } = seated;
  const { party } = place;
  const chair = chairAt(table, party);
  if (table.seq >= limits.events && command.kind !== 'move') return err(refuse('full'));
  switch (command.kind) {
    case 'prepare':
      if (room.lesson.stage !== 'prepare') return err(refuse('begun'));
      return prepared(seated, command.changes);
    case 'move':
      return moveEvents(seated, command);
    case 'propose': {
      const move = readMove(command.move);
      const { phase } = table.summit.state;
      if (move === undefined) return err({ code: 'move', refusal: { code: 'malformed', phase } });
      if (phase === 'over') return err(refuse('over'));
      const others = chair.drafts.filter(({ by }) => by !== member).length;
      if (others >= limits.drafts) return err(refuse('full'));
      return ok([{ kind: 'proposed', party, by: member, move }]);
    }
    case 'withdraw': {
      const draft = chair.drafts.find(({ id }) => id === command.draft);
      if (draft === undefined) return err(refuse('noDraft'));
      if (draft.by !== member && chair.pen !== member) return err(refuse('pen'));
      return ok([{ kind: 'withdrawn', party, draft: draft.id }]);
    }
    case 'talk':
      if (!room.lesson.settings.talk) return err(refuse('talkOff'));
      return writing(seated, 'talked', command.text, limits.talk);
    case 'note':
      if (!room.lesson.settings.notes) return err(refuse('notesOff'));
      if (!table.begun) return err(refuse('notBegun'));
      return writing(seated, 'noted', command.text, limits.note);
    case 'passPen':
      if (chair.pen !== member) return err(refuse('pen'));
      if (!chair.members.includes(command.to)) return err(refuse('noMember'));
      return ok([{ kind: 'penPassed', party, to: command.to }]);
    case 'takePen':
      return takePen(seated);
    case 'voteSeen':
      return ok(table.unseen.includes(member) ? [{ kind: 'voteSeen', by: member }] : []);
  }
}

/** A move needs the pen, the talks open, and eyes on what has happened last. */
function moveEvents(
  { table, place: { party }, member }: Seated,
  { move, expected }: Extract<StudentCommand, { kind: 'move' }>,
): Events {
  const { summit, clock, played, begun } = table;
  if (!begun) return err(refuse('notBegun'));
  if (summit.state.phase === 'over') return err(refuse('over'));
  if (chairAt(table, party).pen !== member) return err(refuse('pen'));
  if (expected !== played) return err(refuse('stale'));
  if (clock.kind === 'paused') return err(refuse('paused'));
  const sent = sendMove(summit, party, move);
  if (!sent.ok) return err({ code: 'move', refusal: sent.error });
  return ok([{ kind: 'moved', party, by: member, move: sent.value.made }]);
}

function writing(
  { table, place: { party }, member }: Seated,
  kind: 'talked' | 'noted',
  written: string,
  most: number,
): Events {
  const text = plainText(written, most);
  if (text === undefined) return err(refuse('text'));
  const own = table.messages.filter((message) => message.party === party).length;
  if (own >= limits.messages) return err(refuse('full'));
  return ok([{ kind, party, by: member, text }]);
}

/** What a sheet becomes by changes to it: plain text, and guesses about issues that there are. */
function prepared(
  { room: { scenario }, table, place: { party }, member }: Seated,
  changes: PreparationChanges,
): Events {
  const { aims: written, guesses } = withChanges(preparationOf(table, party), changes);
  const aims = plainAims(written);
  if (aims.length > limits.aims) return err(refuse('text'));
  const known = scenario.issues.flatMap(({ id }): readonly [string, Guess][] => {
    const guess = entryOf(guesses, id);
    return guess === undefined ? [] : [[id, guess]];
  });
  const preparation = { aims, guesses: Object.fromEntries(known) };
  return ok([{ kind: 'prepared', party, by: member, preparation }]);
}

/** Whoever is here may take the pen of one who has lost the connection. */
function takePen({ room, table, place: { party }, member, at }: Seated): Events {
  const { pen } = chairAt(table, party);
  if (pen === member) return ok([]);
  const heard = pen === undefined ? undefined : room.heard.get(pen);
  if (heard !== undefined && at - heard < AWAY) return err(refuse('penHeld'));
  return ok([{ kind: 'penPassed', party, to: member }]);
}
