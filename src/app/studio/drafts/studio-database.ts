import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OwnScenario } from '../../shelf/own/own-scenario.ts';
import type { Watch } from '../../storage/patient-database.ts';
import type { DraftFile, Version } from './draft-file.ts';

interface Schema extends DBSchema {
  drafts: { key: IDBValidKey; value: DraftFile };
  versions: { key: string; value: Version; indexes: { draft: IDBValidKey } };
  shelf: { key: string; value: OwnScenario };
}

export type StudioDatabase = IDBPDatabase<Schema>;

/**
 * What authors keep lies in a database of its own: it and the games do not block each other. Rejects
 * where the browser has none for us, and with a `VersionError` where a newer version of the game
 * wrote it. Does not answer while it is blocked.
 */
export async function openStudioDatabase({
  onBlocked,
  onClosed,
}: Watch = {}): Promise<StudioDatabase> {
  return openDB<Schema>('common-ground-studio', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('drafts', { keyPath: 'id' });
      fresh.createObjectStore('versions', { keyPath: 'id' }).createIndex('draft', 'draft');
      fresh.createObjectStore('shelf', { keyPath: 'id' });
    },
    blocked: () => onBlocked?.(),
    blocking(_current, wanted, event) {
      (event.target as IDBDatabase).close();
      onClosed?.(wanted === null ? 'cleared' : 'newer');
    },
    terminated: () => onClosed?.('cleared'),
  });
}
