import { recordIsCited } from './migrate-1-to-2.ts';
import type { Migration } from './migration.ts';

/**
 * One for every older version, in order and without gaps; each in a file of its own
 * (`migrate-1-to-2.ts`), with a fixture of the old version that is kept for ever.
 */
export const migrations: readonly Migration[] = [recordIsCited];

/** The version that scenarios are written in today. */
export const currentFormat = 2;
