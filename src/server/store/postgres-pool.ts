import postgres from 'postgres';
import { postgresTrouble } from './postgres-trouble.ts';
import { StoreTrouble } from './store.ts';

const connections = 6;
const connectSeconds = 8; // a busy machine is slow to take one; what is asked ends earlier
const slowMs = 120_000; // for what may take long: a migration, the removal of a class

/** The server's own, in ms; the second frees what a process held that has fallen silent. */
const limits = { statement_timeout: 8000, idle_in_transaction_session_timeout: 10_000 };

/** Connections to one database. Everything that is run ends in time, and fails with a `StoreTrouble`. */
export interface Pool {
  readonly run: <T>(work: (sql: postgres.Sql) => PromiseLike<T>) => Promise<T>;
  /** In one transaction, which may take its time. */
  readonly transact: (work: (sql: postgres.TransactionSql) => Promise<void>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** `?prepare=false` in the address says that a pooler stands before the database. */
const hasPooler = (url: string): boolean => /[?&]prepare=false\b/.test(url);

export function connect(url: string, max: number, backoffSeconds: number): postgres.Sql {
  try {
    return postgres(url, {
      max,
      connect_timeout: connectSeconds,
      backoff: () => backoffSeconds,
      fetch_types: false,
      onnotice: () => undefined,
      connection: {
        application_name: 'common-ground',
        // A pooler refuses a connection that brings settings of its own.
        ...(hasPooler(url) ? {} : limits),
      },
    });
  } catch {
    throw new StoreTrouble('unreachable'); // no address; the error would tell its password
  }
}

/** What somebody works at, or a `StoreTrouble` when it takes too long. */
export async function within<T>(ms: number, work: PromiseLike<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new StoreTrouble('unreachable', 'late')), ms);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether the connections themselves are at fault: to nowhere, or to what is the first server no more. */
const isOfConnections = ({ code, cause }: StoreTrouble): boolean =>
  code === 'readOnly' || cause === 'late';

/** `patience`: how many ms it is waited for a server that neither answers nor hangs up. */
export function openPool(url: string, patience: number): Pool {
  const open = (): postgres.Sql => connect(url, connections, 0.2);
  let sql = open();
  let isClosed = false;

  const run = async <T>(work: (sql: postgres.Sql) => PromiseLike<T>, ms: number): Promise<T> => {
    const used = sql;
    try {
      return await within(ms, work(used));
    } catch (error) {
      const trouble = postgresTrouble(error);
      if (isOfConnections(trouble) && used === sql && !isClosed) {
        sql = open();
        void used.end({ timeout: 0 });
      }
      throw trouble;
    }
  };

  return {
    run: (work) => run(work, patience),
    transact: (work) =>
      run(
        (used) =>
          used.begin(async (transaction) => {
            await transaction`SELECT set_config('statement_timeout', ${String(slowMs)}, true)`;
            await work(transaction);
          }),
        slowMs,
      ),
    close: async () => {
      isClosed = true;
      await sql.end({ timeout: 5 });
    },
  };
}
