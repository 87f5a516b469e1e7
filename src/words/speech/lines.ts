import type { Register, SpokenAct } from '../../scenario/scenario.ts';

/** What a delegation says, by its manner and by what it speaks at. */
export interface Phrasebook {
  readonly language: string;
  readonly registers: Readonly<Record<Register, Lines>>;
}

export type Lines = Readonly<Record<Occasion, Sayings>>;

/**
 * Whole utterances; or such, with short sentences that fit before or after any of them. In each
 * `{issue}`, `{option}` and `{other}` are noun phrases in the singular or the plural: none is the
 * subject of a verb.
 */
export type Sayings = readonly string[] | Composed;

export interface Composed {
  readonly before?: readonly string[];
  readonly says: readonly string[];
  readonly after?: readonly string[];
}

/** When something is said; finer than the acts for which an author writes lines. */
export type Occasion =
  | SpokenAct
  | 'opening' // a first offer
  | 'still' // an offer that goes neither forward nor back
  | 'again' // the same offer once more
  | 'back' // an offer that takes a step back on {issue}, to {option}
  | 'declineOver' // {issue} named, and no reason
  | 'ask' // in private: {issue} or {other}?
  | 'draftBasis'
  | 'draftChange' // on {issue}
  | 'draftOut'
  | 'draftVague'
  | 'expertsYes'
  | 'expertsNo';

export function isComposed(sayings: Sayings): sayings is Composed {
  return 'says' in sayings;
}
