import type { EventId, PartyId } from '../../scenario/scenario.ts';

/** N63: what a moderator does from outside both parties, between two moves. */
export type ModeratorAct =
  | DispatchAct
  | { readonly kind: 'news'; readonly text: string } // without effect; plain text
  | ClockAct
  | SubstituteAct
  | { readonly kind: 'end' }; // the talks, as if their last round had passed

/** Brings a round's event that has not come, whatever its rounds, condition and chance say. */
export interface DispatchAct {
  readonly kind: 'dispatch';
  readonly event: EventId;
}

/** What has become of the clock; time itself is for whoever keeps it. */
export interface ClockAct {
  readonly kind: 'clock';
  readonly change: ClockChange;
  readonly seconds?: number; // that it is set to, or extended by; of no other change
}

/** An AI sits in for the people of a chair, or they are back. */
export interface SubstituteAct {
  readonly kind: 'substitute';
  readonly party: PartyId;
  readonly sits: boolean;
}

export const clockChanges = ['set', 'paused', 'resumed', 'extended', 'lifted', 'expired'] as const;

export type ClockChange = (typeof clockChanges)[number];

/** The most that news may say, in characters. */
export const LONGEST_NEWS = 280;

/** The most that a clock may show: thirty days, in seconds. */
export const LONGEST_CLOCK = 2_592_000;
