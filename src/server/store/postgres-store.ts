import type { Row } from 'postgres';
import { flights } from './flights.ts';
import { openPool, type Pool } from './postgres-pool.ts';
import { migratePostgres } from './postgres-schema.ts';
import { isRace } from './postgres-trouble.ts';
import { openWakes } from './postgres-wakes.ts';
import {
  StoreTrouble,
  type Append,
  type Appended,
  type KeptClass,
  type KeptToken,
  type Store,
} from './store.ts';

const mostAboard = 200;

const keptClass = (row: Row): KeptClass => ({
  id: String(row['id']),
  code: String(row['code']),
  opened: Number(row['opened']),
  until: row['until'] === null ? undefined : Number(row['until']),
  title: String(row['title']),
});

const keptToken = (row: Row): KeptToken => ({
  hash: String(row['hash']),
  classId: String(row['class_id']),
  role: row['role'] as KeptToken['role'],
  member: row['member'] === null ? undefined : String(row['member']),
});

interface Came {
  readonly kind: Appended['kind'];
  readonly first: string | null;
}

const appended = ({ kind, first }: Came): Appended =>
  kind === 'repeated' ? { kind, answer: first ?? '' } : { kind };

async function appendAll(pool: Pool, batch: readonly Append[]): Promise<readonly Appended[]> {
  const rows = await pool.run(
    (sql) => sql<Came[]>`SELECT * FROM common_ground.append(${JSON.stringify(batch)}::text::json)`,
  );
  return rows.map(appended);
}

type Settled = PromiseSettledResult<Appended>;

/** As often as it takes: whoever was quicker is seen the next time, and a third one is rare. */
async function settle(pool: Pool, one: Append, tries = 5): Promise<Settled> {
  try {
    const [value] = await appendAll(pool, [one]);
    if (!value) throw new StoreTrouble('broken');
    return { status: 'fulfilled', value };
  } catch (reason) {
    const again = tries > 1 && reason instanceof StoreTrouble && isRace(reason);
    return again ? settle(pool, one, tries - 1) : { status: 'rejected', reason };
  }
}

/** What is wrong with one of them fails the others no more when each is asked by itself. */
const isOfOne = (error: unknown): boolean =>
  error instanceof StoreTrouble &&
  (error.code === 'full' || error.code === 'broken' || isRace(error));

async function settleAll(pool: Pool, batch: readonly Append[]): Promise<readonly Settled[]> {
  try {
    const all = await appendAll(pool, batch);
    return all.map((value) => ({ status: 'fulfilled', value }));
  } catch (error) {
    if (!isOfOne(error)) throw error;
    return Promise.all(batch.map((one) => settle(pool, one)));
  }
}

function classesIn(pool: Pool) {
  const one = (rows: readonly Row[]) => rows[0] && keptClass(rows[0]);
  return {
    addClass: async ({ id, code, opened, until, title }) => {
      await pool.run(
        (sql) => sql`INSERT INTO common_ground.classes
          VALUES (${id}, ${code}, ${opened}, ${until ?? null}, ${title}) ON CONFLICT DO NOTHING`,
      );
      const [row] = await pool.run(
        (sql) => sql`SELECT id FROM common_ground.classes WHERE code = ${code}`,
      );
      return row?.['id'] === id ? 'added' : 'codeTaken';
    },
    classBy: (key) =>
      pool
        .run((sql) =>
          'id' in key
            ? sql`SELECT * FROM common_ground.classes WHERE id = ${key.id}`
            : sql`SELECT * FROM common_ground.classes WHERE code = ${key.code}`,
        )
        .then(one),
    classes: async () => {
      const rows = await pool.run(
        (sql) => sql`SELECT * FROM common_ground.classes ORDER BY opened DESC, id`,
      );
      return rows.map(keptClass);
    },
    keepClass: async (id, until) => {
      await pool.run(
        (sql) => sql`UPDATE common_ground.classes SET until = ${until ?? null} WHERE id = ${id}`,
      );
    },
  } satisfies Partial<Store>;
}

function tokensIn(pool: Pool) {
  return {
    addToken: async ({ hash, classId, role, member }) => {
      await pool.run(
        (sql) => sql`INSERT INTO common_ground.tokens
          SELECT ${hash}, id, ${role}, ${member ?? null}
          FROM common_ground.classes WHERE id = ${classId} FOR KEY SHARE
          ON CONFLICT DO NOTHING`,
      );
    },
    tokenBy: async (hash) => {
      const [row] = await pool.run(
        (sql) => sql`SELECT * FROM common_ground.tokens WHERE hash = ${hash}`,
      );
      return row && keptToken(row);
    },
    removeTokens: async (classId, member) => {
      await pool.run(
        (sql) => sql`DELETE FROM common_ground.tokens
          WHERE class_id = ${classId} AND member = ${member}`,
      );
    },
  } satisfies Partial<Store>;
}

