import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { studentCommand, teacherCommand } from '../../src/classroom/commands.ts';
import { speak } from '../../src/cli/drill/protocol.ts';
import { statuses } from '../../src/server/statuses.ts';
import { openSqliteStore } from '../../src/server/store/sqlite-store.ts';
import type { Store } from '../../src/server/store/store.ts';
import {
  freshToken,
  hostKey,
  joinClass,
  moveOn,
  openClass,
  pairOf,
  rome,
  serve,
  settings,
  until,
  type OpenClass,
  type Served,
  type Student,
} from './kit.ts';

let folder: string;
let store: Store;
let served: Served;
let lesson: OpenClass;
let ann: Student;
let ben: Student;
let other: OpenClass;
let stranger: Student; // of the other class

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'common-ground-forged-'));
  const page = join(folder, 'page');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(page, 'index.html'), '<html><head></head></html>');
  writeFileSync(join(page, 'assets', 'a.js'), 'export {};');
  store = await openSqliteStore(join(folder, 'data'));
  served = await serve(store, 0, { page, patient: true });
  ({ lesson, ann, ben } = await pairOf(served.protocol));
  await moveOn(ann, ben);
  other = await openClass(served.protocol);
  stranger = await joinClass(served.protocol, other.code, 'Stranger');
  await until('stranger', () => stranger.sight());
});

afterAll(async () => {
  for (const { followed } of [ann, ben, stranger]) followed.stop();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Everything that is kept, in a few letters: each event of each stream of every class. */
async function kept(): Promise<string> {
  const hash = createHash('sha256');
  for (const { id, code, until } of await store.classes()) {
    hash.update(`${id} ${code} ${until ?? ''}`);
    for (const [stream] of [...(await store.heads(id))].toSorted()) {
      hash.update(stream);
      for (const { event } of await store.read(stream, 0)) hash.update(event);
    }
  }
  return hash.digest('hex');
}

const seen = (): string => JSON.stringify([ann.sight(), ben.sight(), stranger.sight()]);

const evilKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 0, 1.5, 2 ** 53, '', 'all', [], {}, [[]]),
  fc.constantFrom(...evilKeys),
  fc.constantFrom(...evilKeys.map((key) => JSON.parse(`{"${key}":{"polluted":1}}`) as unknown)),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constant('<img src=x onerror=alert(1)>'.repeat(200)),
);

const kindsOf = (schema: typeof studentCommand | typeof teacherCommand) =>
  schema.options.map((each) => ({
    kind: each.shape.kind.value,
    fields: Object.keys(each.shape).filter((name) => name !== 'kind'),
  }));

interface Loose {
  readonly kind: string;
  readonly tables?: unknown;
}

/** A command of a known kind whose fields hold anything; never what would be in order. */
const anyCommand = (schema: typeof studentCommand | typeof teacherCommand) =>
  fc
    .constantFrom(...kindsOf(schema))
    .filter(({ fields }) => fields.length > 0)
    .chain(({ kind, fields }) =>
      fc.tuple(...fields.map(() => anyValue)).map((values): Loose => ({
        kind,
        ...Object.fromEntries(fields.map((name, at) => [name, values[at]])),
      })),
    );

const paths = [
  'health', 'join', 'here', 'classes', 'classes/x/keys', 'commands', 'stream', 'sight', 'addresses',
  'records', 'export', 'nothing', '', 'classes/..%2f..%2f', 'commands/', 'Commands', 'join%00',
  `classes/${'x'.repeat(3000)}/keys`,
]; // prettier-ignore
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'PROPFIND'];

const isHarmless = (method: string, path: string): boolean =>
  ['GET', 'HEAD'].includes(method) && path === 'health';

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly token: string | undefined;
  readonly body: unknown;
}

/** Tokens that open nothing here: made up, badly made, cut short, put together, of an empty class. */
const badToken = fc.oneof(
  fc.constantFrom(undefined, '', 'x', `${'A'.repeat(22)}`, `${'_'.repeat(199)}`, hostKey.slice(1)),
  fc.string({ minLength: 22, maxLength: 22, unit: fc.constantFrom(...'abcXYZ019_-') }),
);

const text = (value: unknown): string => String(JSON.stringify(value));

