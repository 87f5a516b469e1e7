import type { PartyId } from '../../scenario/scenario.ts';
import type { ClassSettings } from './settings.ts';

export type MemberId = string;
export type TableId = string;

/** What happens to a class as a whole, in the order in which it is kept. */
export type LessonEvent = { readonly at: number } & LessonEventBody;

export type LessonEventBody =
  | {
      readonly kind: 'opened';
      readonly id: string;
      readonly code: string;
      readonly scenario: KeptScenario;
      readonly language: string;
      readonly settings: ClassSettings;
    }
  | { readonly kind: 'set'; readonly settings: ClassSettings }
  | { readonly kind: 'joined'; readonly member: MemberId; readonly name: string }
  | { readonly kind: 'renamed'; readonly member: MemberId; readonly name: string }
  | { readonly kind: 'left'; readonly member: MemberId }
  | { readonly kind: 'seated'; readonly plan: readonly PlannedTable[] } // all tables, from now on
  | { readonly kind: 'staged'; readonly stage: Stage; readonly until: number | undefined }
  | { readonly kind: 'projected'; readonly projector: Projector }
  | { readonly kind: 'lent'; readonly member: MemberId; readonly lends: boolean }
  | { readonly kind: 'kept'; readonly kept: boolean };

/** The scenario that all tables of a class play, as its file stood. */
export interface KeptScenario {
  readonly id: string;
  readonly text: string;
}

/** Where a lesson is. */
export type Stage =
  | 'lobby' // they come in and are seated
  | 'prepare' // papers, aims and guesses
  | 'play'
  | 'debrief';

export interface PlannedTable {
  readonly id: TableId;
  readonly chairs: Readonly<Record<PartyId, readonly MemberId[]>>; // empty: an AI's
}

/** What the screen for all shows. */
export interface Projector {
  readonly names: boolean; // of people, beside the results of their tables
  readonly example: TableId | undefined; // opened for all, with its people's leave
}
