import type { Migration } from './migration.ts';

/**
 * Version 2 knows seats that follow a recorded game, and moves that say whether they are of it. No
 * record of version 1 has either, so that it stands as it is.
 */
export const recordedSeats: Migration = { from: 1, migrate: (record) => record };
