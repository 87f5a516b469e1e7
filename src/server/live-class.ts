import { err, ok, type Result } from '../lib/result.ts';
import type { Moment } from '../classroom/moment.ts';
import type { Answer, Refused } from '../classroom/message.ts';
import type { LessonRefusal } from '../classroom/refusal.ts';
import type { Change, Room } from '../classroom/room.ts';
import { lessonDue, tableDue } from '../classroom/due.ts';
import type { LessonEvent, MemberId, TableId } from '../classroom/lesson/lesson-event.ts';
import { foldLesson, openLesson, type LessonState } from '../classroom/lesson/lesson-state.ts';
import type { TableEvent } from '../classroom/table/table-event.ts';
import { foldTable, openTable, type TableState } from '../classroom/table/table-state.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { momentAt } from './chance.ts';
import type { Entry, Store, StreamAppend } from './store/store.ts';

/** What follows from a command, given the class as it is when its turn has come. */
export type Decide = (room: Room, moment: Moment) => Result<Change, LessonRefusal>;

/** A class in memory: what its log has made of it so far, and who is told of more. */
export interface LiveClass {
  readonly id: string;
  readonly room: () => Room;
  /** Decides, keeps, and only then answers and tells. The same command twice is one. */
  readonly act: (command: string, decide: Decide) => Promise<Result<string, Refused>>;
  /** Takes in what other processes have kept. */
  readonly refresh: () => Promise<void>;
  readonly heard: (members: readonly MemberId[], at: number) => void;
  readonly onChange: (listener: () => void) => () => void;
  /** Whether something may have been kept that is not shown: the store failed in between. */
  readonly isBehind: () => boolean;
  readonly isDeleted: () => boolean;
  readonly markDeleted: () => void;
}

/** So often a command is decided anew because another process came first. */
const TRIES = 8;

/**
 * @param readScenario of the class's own file, which was read before the class was opened
 * @param onKept told which streams have a new time at which something is due
 */
