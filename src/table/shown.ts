import type { View } from '../negotiation/view.ts';
import type { HomeSupport } from '../reckoning/home-support.ts';
import type { IssueId, OptionId, Package } from '../scenario/scenario.ts';

/** All that the stage is handed to show. */
export interface Shown {
  readonly view: View;
  readonly draft: Package; // what the viewer is about to offer
  /** Where the viewer is to put an offer together: what each option is worth to them. */
  readonly points?: Readonly<Record<IssueId, Readonly<Record<OptionId, number>>>> | undefined;
  readonly home: readonly HomeSupport[]; // what their ratifiers think of it
}
