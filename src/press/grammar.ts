import type { CalendarDay } from './calendar.ts';
import type { Names } from './names.ts';
import type { StatementKind, Statements } from './statements/statement.ts';

/**
 * How a language writes the front page. It is told what to say, never why, and knows no dice: it
 * gives every way in which it says a thing, and the page's dice choose one. So each language may
 * have as many as it likes.
 */
export interface Grammar {
  readonly language: string; // BCP 47
  readonly mastheads: readonly [Masthead, ...Masthead[]];
  readonly date: (day: CalendarDay) => string;
  readonly sentences: (names: Names) => Sentences;
}

/** Invented papers: none of them was ever printed. */
export interface Masthead {
  readonly title: string;
  readonly motto: string;
}

/** The ways in which a language says each kind of statement. */
export type Sentences<Of = Statements> = {
  readonly [K in keyof Of]: (values: Readonly<Of[K]>) => Ways;
};

export type Ways = readonly [string, ...string[]];

/** The ways in which a statement is said; of one kind at a time. */
export function waysOf<K extends StatementKind>(
  sentences: Sentences,
  { kind, values }: { readonly kind: K; readonly values: Readonly<Statements[K]> },
): Ways {
  return sentences[kind](values);
}
