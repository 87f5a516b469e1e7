import type { DatabaseSync } from 'node:sqlite';

/** The n-th takes a file from version n to n + 1; one that has been published is never changed. */
const migrations: readonly string[] = [
  `
  CREATE TABLE classes (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    opened INTEGER NOT NULL,
    until INTEGER,
    title TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE tokens (
    hash TEXT PRIMARY KEY,
    class_id TEXT NOT NULL REFERENCES classes ON DELETE CASCADE,
    role TEXT NOT NULL,
    member TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX tokens_of_member ON tokens (class_id, member);

  CREATE TABLE commands (
    class_id TEXT NOT NULL REFERENCES classes ON DELETE CASCADE,
    command TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (class_id, command)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE streams (
    stream TEXT PRIMARY KEY,
    class_id TEXT NOT NULL REFERENCES classes ON DELETE CASCADE,
    last INTEGER NOT NULL,
    due INTEGER,
    lent INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX streams_of_class ON streams (class_id);
  CREATE INDEX streams_due ON streams (due) WHERE due IS NOT NULL;

  CREATE TABLE events (
    stream TEXT NOT NULL REFERENCES streams ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    event TEXT NOT NULL,
    PRIMARY KEY (stream, seq)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE seen (
    class_id TEXT NOT NULL REFERENCES classes ON DELETE CASCADE,
    member TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (class_id, member)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE probes (id INTEGER PRIMARY KEY, room BLOB NOT NULL) STRICT;
  `,
];

/** Brings a file to the version of today; false if it is of a later one, which is left as it is. */
export function migrateSqlite(database: DatabaseSync): boolean {
  const row = database.prepare('PRAGMA user_version').get();
  const version = Number(row?.['user_version']);
  for (const [step, migration] of migrations.slice(version).entries()) {
    database.exec(`BEGIN; ${migration}; PRAGMA user_version = ${version + step + 1}; COMMIT`);
  }
  return version <= migrations.length;
}
