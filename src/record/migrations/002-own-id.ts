import { contentId } from '../game-id.ts';
import type { Loose, Migration } from './migration.ts';

/**
 * Version 3 gives every game an id of its own. One of version 2 is named after what it held when it
 * was first read by this version, so that it has the same id wherever that is.
 */
export const ownId: Migration = {
  from: 2,
  migrate: (record) => ({
    ...record,
    id: contentId(loose(record['scenario'])['hash'], record['dice'], record['moves']),
  }),
};

function loose(value: unknown): Loose {
  return typeof value === 'object' && value !== null ? (value as Loose) : {};
}
