import type { Pool } from './postgres-pool.ts';
import { StoreTrouble } from './store.ts';

/** The n-th takes a database from version n to n + 1; one that has been published is never changed. */
const migrations: readonly string[] = [
  `
  CREATE TABLE common_ground.classes (
    id text PRIMARY KEY,
    code text NOT NULL UNIQUE,
    opened bigint NOT NULL,
    until bigint,
    title text NOT NULL
  );

  CREATE TABLE common_ground.tokens (
    hash text PRIMARY KEY,
    class_id text NOT NULL REFERENCES common_ground.classes ON DELETE CASCADE,
    role text NOT NULL,
    member text
  );
  CREATE INDEX ON common_ground.tokens (class_id, member);

  CREATE TABLE common_ground.commands (
    class_id text NOT NULL REFERENCES common_ground.classes ON DELETE CASCADE,
    command text NOT NULL,
    answer text NOT NULL,
    PRIMARY KEY (class_id, command)
  );

  CREATE TABLE common_ground.streams (
    stream text PRIMARY KEY,
    class_id text NOT NULL REFERENCES common_ground.classes ON DELETE CASCADE,
    last bigint NOT NULL,
    due bigint,
    lent bigint
  );
  CREATE INDEX ON common_ground.streams (class_id);
  CREATE INDEX ON common_ground.streams (due) WHERE due IS NOT NULL;

  -- Without a reference to its stream, which would be looked up for each event: see remove_class.
  CREATE TABLE common_ground.events (
    stream text NOT NULL,
    seq bigint NOT NULL,
    event text NOT NULL,
    PRIMARY KEY (stream, seq)
  );

  CREATE TABLE common_ground.seen (
    class_id text NOT NULL REFERENCES common_ground.classes ON DELETE CASCADE,
    member text NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (class_id, member)
  );

  CREATE TABLE common_ground.probes (id integer PRIMARY KEY, times bigint NOT NULL);

  -- Looks at everything before it changes anything. What is there is locked by the caller; who makes
  -- the same new stream or command at the same moment is told to try again (40001, 23505).
  CREATE FUNCTION common_ground.append_one(one json, OUT kind text, OUT first text)
  LANGUAGE plpgsql AS $$
  DECLARE
    class text := one->>'classId';
    gone_on integer;
  BEGIN
    IF NOT EXISTS (SELECT FROM common_ground.classes WHERE id = class) THEN
      kind := 'gone';
      RETURN;
    END IF;
    SELECT answer INTO first FROM common_ground.commands
      WHERE class_id = class AND command = one->>'command';
    IF FOUND THEN
      kind := 'repeated';
      RETURN;
    END IF;
    IF EXISTS (
      SELECT FROM json_to_recordset(one->'streams') AS part (stream text, expected bigint)
      LEFT JOIN common_ground.streams USING (stream)
      WHERE coalesce(last, 0) <> expected OR class_id <> class
    ) THEN
      kind := 'stale';
      RETURN;
    END IF;
    INSERT INTO common_ground.streams AS kept (stream, class_id, last, due)
      SELECT stream, class, expected + json_array_length(events), due
      FROM json_to_recordset(one->'streams')
        AS part (stream text, expected bigint, events json, due bigint)
      ON CONFLICT (stream) DO UPDATE SET last = excluded.last, due = excluded.due, lent = NULL
      WHERE kept.class_id = class AND kept.last = (
        SELECT expected FROM json_to_recordset(one->'streams')
          AS part (stream text, expected bigint) WHERE part.stream = kept.stream
      );
    GET DIAGNOSTICS gone_on = ROW_COUNT;
    IF gone_on <> json_array_length(one->'streams') THEN
      RAISE EXCEPTION USING ERRCODE = 'serialization_failure';
    END IF;
    INSERT INTO common_ground.commands VALUES (class, one->>'command', one->>'answer');
    INSERT INTO common_ground.events
      SELECT stream, expected + place, event
      FROM json_to_recordset(one->'streams') AS part (stream text, expected bigint, events json),
        json_array_elements_text(events) WITH ORDINALITY AS each (event, place);
    kind := 'done';
  END $$;

  -- Locks in one order everywhere, so that no two wait for each other: the classes against being
  -- removed, the streams against going on. What it asks after that sees all that was done before.
  CREATE FUNCTION common_ground.append(batch json) RETURNS TABLE (kind text, first text)
  LANGUAGE plpgsql AS $$
  DECLARE
    one json;
  BEGIN
    PERFORM FROM common_ground.classes
      WHERE id IN (SELECT each->>'classId' FROM json_array_elements(batch) AS each)
      ORDER BY id FOR KEY SHARE;
    PERFORM FROM common_ground.streams
      WHERE stream IN (
        SELECT part->>'stream' FROM json_array_elements(batch) AS each,
          json_array_elements(each->'streams') AS part
      )
      ORDER BY stream FOR NO KEY UPDATE;
    FOR one IN SELECT value FROM json_array_elements(batch) LOOP
      RETURN QUERY SELECT * FROM common_ground.append_one(one);
    END LOOP;
  END $$;

  CREATE FUNCTION common_ground.remove_class(class text) RETURNS void
  LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM FROM common_ground.classes WHERE id = class FOR UPDATE;
    DELETE FROM common_ground.events
      WHERE stream IN (SELECT stream FROM common_ground.streams WHERE class_id = class);
    DELETE FROM common_ground.classes WHERE id = class;
  END $$;
  `,
  // Asks for the command last: another process may have done it, and gone on with its streams, between
  // one question and the next, and what is stale then was done.
  `
  CREATE OR REPLACE FUNCTION common_ground.append_one(one json, OUT kind text, OUT first text)
  LANGUAGE plpgsql AS $$
  DECLARE
    class text := one->>'classId';
    behind boolean;
    gone_on integer;
  BEGIN
    IF NOT EXISTS (SELECT FROM common_ground.classes WHERE id = class) THEN
      kind := 'gone';
      RETURN;
    END IF;
    behind := EXISTS (
      SELECT FROM json_to_recordset(one->'streams') AS part (stream text, expected bigint)
      LEFT JOIN common_ground.streams USING (stream)
      WHERE coalesce(last, 0) <> expected OR class_id <> class
    );
    SELECT answer INTO first FROM common_ground.commands
      WHERE class_id = class AND command = one->>'command';
    IF FOUND THEN
      kind := 'repeated';
      RETURN;
    END IF;
    IF behind THEN
      kind := 'stale';
      RETURN;
    END IF;
    INSERT INTO common_ground.streams AS kept (stream, class_id, last, due)
      SELECT stream, class, expected + json_array_length(events), due
      FROM json_to_recordset(one->'streams')
        AS part (stream text, expected bigint, events json, due bigint)
      ON CONFLICT (stream) DO UPDATE SET last = excluded.last, due = excluded.due, lent = NULL
      WHERE kept.class_id = class AND kept.last = (
        SELECT expected FROM json_to_recordset(one->'streams')
          AS part (stream text, expected bigint) WHERE part.stream = kept.stream
      );
    GET DIAGNOSTICS gone_on = ROW_COUNT;
    IF gone_on <> json_array_length(one->'streams') THEN
      RAISE EXCEPTION USING ERRCODE = 'serialization_failure';
    END IF;
    INSERT INTO common_ground.commands VALUES (class, one->>'command', one->>'answer');
    INSERT INTO common_ground.events
      SELECT stream, expected + place, event
      FROM json_to_recordset(one->'streams') AS part (stream text, expected bigint, events json),
        json_array_elements_text(events) WITH ORDINALITY AS each (event, place);
    kind := 'done';
  END $$;
  `,
];

