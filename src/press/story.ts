import type { PartyId } from '../scenario/scenario.ts';
import type { Line } from './claim.ts';

export type Paragraph = readonly Line[];

export interface Story {
  readonly headline: Line;
  readonly body: Paragraph;
}

/** How a capital took it, reported in its name: nobody is quoted. */
export interface Reaction {
  readonly party: PartyId;
  readonly headline: Line;
  readonly body: Paragraph;
}

/** A story that the game gives, and how much it is worth telling. */
export interface Candidate {
  readonly about: string; // two stories about the same kind of thing do not stand side by side
  readonly weight: number;
  readonly story: Story;
}
