import type { Migration } from './migration.ts';

/** Version 4 knows a moderator, and who moved for people that were away; no older record has either. */
export const moderation: Migration = {
  from: 3,
  migrate: (record) => ({ ...record, moderation: [] }),
};
