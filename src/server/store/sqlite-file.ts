import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeFolder } from './make-folder.ts';
import { migrateSqlite } from './sqlite-schema.ts';
import { sqliteTables, type Method, type Tables } from './sqlite-tables.ts';
import { isOfDisk, sqliteTrouble } from './sqlite-trouble.ts';
import { StoreTrouble } from './store.ts';

/** A call of one of the tables' methods. */
export type Ask = {
  readonly [M in Method]: { readonly method: M; readonly args: Parameters<Tables[M]> };
}[Method];

export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly trouble: StoreTrouble };

export interface SqliteFile {
  /** All that is asked in one transaction, durable when it returns; if that fails, each by itself. */
  readonly answer: (asks: readonly Ask[]) => readonly Answer[];
  readonly close: () => void;
}

interface Opened {
  readonly database: DatabaseSync;
  readonly tables: Tables;
}

/** Never opens a file that is there: to close it again would lift the locks that this process has on it. */
function makeFile(folder: string, file: string): void {
  makeFolder(folder);
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

function setUp(database: DatabaseSync): Tables {
  // The lock is the system's own, on the open file: it ends with the process, however that ends.
  database.exec(`
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    BEGIN EXCLUSIVE;
    COMMIT;
  `);
  const check = database.prepare('PRAGMA quick_check(1)').get();
  if (check?.['quick_check'] !== 'ok') throw new StoreTrouble('broken', check?.['quick_check']);
  if (!migrateSqlite(database)) throw new StoreTrouble('newer');
  return sqliteTables(database);
}

function openDatabase(folder: string, file: string): Opened {
  makeFile(folder, file);
  const database = new DatabaseSync(file);
  try {
    return { database, tables: setUp(database) };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Calls the method that an ask names; TypeScript does not see that its arguments belong to it. */
const call = (tables: Tables, { method, args }: Ask): unknown =>
  (tables[method] as (...each: readonly unknown[]) => unknown)(...args);

function transact({ database, tables }: Opened, asks: readonly Ask[]): readonly Answer[] {
  database.exec('BEGIN');
  try {
    const answers = asks.map((ask): Answer => ({ ok: true, value: call(tables, ask) }));
    database.exec('COMMIT');
    return answers;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

export function openSqliteFile(folder: string): SqliteFile {
  const file = join(folder, 'classes.sqlite');
  const open = (): Opened => {
    try {
      return openDatabase(folder, file);
    } catch (error) {
      throw sqliteTrouble(error, file);
    }
  };
  let opened: Opened | undefined = open();

  const close = (): void => {
    opened?.database.close();
    opened = undefined;
  };

  /** What was deleted is overwritten in the file already; so it stands in the log of late writes no more. */
  const forget = (): void => {
    try {
      opened?.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch (error) {
      if (isOfDisk(error)) close(); // what was asked is done all the same
    }
  };

  const answer = (asks: readonly Ask[]): readonly Answer[] => {
    try {
      opened ??= open();
      const answers = transact(opened, asks);
      if (asks.some(({ method }) => method === 'removeClass')) forget();
      return answers;
    } catch (error) {
      const isDown = opened === undefined || isOfDisk(error);
      if (asks.length > 1 && !isDown) return asks.flatMap((ask) => answer([ask]));
      const trouble = sqliteTrouble(error, file);
      if (isDown) close();
      return asks.map(() => ({ ok: false, trouble }));
    }
  };

  return { answer, close };
}
