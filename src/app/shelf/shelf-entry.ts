import type { Mark, PartyId, PersonaId, ScenarioKind, Venue } from '../../scenario/scenario.ts';

/** What the shelf and the choice of delegation show of a scenario, read while building. */
export interface ShelfEntry {
  readonly id: string;
  readonly kind: ScenarioKind; // practice: a first game, which does not lie among the others
  readonly hash: string; // of its text, as written
  readonly own?: boolean; // put there by whoever uses this browser
  readonly language: string; // BCP 47
  readonly title: string;
  readonly teaser: string; // one sentence
  readonly summary: string;
  readonly date: string; // ISO
  readonly ends?: string | undefined; // ISO
  readonly city: string;
  readonly place: string;
  readonly backdrop: Venue['backdrop'];
  readonly skyline?: Venue['skyline']; // what the room's windows show, if not what is usual
  readonly rounds: number;
  readonly minutes: number;
  readonly difficulty: 1 | 2 | 3;
  readonly issues: readonly string[]; // titles
  readonly parties: readonly [ShelfParty, ShelfParty];
}

export interface ShelfParty extends Mark {
  readonly id: PartyId;
  readonly name: string;
  readonly colour: string;
  readonly persona: PersonaId;
  readonly brief: string; // the public one
  readonly delegation: readonly { readonly name: string; readonly office: string }[];
}
