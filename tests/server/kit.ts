import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { speak, type Followed, type Protocol, type Reply } from '../../src/cli/drill/protocol.ts';
import type { ClassSettings } from '../../src/classroom/lesson/settings.ts';
import type { StudentSight } from '../../src/classroom/sight/student-sight.ts';
import type { TeacherSight } from '../../src/classroom/sight/teacher-sight.ts';
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

/** A server of its own in a folder of its own, or on a store that is given. */
export async function serve(given?: Store): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-class-'));
  const store = given ?? (await openSqliteStore(folder));
  const troubles: unknown[] = [];
  const server = await serveClasses({
    store,
    port: 0,
    host: '127.0.0.1',
    hostKey,
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
  const followed = follow(token, () => undefined);
  const tell: Student['tell'] = (command, id = freshToken()) =>
    send('POST', 'commands', token, { id, command });
  const sight = (): StudentSight => {
    const seen = followed.sight();
    if (seen?.role !== 'student') throw new Error('Nothing is seen yet.');
    return seen;
  };
  return {
    token,
    followed,
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
