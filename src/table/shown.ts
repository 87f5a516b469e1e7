import type { View } from '../negotiation/view.ts';
import type { HomeSupport } from '../reckoning/home-support.ts';
import type { Package } from '../scenario/scenario.ts';

/** All that the stage is handed to show. */
export interface Shown {
  readonly view: View;
  readonly draft: Package; // what the viewer is about to offer
  readonly home: readonly HomeSupport[]; // what their ratifiers think of it
}
