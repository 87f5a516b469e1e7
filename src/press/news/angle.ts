import type { Statement } from '../statements/statement.ts';

/** What the news of a game may be: its headline and lead, or the line below another headline. */
export interface Angle {
  readonly about: string;
  readonly weight: number;
  readonly headline: Statement;
  readonly deck: Statement;
  readonly lead: Statement;
}