const lock = 6_765_722_010; // of this program's migrations, in any database

async function version(pool: Pool): Promise<number> {
  const [there] = await pool.run(
    (sql) => sql`SELECT to_regclass('common_ground.version') IS NOT NULL AS made`,
  );
  if (!there?.['made']) return 0;
  const [row] = await pool.run((sql) => sql`SELECT version FROM common_ground.version`);
  return Number(row?.['version'] ?? 0);
}

/**
 * Brings a database to the version of today, once however many processes start at the same time. Where
 * that has been done, the user needs no right to make tables.
 */
export async function migratePostgres(pool: Pool): Promise<void> {
  const before = await version(pool);
  if (before > migrations.length) throw new StoreTrouble('newer');
  if (before === migrations.length) return;
  await pool.transact(async (sql) => {
    await sql`SELECT pg_advisory_xact_lock(${lock})`;
    await sql`CREATE SCHEMA IF NOT EXISTS common_ground`;
    await sql`CREATE TABLE IF NOT EXISTS common_ground.version (version integer NOT NULL)`;
    const [row] = await sql`SELECT version FROM common_ground.version`;
    if (!row) await sql`INSERT INTO common_ground.version VALUES (0)`;
    const todo = migrations.slice(Number(row?.['version'] ?? 0));
    for (const migration of todo) await sql.unsafe(migration).simple();
    await sql`UPDATE common_ground.version SET version = ${migrations.length}`;
  });
}
