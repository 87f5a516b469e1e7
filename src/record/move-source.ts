/** Whether a seat that follows an earlier game made the move recorded there, or why not. */
export type MoveSource =
  | { readonly kind: 'record'; readonly move: number } // its index in the earlier game
  | { readonly kind: 'own'; readonly why: OffRecord; readonly move?: number }; // the one not made

/** Why a delegation does not do what was recorded. */
export type OffRecord = (typeof OFF_RECORD)[number];

export const OFF_RECORD = [
  'nothingRecorded', // the record has no move of this side at this place
  'illegal', // it has one, but the rules forbid it here
  'otherOffer', // it answered, or left over, an offer that was not like this one
  'otherQuestion', // it answered another question
] as const;
