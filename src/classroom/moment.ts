/** What a command needs of the world outside: handed in with it, so that a fold has none of its own. */
export interface Moment {
  readonly at: number; // ms since 1970
  readonly name: () => string; // a fresh name that nobody can guess
  readonly dice: () => number; // a whole number from chance itself
}
