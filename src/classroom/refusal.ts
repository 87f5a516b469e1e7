import type { Refusal } from '../negotiation/refusal.ts';

/** Why a command was not done; `words/` has a sentence for each. */
export type LessonCode =
  | 'notYours' // the token may not do this
  | 'noTable' // there is no such table
  | 'noChair'
  | 'noMember'
  | 'noMessage'
  | 'noDraft'
  | 'notSeated'
  | 'pen' // another of the delegation holds it
  | 'penHeld' // its holder is here: only they, or the teacher, can pass it on
  | 'stale' // something has happened since the sender last looked
  | 'paused'
  | 'notBegun' // the talks have not been opened yet
  | 'begun' // they have: this is for before
  | 'over'
  | 'move' // the rules refuse it: `refusal` says why
  | 'talkOff'
  | 'notesOff'
  | 'text' // nothing that can be read was written, or too much
  | 'nameTaken'
  | 'full' // no more members, tables, messages or drafts
  | 'delegationFull'
  | 'scenario' // its file cannot be read
  | 'noLeave'; // somebody of that table has not agreed to its being shown

export interface LessonRefusal {
  readonly code: LessonCode;
  readonly refusal?: Refusal; // of the rules, where `code` is `move`
}

export const refuse = (code: LessonCode): LessonRefusal => ({ code });
