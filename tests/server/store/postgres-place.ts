import postgres from 'postgres';
import { openPostgresStore } from '../../../src/server/store/postgres-store.ts';
import type { PostgresServer } from '../../support/postgres-server.ts';
import type { Place } from './store-kit.ts';

/** A database that is emptied after each test: to make one anew takes far longer. */
export interface Database extends Place {
  readonly url: string;
  readonly sql: postgres.Sql; // past the store
}

export async function newDatabase(server: PostgresServer): Promise<Database> {
  const url = await server.database();
  const sql = postgres(url, { max: 1, backoff: () => 0.1, onnotice: () => undefined });
  return {
    url,
    sql,
    open: () => openPostgresStore(url),
    remove: async () => {
      await sql`SELECT common_ground.remove_class(id) FROM common_ground.classes`;
    },
  };
}
