/** N4: why a move was refused, and what would be legal. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string; // one sentence that says what would be legal
}

export type RefusalCode =
  | 'game-over'
  | 'not-your-turn'
  | 'wrong-phase' // this kind of move does not belong to the present phase
  | 'malformed' // not a move at all: wrong shape or type
  | 'no-package'
  | 'too-many-packages'
  | 'duplicate-package'
  | 'empty-package'
  | 'severable-menu' // a severable offer holds exactly one package
  | 'unknown-issue'
  | 'unknown-option'
  | 'issue-closed'
  | 'issue-open'
  | 'option-locked' // a bridging option that no experts have opened
  | 'outside-mandate'
  | 'no-such-package'
  | 'not-severable'
  | 'nothing-to-initial'
  | 'not-in-offer'
  | 'already-allowed'
  | 'red-line' // no consultation can widen the mandate to it
  | 'refused-lately' // N20: not again for two rounds
  | 'same-issue'
  | 'already-committed'
  | 'no-commitment'
  | 'already-justified'
  | 'nothing-to-study' // N23: no closed bridging option on the issue
  | 'unknown-gesture'
  | 'gesture-used'
  | 'unknown-ratifier'
  | 'reassured-twice'
  | 'not-asked'; // a tell that names an issue which was not asked about