export async function loadClass(
  id: string,
  store: Store,
  readScenario: (opened: LessonState) => Scenario,
  onKept: (stream: string, due: number | undefined) => void,
): Promise<LiveClass | undefined> {
  const [first, ...rest] = await store.read(id, 0);
  if (first === undefined) return undefined;
  let lesson = openLesson(eventOf(first));
  const scenario = readScenario(lesson);
  const tables = new Map<TableId, TableState>();
  const heard = new Map<MemberId, number>();
  const listeners = new Set<() => void>();
  let deleted = false;
  let failed: { readonly at: number; readonly why: unknown } | undefined;

  const foldInLesson = (entries: readonly Entry[]): void => {
    for (const entry of entries) {
      if (entry.seq > lesson.seq) lesson = foldLesson(lesson, eventOf(entry));
    }
  };
  const foldOn =
    (name: TableId) =>
    (state: TableState | undefined, event: TableEvent): TableState =>
      state === undefined
        ? openTable(name, { ...lesson.scenario, scenario }, event)
        : foldTable(state, event);
  const foldInTable = (name: TableId, entries: readonly Entry[]): void => {
    const known = tables.get(name);
    const fresh = entries.filter(({ seq }) => seq > (known?.seq ?? 0));
    const state = fresh.map(eventOf<TableEvent>).reduce(foldOn(name), known);
    if (state !== undefined) tables.set(name, state);
  };
  const room = (): Room => ({ lesson, scenario, tables, heard });
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };

  /** Everything that is kept and not folded in yet; gives whether there was any. */
  const catchUp = async (): Promise<boolean> => {
    const heads = await store.heads(id);
    let found = heads.size === 0 && !deleted;
    if (heads.size === 0) deleted = true; // by another process
    for (const [stream, seq] of heads) {
      const known = stream === id ? lesson.seq : (tables.get(stream)?.seq ?? 0);
      if (seq <= known) continue;
      const entries = await store.read(stream, known);
      if (stream === id) foldInLesson(entries);
      else foldInTable(stream, entries);
      found = true;
    }
    return found;
  };

  /** What is to be kept, with the class as it will be then: folded from just what will be read. */
  const planned = (change: Change, at: number): readonly Planned[] => {
    const plans: Planned[] = [];
    if (change.lesson.length > 0) {
      const events = change.lesson.map((event) => text({ at, ...event }));
      const after = events.map(parsed<LessonEvent>).reduce(foldLesson, lesson);
      const due = lessonDue(after);
      plans.push({ append: { stream: id, expected: lesson.seq, events, due }, lesson: after });
    }
    for (const [name, bodies] of change.tables) {
      const events = bodies.map((event) => text({ at, ...event }));
      const before = tables.get(name);
      const table = events.map(parsed<TableEvent>).reduce(foldOn(name), before);
      if (table === undefined) continue;
      const expected = before?.seq ?? 0;
      plans.push({ append: { stream: name, expected, events, due: tableDue(table) }, table });
    }
    return plans;
  };

  const foldIn = (plans: readonly Planned[]): void => {
    for (const plan of plans) {
      if (plan.lesson !== undefined) ({ lesson } = plan);
      if (plan.table !== undefined) tables.set(plan.table.id, plan.table);
      onKept(plan.append.stream, plan.append.due);
    }
  };

  const attempt = async (command: string, decide: Decide): Promise<Result<string, Refused>> => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      if (deleted) return err({ code: 'gone' });
      const moment = momentAt(Date.now());
      const decided = decide(room(), moment);
      if (!decided.ok) {
        // It may have been done already, and only its answer lost.
        const before = await store.answerTo(id, command);
        return before === undefined ? decided : readAnswer(before);
      }
      const plans = planned(decided.value, moment.at);
      const streams = plans.map(({ append }) => append);
      const number = numberAfter(lesson.seq, streams, id);
      if (streams.length === 0) return ok(number);
      const answer: Answer = { ok: true, number };
      const appended = await store.append({
        classId: id,
        command,
        answer: text(answer),
        streams,
      });
      switch (appended.kind) {
        case 'done':
          foldIn(plans);
          tell();
          return ok(number);
        case 'repeated':
          if (await catchUp()) tell();
          return readAnswer(appended.answer);
        case 'stale':
          if (await catchUp()) tell();
          break;
        case 'gone':
          deleted = true;
          tell();
          return err({ code: 'gone' });
      }
    }
    return err({ code: 'stale' });
  };

  // One after another, so that each is decided upon what the one before it left.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work);
    last = done.catch(() => undefined);
    return done;
  };

  const catchUpAndTell = async (): Promise<void> => {
    queued = undefined;
    if (await catchUp()) tell();
    failed = undefined;
  };
  let queued: Promise<void> | undefined;

  /** What waited while the store failed fails with it: else each would wait for it anew. */
  const actInTurn = (command: string, decide: Decide): Promise<Result<string, Refused>> => {
    const asked = performance.now();
    return inTurn(async () => {
      if (failed !== undefined && failed.at >= asked) throw failed.why;
      try {
        return await attempt(command, decide);
      } catch (why) {
        failed = { at: performance.now(), why };
        throw why;
      }
    });
  };

  foldInLesson(rest);
  await catchUp();
  for (const [member, at] of await store.lastSeen(id)) heard.set(member, at);

  return {
    id,
    room,
    act: actInTurn,
    // However many ask while one waits for its turn, it is one.
    refresh: () => (queued ??= inTurn(catchUpAndTell)),
    isBehind: () => failed !== undefined,
    heard: (members, at) => {
      for (const member of members) heard.set(member, Math.max(heard.get(member) ?? 0, at));
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    isDeleted: () => deleted,
    markDeleted: () => {
      deleted = true;
      tell();
    },
  };
}

/** To be appended to one stream, with what the stream comes to. */
interface Planned {
  readonly append: StreamAppend;
  readonly lesson?: LessonState;
  readonly table?: TableState;
}

function eventOf<T = LessonEvent>({ event }: Entry): T {
  return parsed<T>(event);
}

const parsed = <T>(event: string): T => JSON.parse(event) as T;

const text = (value: unknown): string => JSON.stringify(value);

function readAnswer(kept: string): Result<string, Refused> {
  const answer = JSON.parse(kept) as Answer;
  return answer.ok ? ok(answer.number) : err(answer.refusal);
}

/** The number of the sight that shows a command: of the class, and of its one table if it has one. */
function numberAfter(lesson: number, appends: readonly StreamAppend[], id: string): string {
  const after = (of: StreamAppend | undefined): number =>
    of === undefined ? 0 : of.expected + of.events.length;
  const own = appends.find(({ stream }) => stream === id);
  const table = appends.find(({ stream }) => stream !== id);
  return `${own === undefined ? lesson : after(own)}.${after(table)}`;
}