const anyRequest = (): fc.Arbitrary<Asked> => {
  const body = fc.oneof(
    anyValue,
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom('{', '{"id":', '[[[[', 'null', '"', '{"id":"a","id":"b"}', '\u0000', '﻿{}'),
    fc.constant('['.repeat(30_000)),
    fc.constant(`${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}`),
    fc.constant('x'.repeat(70_000)),
    anyCommand(studentCommand).map((command) => ({ id: 'forged', command })),
  );
  const raw = body.map((each) => (typeof each === 'string' ? each : text(each)));
  const methodAndPath = fc.tuple(fc.constantFrom(...methods), fc.constantFrom(...paths));
  return fc.oneof(
    // Anybody, anywhere, with no right to anything.
    fc
      .tuple(methodAndPath, badToken, raw)
      .filter(([[method, path]]) => !isHarmless(method, path))
      .map(([[method, path], token, sent]) => ({ method, path, token, body: sent })),
    // A student with what only the teacher may do, and the other way round; what is of no form.
    anyCommand(studentCommand)
      .filter(({ kind }) => !['rename', 'lend', 'talk', 'note'].includes(kind))
      .map((command) => asked(ann.token, command)),
    anyCommand(teacherCommand).map((command) => asked(ben.token, command)),
    anyCommand(teacherCommand).map((command) => asked(lesson.projector, command)),
    anyCommand(studentCommand).map((command) => asked(lesson.teacher, command)),
    // The teacher, with what is not there.
    anyCommand(teacherCommand)
      .filter(
        (command) => command.kind !== 'keep' && !('tables' in command && command.tables === 'all'),
      )
      .map((command) => asked(lesson.teacher, command)),
    // One of another class, who points at this one.
    fc.constantFrom(...foreign()).map((command) => asked(other.teacher, command)),
    fc.constantFrom(...studentsOwn()).map((command) => asked(stranger.token, command)),
    // Streams and sights of others.
    fc
      .tuple(fc.constantFrom('stream', 'sight'), fc.constantFrom('us', 'ru', ...evilKeys))
      .map(([path, chair]) => ({
        method: 'GET',
        path: `${path}?table=${tableId()}&chair=${chair}`,
        token: fc.sample(fc.constantFrom(ann.token, stranger.token, lesson.projector), 1)[0],
        body: undefined,
      })),
    fc
      .constantFrom('1', '1.', '.1', '-1.0', '1e9.0', '9999999999.1', '%00', '1.1.1')
      .map((after) => ({
        method: 'GET',
        path: `sight?after=${after}`,
        token: ann.token,
        body: undefined,
      })),
    // Somebody who joins with what belongs to others, or with no name.
    fc
      .constantFrom<object>(
        { token: ben.token, code: other.code, name: 'Ben' },
        { token: freshToken(), code: lesson.code, name: '\u202e\u200b' },
        { token: freshToken(), code: lesson.code, name: 'aNN' },
        { token: 'short', code: lesson.code, name: 'Eve' },
        { token: freshToken(), code: lesson.code, name: 7 },
        { token: freshToken(), code: [lesson.code], name: 'Eve' },
      )
      .map((sent) => ({ method: 'POST', path: 'join', token: undefined, body: sent })),
    // The holder of the key, with what cannot be opened.
    fc
      .tuple(fc.constantFrom('token', 'projector', 'scenario', 'language', 'settings'), anyValue)
      .filter(([, value]) => typeof value !== 'string')
      .map(([name, value]) => ({
        method: 'POST',
        path: 'classes',
        token: hostKey,
        body: { ...opening(), [name]: value },
      })),
  );
};

const asked = (token: string, command: object): Asked => ({
  method: 'POST',
  path: 'commands',
  token,
  body: { id: freshToken(), command },
});

const tableId = (): string => ann.sight().seat?.table ?? '';

const opening = () => ({
  token: freshToken(),
  projector: freshToken(),
  scenario: { id: 'rome-2001', text: `${rome.slice(0, 2000)}` },
  language: 'en',
  settings,
});

const foreign = (): readonly object[] => [
  { kind: 'end', tables: [tableId()] },
  { kind: 'clock', tables: [tableId(), tableId()], change: 'paused' },
  { kind: 'news', tables: [tableId()], text: 'Forged' },
  { kind: 'write', tables: [tableId()], to: 'all', text: 'Forged' },
  { kind: 'removeMember', member: ann.sight().me.id },
  { kind: 'renameMember', member: ann.sight().me.id, name: 'Forged' },
  { kind: 'seat', member: ann.sight().me.id, to: { table: tableId(), party: 'us' } },
  { kind: 'givePen', table: tableId(), party: 'us', to: ann.sight().me.id },
  { kind: 'hide', table: tableId(), message: 1, hidden: true },
  { kind: 'project', names: false, example: tableId() },
  ...evilKeys.flatMap((key) => [
    { kind: 'removeMember', member: key },
    { kind: 'renameMember', member: key, name: 'Forged' },
    { kind: 'seat', member: key },
  ]),
];

const studentsOwn = (): readonly object[] => [
  { kind: 'move', move: { kind: 'hold' }, expected: ann.sight().seat?.played },
  { kind: 'talk', text: 'Forged' },
  { kind: 'note', text: 'Forged' },
  { kind: 'passPen', to: ann.sight().me.id },
  { kind: 'takePen' },
  { kind: 'withdraw', draft: 1 },
];

