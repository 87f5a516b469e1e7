import type { Migration } from './migration.ts';

/**
 * Version 2 lets a clause cite the public record (`known:`), lists works and keeps readers' marks.
 * What version 1 could say, it says in the same words.
 */
export const recordIsCited: Migration = { from: 1, migrate: (data) => data };