function streamsIn(pool: Pool) {
  return {
    answerTo: async (classId, command) => {
      const [row] = await pool.run(
        (sql) => sql`SELECT answer FROM common_ground.commands
          WHERE class_id = ${classId} AND command = ${command}`,
      );
      return row && String(row['answer']);
    },
    heads: async (classId) => {
      const rows = await pool.run(
        (sql) => sql`SELECT stream, last FROM common_ground.streams WHERE class_id = ${classId}`,
      );
      return new Map(rows.map((row) => [String(row['stream']), Number(row['last'])]));
    },
    read: async (stream, after) => {
      const rows = await pool.run(
        (sql) => sql`SELECT seq, event FROM common_ground.events
          WHERE stream = ${stream} AND seq > ${after} ORDER BY seq`,
      );
      return rows.map((row) => ({ seq: Number(row['seq']), event: String(row['event']) }));
    },
    due: async (now, most, lease) => {
      const rows = await pool.run(
        (sql) => sql`WITH come AS (
            SELECT stream FROM common_ground.streams
            WHERE due <= ${now} AND (lent IS NULL OR lent <= ${now})
            ORDER BY due, stream LIMIT ${most} FOR UPDATE SKIP LOCKED
          ), lent AS (
            UPDATE common_ground.streams SET lent = ${now + lease}
            WHERE stream IN (SELECT stream FROM come) RETURNING class_id, stream, due
          )
          SELECT class_id, stream FROM lent ORDER BY due, stream`,
      );
      return rows.map((row) => ({
        classId: String(row['class_id']),
        stream: String(row['stream']),
      }));
    },
    seen: async (classId, members, at) => {
      // In one order everywhere, so that no two wait for each other.
      const names = JSON.stringify([...new Set(members)].sort());
      await pool.run(
        (sql) => sql`INSERT INTO common_ground.seen AS known
          SELECT class.id, name.value, ${at}
          FROM json_array_elements_text(${names}::text::json) AS name
          CROSS JOIN (SELECT id FROM common_ground.classes WHERE id = ${classId} FOR KEY SHARE)
            AS class
          ON CONFLICT (class_id, member) DO UPDATE SET at = greatest(known.at, excluded.at)`,
      );
    },
    lastSeen: async (classId) => {
      const rows = await pool.run(
        (sql) => sql`SELECT member, at FROM common_ground.seen WHERE class_id = ${classId}`,
      );
      return new Map(rows.map((row) => [String(row['member']), Number(row['at'])]));
    },
  } satisfies Partial<Store>;
}

async function openOn(url: string, pool: Pool, patience: number): Promise<Store> {
  await migratePostgres(pool);
  const wakes = await openWakes(url, pool, patience);
  const { send, settled } = flights<Append, Settled>((batch) => settleAll(pool, batch), mostAboard);
  return {
    ...classesIn(pool),
    ...tokensIn(pool),
    ...streamsIn(pool),
    removeClass: async (id) => {
      await pool.transact(async (sql) => {
        await sql`SELECT common_ground.remove_class(${id})`;
      });
      wakes.tell(id);
    },
    append: async (batch) => {
      const came = await send(batch);
      if (came.status === 'rejected') throw came.reason;
      if (came.value.kind === 'done') wakes.tell(batch.classId);
      return came.value;
    },
    shared: true,
    onWake: wakes.on,
    probe: async () => {
      await pool.run(
        (sql) => sql`INSERT INTO common_ground.probes AS known VALUES (1, 1)
          ON CONFLICT (id) DO UPDATE SET times = known.times + 1`,
      );
    },
    close: async () => {
      await settled();
      await wakes.close();
      await pool.close();
    },
  };
}

/**
 * A store in a PostgreSQL database (14 or later), for any number of processes; its tables stand in a
 * schema of their own and are made where they are not there. An address with `?prepare=false` is that
 * of a pooler. `patience`: how many ms the database may take for an answer.
 */
export async function openPostgresStore(
  url: string,
  { patience = 10_000 }: { readonly patience?: number } = {},
): Promise<Store> {
  const pool = openPool(url, patience);
  try {
    return await openOn(url, pool, patience);
  } catch (error) {
    await pool.close();
    throw error;
  }
}