const takesBody = ({ method }: Asked): boolean => ['POST', 'PUT', 'PATCH'].includes(method);

/** Refused with a code from the list and the status that belongs to it; 404 where there is no such page. */
function expectRefused(reply: { status: number; body: unknown }, asked_: Asked): void {
  const { refusal } = (reply.body ?? {}) as { refusal?: { code?: string } };
  if (asked_.method === 'HEAD') {
    expect(reply.status).toBeGreaterThanOrEqual(400);
    return;
  }
  const said = `${JSON.stringify(asked_).slice(0, 300)} → ${reply.status} ${text(reply.body).slice(0, 200)}`;
  expect(refusal?.code, said).toBeDefined();
  expect(refusal?.code, said).not.toBe('internal');
  expect(statuses[refusal?.code as keyof typeof statuses], said).toBe(reply.status);
}

describe('ten thousand forged requests', () => {
  test('are each refused with a code from the list, and change nothing', async () => {
    const before = [await kept(), seen()];
    const memory = process.memoryUsage().heapUsed;
    const requests = fc.sample(anyRequest(), { numRuns: 9000, seed: 42 });
    const speakers = Array.from({ length: 24 }, (_, at) =>
      requests.filter((__, n) => n % 24 === at),
    );
    await Promise.all(
      speakers.map(async (mine) => {
        const { send, close } = speak(served.url);
        for (const each of mine) {
          expectRefused(
            await send(each.method, each.path, each.token, takesBody(each) ? each.body : undefined),
            each,
          );
        }
        close();
      }),
    );
    expect([await kept(), seen()]).toEqual(before);
    expect(served.troubles).toEqual([]);
    expect(process.memoryUsage().heapUsed - memory).toBeLessThan(300 * 2 ** 20);
    expect((await served.protocol.send('GET', 'health')).status).toBe(200);
  });

  test('that are old ones replayed are answered as they were, and change nothing', async () => {
    const played = ann.sight().seat?.played ?? 0;
    const first = await ann.tell({ kind: 'note', text: 'Once' }, 'replayed');
    const before = await kept();
    for (let times = 0; times < 500; times += 1) {
      expect(await ann.tell({ kind: 'note', text: `Again ${times}` }, 'replayed')).toEqual(first);
      // The same name from somebody else is another command.
      const stale = { kind: 'move', move: { kind: 'hold' }, expected: played - 1 };
      expect((await ben.tell(stale, 'replayed')).status).toBeGreaterThanOrEqual(400);
    }
    expect(await kept()).toBe(before);
  });

  test('for the page’s files never leave its folder', async () => {
    for (const path of [
      '/../data/class.sqlite',
      '/..%2fdata%2fclass.sqlite',
      '/%2e%2e/data',
      '/assets/../../data',
      '/assets/..%5c..%5cdata',
      '//etc/passwd',
      '/%00',
      '/assets/%2e%2e%2f%2e%2e%2fdata',
      '/.git/config',
      '/index.html%00.js',
      '/assets/%ff',
      '/etc/passwd',
    ]) {
      // prettier-ignore
      const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect(answer, path).toMatch(/^HTTP\/1\.1 (404|400|403|302)/);
      expect(answer, path).not.toContain('SQLite format');
      expect(answer, path).not.toContain('root:');
    }
    const page = await raw('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    expect(page).toContain('common-ground-class');
    expect(page.toLowerCase()).toContain("script-src 'self'");
  });

  test('that are no HTTP, or two at once, end the connection and nothing else', async () => {
    const both = 'Content-Length: 4\r\nTransfer-Encoding: chunked\r\n';
    for (const sent of [
      `POST /api/join HTTP/1.1\r\nHost: x\r\n${both}\r\n0\r\n\r\nGET /api/records HTTP/1.1\r\n\r\n`,
      `POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab`,
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(40_000)}\r\n\r\n`,
      'GET /api/health HTTP/1.1\nHost: x\n\n',
      '\u0000\u0001\u0002\r\n\r\n',
    ]) {
      expect(await raw(sent)).toMatch(/^(HTTP\/1\.1 4\d\d|$)/);
    }
    expect((await served.protocol.send('GET', 'health')).status).toBe(200);
  });
});

function raw(sent: string): Promise<string> {
  return new Promise((done) => {
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1');
    let answer = '';
    socket.setEncoding('latin1');
    socket.on('data', (part: string) => (answer += part));
    socket.on('error', () => done(answer));
    socket.on('close', () => done(answer));
    socket.setTimeout(3000, () => socket.destroy());
    socket.write(sent);
  });
}
