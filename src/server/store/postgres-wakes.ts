import { randomUUID } from 'node:crypto';
import { flights } from './flights.ts';
import { connect, within, type Pool } from './postgres-pool.ts';
import { postgresTrouble } from './postgres-trouble.ts';

const channel = 'common_ground';

/** Tells the other processes on a database that a class has gone on, and hears it from them. */
export interface Wakes {
  readonly tell: (classId: string) => void;
  readonly on: (listener: (classId: string) => void) => () => void;
  readonly close: () => Promise<void>;
}

export async function openWakes(url: string, pool: Pool, patience: number): Promise<Wakes> {
  const me = randomUUID();
  const listeners = new Set<(classId: string) => void>();
  const hear = (payload: string): void => {
    const [from = '', classId = ''] = payload.split(' ', 2);
    if (from !== me) for (const listener of listeners) listener(classId);
  };

  const ear = connect(url, 1, 0.5); // listens again by itself when the server is back
  try {
    await within(patience, ear.listen(channel, hear));
  } catch (error) {
    await ear.end({ timeout: 0 });
    throw postgresTrouble(error);
  }

  // After the append has been committed and not within it: a transaction that notifies waits for
  // every other one that does, and here for the disk too.
  const { send, settled } = flights<string, undefined>(async (classIds) => {
    const payloads = JSON.stringify([...new Set(classIds)].map((id) => `${me} ${id}`));
    await pool.run(
      (sql) => sql`SELECT pg_notify(${channel}, value)
        FROM json_array_elements_text(${payloads}::text::json)`,
    );
    return [];
  }, 500);

  return {
    tell: (classId) => {
      send(classId).catch(() => undefined); // it costs a poll
    },
    on: (listener) => {
      const each = (classId: string): void => listener(classId); // the same one may come twice
      listeners.add(each);
      return () => void listeners.delete(each);
    },
    close: async () => {
      await settled();
      await ear.end({ timeout: 0 });
    },
  };
}
