import type { Migration } from './migration.ts';

/**
 * Version 4 knows a moderator, who moved for people that were away, and the notes that delegations
 * passed to one another; no older record has any of them.
 */
export const moderation: Migration = {
  from: 3,
  migrate: (record) => ({ ...record, moderation: [], letters: [] }),
};
