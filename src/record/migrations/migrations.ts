import { recordedSeats } from './001-recorded-seats.ts';
import { ownId } from './002-own-id.ts';
import { moderation } from './003-moderation.ts';
import type { Migration } from './migration.ts';

/** Every migration there is, oldest first, without gaps; version 1 is the first. */
export const migrations: readonly Migration[] = [recordedSeats, ownId, moderation];
