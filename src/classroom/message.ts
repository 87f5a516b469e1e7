import type { TableId } from './lesson/lesson-event.ts';
import type { Happening } from '../negotiation/happening.ts';
import type { GameRecord } from '../record/record.ts';
import type { Patch } from '../lib/patch.ts';
import type { ProjectorSight } from './sight/projector-sight.ts';
import type { SeatSight, StudentSight } from './sight/student-sight.ts';
import type { TeacherSight } from './sight/teacher-sight.ts';
import type { LessonRefusal } from './refusal.ts';

/** Whatever a token may see; `shoulder` is a chair as its own delegation sees it, for the teacher. */
export type Sight = StudentSight | TeacherSight | ProjectorSight | ShoulderSight;

export interface ShoulderSight {
  readonly role: 'shoulder';
  readonly seat: SeatSight;
}

/**
 * What a stream carries. The first message after a connection is a whole sight; each one after it
 * changes the sight that the one before it left. Its number is the server's count for this stream's
 * subject: `<last event of the class>.<last event of the table>`.
 */
export type StreamMessage =
  | {
      readonly kind: 'sight';
      readonly number: string;
      readonly now: number;
      readonly sight: Sight;
      readonly told: readonly ToldTo[];
    }
  | {
      readonly kind: 'patch';
      readonly number: string;
      readonly now: number;
      readonly patch: Patch;
      readonly told: readonly ToldTo[];
    }
  | { readonly kind: 'beat'; readonly now: number } // nothing has happened, and the server is there
  | { readonly kind: 'closed'; readonly why: 'deleted' | 'left' | 'stopping' };

/** What happened in one step of the game, for the eyes of this chair. */
export interface ToldTo {
  readonly seq: number; // of the table's event
  readonly happenings: readonly Happening[];
}

/** The answer to a command. */
export type Answer =
  | { readonly ok: true; readonly number: string } // the sight of this number shows it
  | { readonly ok: false; readonly refusal: Refused };

/** Why a request was not done: by the class, or before it came so far. */
export type Refused = LessonRefusal | { readonly code: RequestCode };

/** What can be wrong with a request itself. */
export type RequestCode =
  | 'malformed' // not what this address takes
  | 'tooLarge'
  | 'tooMany' // requests in too short a time
  | 'noToken'
  | 'badToken' // of nobody here
  | 'noClass' // no class has this code
  | 'gone' // the class was deleted
  | 'noRoute'
  | 'storeFull' // the disk has no room
  | 'storeAway' // the database does not answer
  | 'internal';

/** The record of a table, as far as it has been played; for the teacher. */
export interface TableRecord {
  readonly table: TableId;
  readonly number: number;
  readonly over: boolean;
  readonly record: GameRecord;
}
