import type { PartyId } from '../scenario/scenario.ts';
import type { Line } from './claim.ts';
import type { Statement } from './statements/statement.ts';

/** Of lines as they are printed; of statements before they are put in words. */
export type Paragraph<Part = Line> = readonly Part[];

export interface Story<Part = Line> {
  readonly headline: Part;
  readonly body: Paragraph<Part>;
}

/** How a capital took it, reported in its name: nobody is quoted. */
export interface Reaction<Part = Line> extends Story<Part> {
  readonly party: PartyId;
}

/** A story that the game gives, and how much it is worth telling. */
export interface Candidate {
  readonly about: string; // two stories about the same kind of thing do not stand side by side
  readonly weight: number;
  readonly moment: boolean; // of the talks: the lead may tell it, where no story does
  readonly story: Story<Statement>;
}
