import type { Problem } from '../scenario/problems/problem.ts';

/** Why a game cannot be opened. */
export type OpenTrouble =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreachable' } // the database is held by another tab, or too new
  | { readonly kind: 'corrupt'; readonly text: string; readonly problems: readonly Problem[] };
