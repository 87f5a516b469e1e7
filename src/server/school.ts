import { decideJoining } from '../classroom/decide-joining.ts';
import { plainCode } from '../classroom/lesson/class-code.ts';
import { decideStudent } from '../classroom/decide-student.ts';
import { decideTeacher } from '../classroom/decide-teacher.ts';
import type {
  Joining,
  Opening,
  SentStudentCommand,
  SentTeacherCommand,
} from '../classroom/commands.ts';
import { limits } from '../classroom/limits.ts';
import type { Refused, StreamMessage, TableRecord } from '../classroom/message.ts';
import type { LessonEvent } from '../classroom/lesson/lesson-event.ts';
import { isMember } from '../classroom/lesson/lesson-state.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { freshCode, hashOf } from './chance.ts';
import { classFile, recordsOf, type ClassFile } from './class-file.ts';
import type { Classes } from './classes.ts';
import { createFollower, numberOf, type Eyes } from './following.ts';
import type { LiveClass } from './live-class.ts';
import type { Following, Keying } from './requests.ts';
import type { ReadScenario } from './scenarios.ts';
import type { KeptClass, KeptToken, Store } from './store/store.ts';
import type { Tokens } from './tokens.ts';

/** After so long a class is deleted by itself, unless it is kept. */
const KEPT_FOR = 30 * 24 * 3600_000;

/** Whoever asks within so many ms whether the store is well has the answer of the one before. */
const PROBED = 1000;

type Answered<T> = Promise<Result<T, Refused>>;

/** All that can be asked of the classes of a server, whoever asks having been let in. */
export interface School {
  readonly probe: () => Promise<void>;
  readonly holder: (token: string) => Promise<KeptToken | undefined>;
  /** Somebody has shown that they are still there. */
  readonly here: (token: KeptToken) => Answered<undefined>;
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

  const isIn = async ({ classId, role, member = '' }: KeptToken): Promise<boolean> => {
    const found = await live(classId);
    return role !== 'student' || (found.ok && isMember(found.value.room().lesson, member));
  };

  const giveUp = async (classId: string, member: string): Promise<void> => {
    await store.removeTokens(classId, member);
    tokens.forget(classId, member);
  };

  return {
    probe: onceIn(PROBED, store.probe),
    holder: tokens.holder,
    live,
    here: async ({ classId, member }) => {
      const found = await live(classId);
      if (!found.ok) return found;
      if (member !== undefined) found.value.heard([member], Date.now());
      return ok(undefined);
    },
    classes: store.classes,
    open: async ({ token, projector, scenario, language, settings }) => {
      const before = await tokens.holder(token);
      if (before?.role === 'student') return err({ code: 'badToken' });
      if (before !== undefined) return about(await store.classBy({ id: before.classId }));
      const read = readScenario(scenario.id, scenario.text);
      if (!read.ok) return err({ code: 'scenario' });
      if ((await store.classes()).length >= limits.classes) return err({ code: 'full' });
      const at = Date.now();
      // Of the token, so that whoever asks again after a failure comes to the same class.
      const id = hashOf(token).slice(0, 16);
      const code = await codeFor(store, { id, opened: at, title: read.value.title });
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
      return ok(shown(kept));
    },
    join: async ({ token, code, name }) => {
      const kept = await store.classBy({ code: plainCode(code) });
      if (kept === undefined) return err({ code: 'noClass' });
      const holder = await tokens.holder(token);
      if (holder !== undefined) {
        if (holder.classId !== kept.id) return err({ code: 'badToken' });
        return (await isIn(holder)) ? ok(shown(kept)) : err({ code: 'badToken' });
      }
      const found = await live(kept.id);
      if (!found.ok) return found;
      const hash = hashOf(token);
      const member = hash.slice(0, 12);
      const joined = await found.value.act(`join/${hash}`, (room) =>
        decideJoining(room, member, name),
      );
      if (!joined.ok) return joined;
      // Joined once and gone since: that seat is given up, and whoever comes again comes anew.
      if (!isMember(found.value.room().lesson, member)) return err({ code: 'badToken' });
      await store.addToken({ hash, classId: kept.id, role: 'student', member });
      found.value.heard([member], Date.now());
      return ok(shown(kept));
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
      if (command.kind === 'removeMember') await giveUp(classId, command.member);
      return done;
    },
    study: async ({ classId, member = '' }, { id, command }) => {
      const found = await live(classId);
      if (!found.ok) return found;
      found.value.heard([member], Date.now());
      const done = await found.value.act(`${member}/${id}`, (room, moment) =>
        decideStudent(room, member, command, moment),
      );
      if (done.ok && command.kind === 'leave') await giveUp(classId, member);
      return done;
    },
    sightAfter: async ({ live: found, eyes, after, wait }) => {
      if (eyes.role === 'student') found.heard([eyes.member], Date.now());
      const isSeen = (): boolean => numberOf(found.room(), eyes) === after;
      if (isSeen() && wait > 0) await changeOf(found, wait * 1000);
      if (found.isDeleted()) return { kind: 'closed', why: 'deleted' };
      // Who is here changes without a number, and the teacher sees it.
      if (isSeen() && eyes.role !== 'teacher') return undefined;
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
      return ok(await classFile(store, found.value, kept));
    },
    remove: async (classId) => {
      await store.removeClass(classId);
      tokens.forget(classId);
      classes.drop(classId);
    },
  };
}

const shown = ({ code, title }: KeptClass): Pick<KeptClass, 'code' | 'title'> => ({ code, title });

/** The same answer for all who ask within a time: what anybody may ask must not cost a write each. */
function onceIn(ms: number, ask: () => Promise<void>): () => Promise<void> {
  let last: { readonly at: number; readonly answer: Promise<void> } | undefined;
  return () => {
    if (last === undefined || Date.now() - last.at > ms) last = { at: Date.now(), answer: ask() };
    return last.answer;
  };
}

/** A code for a class, which is there from now on; the one that it has where it was there before. */
async function codeFor(store: Store, about: Omit<KeptClass, 'code' | 'until'>): Promise<string> {
  for (;;) {
    const before = await store.classBy({ id: about.id });
    if (before !== undefined) return before.code;
    const code = freshCode();
    const until = about.opened + KEPT_FOR;
    if ((await store.addClass({ ...about, code, until })) === 'added') return code;
  }
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
