import { decideJoining } from '../classroom/decide-joining.ts';
import { decideStudent } from '../classroom/decide-student.ts';
import { decideTeacher } from '../classroom/decide-teacher.ts';
import type {
  Joining,
  Opening,
  SentStudentCommand,
  SentTeacherCommand,
} from '../classroom/commands.ts';
import type { Refused, StreamMessage } from '../classroom/message.ts';
import type { LessonEvent } from '../classroom/lesson/lesson-event.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { GameRecord } from '../record/record.ts';
import { freshCode, hashOf, momentAt, plainCode } from './chance.ts';
import type { Classes } from './classes.ts';
import { createFollower, look, stepOf, type Eyes } from './following.ts';
import type { LiveClass } from './live-class.ts';
import type { Following, Keying } from './requests.ts';
import type { ReadScenario } from './scenarios.ts';
import type { KeptClass, KeptToken, Store } from './store/store.ts';
import type { Tokens } from './tokens.ts';

/** After so long a class is deleted by itself, unless it is kept. */
const KEPT_FOR = 30 * 24 * 3600_000;

type Answered<T> = Promise<Result<T, Refused>>;

/** All that can be asked of the classes of a server, whoever asks having been let in. */
export interface School {
  readonly probe: () => Promise<void>;
  readonly holder: (token: string) => Promise<KeptToken | undefined>;
  readonly live: (classId: string) => Answered<LiveClass>;
  readonly classes: () => Promise<readonly KeptClass[]>;
  readonly open: (asked: Opening) => Answered<{ readonly id: string; readonly code: string }>;
  readonly giveKeys: (
    classId: string,
    keys: Keying,
  ) => Answered<{ readonly code: string; readonly title: string }>;
  readonly join: (asked: Joining) => Answered<{ readonly code: string; readonly title: string }>;
  readonly teach: (token: KeptToken, asked: SentTeacherCommand) => Answered<string>;
  readonly study: (token: KeptToken, asked: SentStudentCommand) => Answered<string>;
  /** The whole sight if it is another than the number says; else, within the wait, the next one. */
  readonly sightAfter: (
    asked: { readonly live: LiveClass; readonly eyes: Eyes } & Following,
  ) => Promise<StreamMessage | undefined>;
  readonly records: (
    classId: string,
  ) => Answered<{ readonly ok: true; readonly records: readonly TableRecord[] }>;
  readonly whole: (classId: string) => Answered<ClassFile>;
  readonly remove: (classId: string) => Promise<void>;
}

export interface TableRecord {
  readonly table: string;
  readonly number: number;
  readonly over: boolean;
  readonly record: GameRecord;
}

/** A class as one file: all of its logs, from which everything of it can be had again. */
export interface ClassFile {
  readonly commonGroundClass: 1; // the version of this form
  readonly about: KeptClass;
  readonly streams: Readonly<Record<string, readonly unknown[]>>; // events by stream, in order
  readonly records: readonly TableRecord[];
}

export interface SchoolParts {
  readonly store: Store;
  readonly classes: Classes;
  readonly tokens: Tokens;
  readonly readScenario: ReadScenario;
}

