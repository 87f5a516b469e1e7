import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { cheapMove } from '../../src/cli/drill/cheap-move.ts';
import { speak, type Followed, type Protocol, type Reply } from '../../src/cli/drill/protocol.ts';
import type { StreamMessage } from '../../src/classroom/message.ts';
import type { ClassSettings } from '../../src/classroom/lesson/settings.ts';
import type { StudentSight } from '../../src/classroom/sight/student-sight.ts';
import type { TeacherSight } from '../../src/classroom/sight/teacher-sight.ts';
import type { Guard } from '../../src/server/guard.ts';
import { serveClasses, type ClassServer } from '../../src/server/serve.ts';
import { openSqliteStore } from '../../src/server/store/sqlite-store.ts';
import type { Store } from '../../src/server/store/store.ts';

export const hostKey = 'the-key-of-this-server';

export const rome = readFileSync(
  join(import.meta.dirname, '../../scenarios/rome-2001.yaml'),
  'utf8',
);

export const settings: ClassSettings = {
  delegation: 1,
  talk: true,
  notes: true,
  sameDice: true,
  limits: { prepare: null, caucus: null, floor: null, answer: null },
  onExpiry: 'substitute',
};

export const freshToken = (): string => randomBytes(16).toString('base64url');

export interface Served {
  readonly server: ClassServer;
  readonly url: string;
  readonly protocol: Protocol;
  readonly troubles: readonly unknown[];
  readonly stop: () => Promise<void>;
}

/** The steps of the game that somebody was told of, in the order in which they came. */
export const toldTo = ({ messages }: Student): readonly number[] =>
  messages.flatMap((message) => ('told' in message ? message.told.map(({ seq }) => seq) : []));

/** Two who sit opposite each other in a class of their own, the talks begun. */
export async function pairOf(
  protocol: Protocol,
  by: Partial<ClassSettings> = {},
): Promise<{ readonly lesson: OpenClass; readonly ann: Student; readonly ben: Student }> {
  const lesson = await openClass(protocol, by);
  const ann = await joinClass(protocol, lesson.code, 'Ann');
  const ben = await joinClass(protocol, lesson.code, 'Ben');
  await lesson.tell({ kind: 'stage', stage: 'play' });
  await until('table', () => ann.sight().seat?.begun && ben.sight().seat?.begun);
  return { lesson, ann, ben };
}

/** The one whose turn it is makes a move that changes little; all of them see it. */
export async function moveOn(...at: readonly Student[]): Promise<void> {
  const before = Math.max(...at.map(({ sight }) => sight().seat?.moves ?? 0));
  const mover = at.find(({ sight }) => sight().seat?.view.turn === sight().seat?.chair);
  const move = mover?.sight().seat && cheapMove(mover.sight().seat!.view, before);
  if (!mover || !move) throw new Error('Nobody is there whose turn it is.');
  const { body } = await mover.move(move);
  if ((body as { ok?: boolean }).ok !== true) throw new Error(JSON.stringify(body));
  await until('move', () => mover.sight().seat?.moves === before + 1);
}

/** Lets anybody ask as often as they like: how often is another test's. */
const patientGuard: Guard = {
  mayAsk: () => Promise.resolve(true),
  mayTry: () => Promise.resolve(true),
  wasWrong: () => Promise.resolve(),
};

/** A server of its own in a folder of its own, or on a store that is given. */
export async function serve(
  given?: Store,
  port = 0,
  { page, patient = false }: { readonly page?: string; readonly patient?: boolean } = {},
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-class-'));
  const store = given ?? (await openSqliteStore(folder));
  const troubles: unknown[] = [];
  const server = await serveClasses({
    store,
    port,
    host: '127.0.0.1',
    hostKey,
    ...(page === undefined ? {} : { page }),
    ...(patient ? { guard: patientGuard } : {}),
    log: (error) => troubles.push(error),
  });
  const url = `http://127.0.0.1:${server.port}/`;
  const protocol = speak(url);
  return {
    server,
    url,
    protocol,
    troubles,
    stop: async () => {
      protocol.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface OpenClass {
  readonly code: string;
  readonly id: string;
  readonly teacher: string;
  readonly projector: string;
  readonly tell: (command: object, id?: string) => Promise<Reply>;
}

export async function openClass(
  { send }: Protocol,
  by: Partial<ClassSettings> = {},
): Promise<OpenClass> {
  const [teacher, projector] = [freshToken(), freshToken()];
  const { body } = await send('POST', 'classes', hostKey, {
    token: teacher,
    projector,
    scenario: { id: 'rome-2001', text: rome },
    language: 'en',
    settings: { ...settings, ...by },
  });
  const { id, code } = body as { readonly id: string; readonly code: string };
  return {
    id,
    code,
    teacher,
    projector,
    tell: (command, name = freshToken()) =>
      send('POST', 'commands', teacher, { id: name, command }),
  };
}

export interface Student {
  readonly token: string;
  readonly followed: Followed;
  readonly messages: readonly StreamMessage[]; // all that have come
  readonly sight: () => StudentSight;
  readonly tell: (command: object, id?: string) => Promise<Reply>;
  readonly move: (move: object) => Promise<Reply>; // with eyes on what is seen now
}

export async function joinClass(
  { send, follow }: Protocol,
  code: string,
  name: string,
  token = freshToken(),
): Promise<Student> {
  const joined = await send('POST', 'join', undefined, { token, code, name });
  if (joined.status !== 200) throw new Error(`Not let in: ${JSON.stringify(joined.body)}`);
  const messages: StreamMessage[] = [];
  const followed = follow(token, ({ message }) => messages.push(message));
  const tell: Student['tell'] = (command, id = freshToken()) =>
    send('POST', 'commands', token, { id, command });
  const sight = (): StudentSight => {
    const seen = followed.sight();
    if (seen?.role !== 'student') throw new Error('Nothing is seen yet.');
    return seen;
  };
  await until('sight', sight);
  return {
    token,
    followed,
    messages,
    sight,
    tell,
    move: (move) => tell({ kind: 'move', move, expected: sight().seat?.played ?? 1 }),
  };
}

export function teacherSight(followed: Followed): TeacherSight {
  const seen = followed.sight();
  if (seen?.role !== 'teacher') throw new Error('Nothing is seen yet.');
  return seen;
}

/** Waits until something holds. */
export async function until<T>(what: string, ask: () => T | undefined | false): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    try {
      const found = ask();
      if (found !== undefined && found !== false) return found;
    } catch {
      // Not yet.
    }
    if (Date.now() > end) throw new Error(`In half a minute there was no ${what}.`);
    await new Promise((done) => setTimeout(done, 10));
  }
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
