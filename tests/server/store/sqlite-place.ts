import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../../src/server/store/sqlite-store.ts';
import type { Place } from './store-kit.ts';

export interface Folder extends Place {
  readonly folder: string;
}

export function newFolder(): Folder {
  const top = mkdtempSync(join(tmpdir(), 'cg-store-'));
  const folder = join(top, 'data');
  return {
    folder,
    open: () => openSqliteStore(folder),
    remove: () => Promise.resolve(rmSync(top, { recursive: true })),
  };
}