export function createSchool({ store, classes, tokens, readScenario }: SchoolParts): School {
  const live = async (classId: string): Answered<LiveClass> => {
    const found = await classes.get(classId);
    return found === undefined ? err({ code: 'gone' }) : ok(found);
  };

  const recordsOf = (found: LiveClass): readonly TableRecord[] =>
    [...found.room().tables.values()].map(({ id, number, record, summit }) => ({
      table: id,
      number,
      over: summit.state.phase === 'over',
      record,
    }));

  return {
    probe: store.probe,
    holder: tokens.holder,
    live,
    classes: store.classes,
    open: async ({ token, projector, scenario, language, settings }) => {
      const before = await tokens.holder(token);
      if (before !== undefined) return about(await store.classBy({ id: before.classId }));
      const read = readScenario(scenario.id, scenario.text);
      if (!read.ok) return err({ code: 'scenario' });
      const { at, name } = momentAt(Date.now());
      const id = name();
      let code = freshCode();
      const kept = (): KeptClass => ({
        id,
        code,
        opened: at,
        until: at + KEPT_FOR,
        title: read.value.title,
      });
      while ((await store.addClass(kept())) === 'codeTaken') code = freshCode();
      const opened: LessonEvent = { at, kind: 'opened', id, code, scenario, language, settings };
      await store.append({
        classId: id,
        command: 'open',
        answer: '',
        streams: [{ stream: id, expected: 0, events: [JSON.stringify(opened)], due: undefined }],
      });
      await giveTokens(store, id, { token, projector });
      return ok({ id, code });
    },
    giveKeys: async (classId, keys) => {
      const kept = await store.classBy({ id: classId });
      if (kept === undefined) return err({ code: 'gone' });
      await giveTokens(store, classId, keys);
      return ok({ code: kept.code, title: kept.title });
    },
    join: async ({ token, code, name }) => {
      const kept = await store.classBy({ code: plainCode(code) });
      if (kept === undefined) return err({ code: 'noClass' });
      const holder = await tokens.holder(token);
      if (holder !== undefined) {
        return holder.classId === kept.id ? ok(kept) : err({ code: 'badToken' });
      }
      const found = await live(kept.id);
      if (!found.ok) return found;
      const hash = hashOf(token);
      const member = hash.slice(0, 12);
      const joined = await found.value.act(`join/${hash}`, (room) =>
        decideJoining(room, member, name),
      );
      if (!joined.ok) return joined;
      await store.addToken({ hash, classId: kept.id, role: 'student', member });
      return ok({ code: kept.code, title: kept.title });
    },
    teach: async ({ classId }, { id, command }) => {
      const found = await live(classId);
      if (!found.ok) return found;
      const done = await found.value.act(`teacher/${id}`, (room, moment) =>
        decideTeacher(room, command, moment),
      );
      if (!done.ok) return done;
      if (command.kind === 'keep') {
        const until = command.kept ? undefined : Date.now() + KEPT_FOR;
        await store.keepClass(classId, until);
      }
      if (command.kind === 'removeMember') await store.removeTokens(classId, command.member);
      return done;
    },
    study: async ({ classId, member = '' }, { id, command }) => {
      const found = await live(classId);
      if (!found.ok) return found;
      found.value.heard([member], Date.now());
      const done = await found.value.act(`${member}/${id}`, (room, moment) =>
        decideStudent(room, member, command, moment),
      );
      if (done.ok && command.kind === 'leave') await store.removeTokens(classId, member);
      return done;
    },
    sightAfter: async ({ live: found, eyes, after, wait }) => {
      const now = Date.now();
      if (eyes.role === 'student') found.heard([eyes.member], now);
      const looked = look(found.room(), eyes, now, stepOf(after));
      if (looked?.number === after && wait > 0) await changeOf(found, wait * 1000);
      if (found.isDeleted()) return { kind: 'closed', why: 'deleted' };
      const then = look(found.room(), eyes, Date.now(), stepOf(after));
      if (then?.number === after && eyes.role !== 'teacher') return undefined;
      return createFollower(eyes, after).next(found.room(), Date.now());
    },
    records: async (classId) => {
      const found = await live(classId);
      return found.ok ? ok({ ok: true, records: recordsOf(found.value) }) : found;
    },
    whole: async (classId) => {
      const found = await live(classId);
      const kept = await store.classBy({ id: classId });
      if (!found.ok || kept === undefined) return err({ code: 'gone' });
      const names = [classId, ...found.value.room().tables.keys()];
      const streams: Record<string, readonly unknown[]> = {};
      for (const stream of names) {
        const entries = await store.read(stream, 0);
        streams[stream] = entries.map(({ event }) => JSON.parse(event) as unknown);
      }
      return ok({ commonGroundClass: 1, about: kept, streams, records: recordsOf(found.value) });
    },
    remove: async (classId) => {
      await store.removeClass(classId);
      tokens.forget(classId);
      classes.drop(classId);
    },
  };
}

function about(kept: KeptClass | undefined): Result<{ id: string; code: string }, Refused> {
  return kept === undefined ? err({ code: 'gone' }) : ok({ id: kept.id, code: kept.code });
}

async function giveTokens(
  store: Store,
  classId: string,
  { token, projector }: Keying,
): Promise<void> {
  const roles = [
    [token, 'teacher'],
    [projector, 'projector'],
  ] as const;
  for (const [each, role] of roles) {
    await store.addToken({ hash: hashOf(each), classId, role, member: undefined });
  }
}

/** Resolves with the next change of a class, or when so many ms have passed. */
function changeOf(found: LiveClass, ms: number): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(finish, ms);
    const stop = found.onChange(finish);
    function finish(): void {
      clearTimeout(timer);
      stop();
      done();
    }
  });
}
