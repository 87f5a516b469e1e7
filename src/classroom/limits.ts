/** How much of anything a class may have. Whatever strangers send is held to these. */
export const limits = {
  name: 24, // characters of a nickname
  talk: 500, // of a message inside the delegation
  note: 280, // of a note across the table, and of what the teacher writes
  aims: 2000, // of a preparation
  classes: 5000, // of a server
  members: 250, // of a class
  tables: 120,
  delegation: 4, // students at one chair
  drafts: 4, // waiting for the pen, at one chair
  messages: 400, // at one table, of one kind and chair
  scenario: 400_000, // characters of a scenario's file
  events: 20_000, // of a class or of a table; after that only moves are taken
  told: 40, // steps whose happenings are kept for who comes back
} as const;
