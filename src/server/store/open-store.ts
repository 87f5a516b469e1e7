import { openPostgresStore } from './postgres-store.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

/** In the database with that address, if one is given; else in a file of the folder. */
export const openStore = (where: {
  readonly url?: string | undefined;
  readonly folder: string;
}): Promise<Store> =>
  where.url === undefined || where.url === ''
    ? openSqliteStore(where.folder)
    : openPostgresStore(where.url);
