/** What the parts of a scenario are named by, and what stands behind a clause of it. */

export type PartyId = string;
export type IssueId = string;
export type OptionId = string;
export type RatifierId = string;
export type EventId = string;
export type GestureId = string;

/** Citations of facts, `known: work`, `designed: reason`, joined by semicolons. See because.ts. */
export type Because = string;
