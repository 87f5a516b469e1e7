import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';
import type { Append, Appended, KeptClass, KeptToken, Store, StreamAppend } from './store.ts';

/** What a store is asked of its tables, rather than of itself. */
export type Method = Exclude<keyof Store, 'shared' | 'onWake' | 'close'>;

/** The same methods, done at once; each within the transaction that is open. */
export type Tables = {
  readonly [M in Method]: (...args: Parameters<Store[M]>) => Awaited<ReturnType<Store[M]>>;
};

type Row = Readonly<Record<string, SQLOutputValue>>;

const text = (row: Row, column: string): string => row[column] as string;
const number = (row: Row, column: string): number => row[column] as number;

const keptClass = (row: Row): KeptClass => ({
  id: text(row, 'id'),
  code: text(row, 'code'),
  opened: number(row, 'opened'),
  until: (row['until'] as number | null) ?? undefined,
  title: text(row, 'title'),
});

const keptToken = (row: Row): KeptToken => ({
  hash: text(row, 'hash'),
  classId: text(row, 'class_id'),
  role: row['role'] as KeptToken['role'],
  member: (row['member'] as string | null) ?? undefined,
});

/** A statement of its own for each text, prepared once. */
function statements(database: DatabaseSync) {
  const prepared = (sql: string) => {
    const statement = database.prepare(sql);
    return {
      run: (...values: SQLInputValue[]) => Number(statement.run(...values).changes),
      get: (...values: SQLInputValue[]): Row | undefined => statement.get(...values),
      all: (...values: SQLInputValue[]): readonly Row[] => statement.all(...values),
    };
  };
  return {
    addClass: prepared('INSERT INTO classes VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING'),
    classById: prepared('SELECT * FROM classes WHERE id = ?'),
    classByCode: prepared('SELECT * FROM classes WHERE code = ?'),
    classes: prepared('SELECT * FROM classes ORDER BY opened DESC, id'),
    keepClass: prepared('UPDATE classes SET until = ? WHERE id = ?'),
    removeClass: prepared('DELETE FROM classes WHERE id = ?'),
    addToken: prepared(
      `INSERT INTO tokens SELECT ?, id, ?, ? FROM classes WHERE id = ? ON CONFLICT DO NOTHING`,
    ),
    tokenBy: prepared('SELECT * FROM tokens WHERE hash = ?'),
    removeTokens: prepared('DELETE FROM tokens WHERE class_id = ? AND member = ?'),
    answerTo: prepared('SELECT answer FROM commands WHERE class_id = ? AND command = ?'),
    addCommand: prepared('INSERT INTO commands VALUES (?, ?, ?)'),
    streamBy: prepared('SELECT class_id, last FROM streams WHERE stream = ?'),
    goOn: prepared(
      `INSERT INTO streams VALUES (?, ?, ?, ?, NULL)
       ON CONFLICT DO UPDATE SET last = excluded.last, due = excluded.due, lent = NULL`,
    ),
    addEvent: prepared('INSERT INTO events VALUES (?, ?, ?)'),
    heads: prepared('SELECT stream, last FROM streams WHERE class_id = ?'),
    read: prepared('SELECT seq, event FROM events WHERE stream = ? AND seq > ? ORDER BY seq'),
    due: prepared(
      `SELECT class_id, stream FROM streams WHERE due <= ?1 AND (lent IS NULL OR lent <= ?1)
       ORDER BY due, stream LIMIT ?2`,
    ),
    lend: prepared('UPDATE streams SET lent = ? WHERE stream = ?'),
    seen: prepared(
      `INSERT INTO seen SELECT id, ?, ? FROM classes WHERE id = ?
       ON CONFLICT DO UPDATE SET at = max(at, excluded.at)`,
    ),
    lastSeen: prepared('SELECT member, at FROM seen WHERE class_id = ?'),
    // As much as a large append: where a byte has room, that tells little.
    probe: prepared('REPLACE INTO probes VALUES (1, zeroblob(65536))'),
  };
}

type Statements = ReturnType<typeof statements>;

function hasGoneOn(sql: Statements, classId: string, { stream, expected }: StreamAppend): boolean {
  const row = sql.streamBy.get(stream);
  return row ? row['class_id'] !== classId || row['last'] !== expected : expected !== 0;
}

function goOn(sql: Statements, classId: string, append: StreamAppend): void {
  const { stream, expected, events, due } = append;
  sql.goOn.run(stream, classId, expected + events.length, due ?? null);
  for (const [at, event] of events.entries()) sql.addEvent.run(stream, expected + at + 1, event);
}

/** Looks at everything before it changes anything, so that it need not be undone. */
function append(sql: Statements, { classId, command, answer, streams }: Append): Appended {
  if (!sql.classById.get(classId)) return { kind: 'gone' };
  const first = sql.answerTo.get(classId, command);
  if (first) return { kind: 'repeated', answer: text(first, 'answer') };
  if (streams.some((each) => hasGoneOn(sql, classId, each))) return { kind: 'stale' };
  sql.addCommand.run(classId, command, answer);
  for (const each of streams) goOn(sql, classId, each);
  return { kind: 'done' };
}

export function sqliteTables(database: DatabaseSync): Tables {
  const sql = statements(database);
  return {
    addClass: ({ id, code, opened, until, title }) => {
      sql.addClass.run(id, code, opened, until ?? null, title);
      return sql.classByCode.get(code)?.['id'] === id ? 'added' : 'codeTaken';
    },
    classBy: (key) => {
      const row = 'id' in key ? sql.classById.get(key.id) : sql.classByCode.get(key.code);
      return row && keptClass(row);
    },
    classes: () => sql.classes.all().map(keptClass),
    keepClass: (id, until) => void sql.keepClass.run(until ?? null, id),
    removeClass: (id) => void sql.removeClass.run(id),
    addToken: ({ hash, classId, role, member }) =>
      void sql.addToken.run(hash, role, member ?? null, classId),
    tokenBy: (hash) => {
      const row = sql.tokenBy.get(hash);
      return row && keptToken(row);
    },
    removeTokens: (classId, member) => void sql.removeTokens.run(classId, member),
    append: (batch) => append(sql, batch),
    answerTo: (classId, command) => {
      const row = sql.answerTo.get(classId, command);
      return row && text(row, 'answer');
    },
    heads: (classId) =>
      new Map(sql.heads.all(classId).map((row) => [text(row, 'stream'), number(row, 'last')])),
    read: (stream, after) =>
      sql.read
        .all(stream, after)
        .map((row) => ({ seq: number(row, 'seq'), event: text(row, 'event') })),
    due: (now, most, lease) => {
      const rows = sql.due.all(now, most);
      for (const row of rows) sql.lend.run(now + lease, text(row, 'stream'));
      return rows.map((row) => ({ classId: text(row, 'class_id'), stream: text(row, 'stream') }));
    },
    seen: (classId, members, at) => {
      for (const member of members) sql.seen.run(member, at, classId);
    },
    lastSeen: (classId) =>
      new Map(sql.lastSeen.all(classId).map((row) => [text(row, 'member'), number(row, 'at')])),
    probe: () => void sql.probe.run(),
  };
}
