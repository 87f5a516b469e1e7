import type { View } from '../../src/negotiation/view.ts';
import { homeSupport } from '../../src/reckoning/home-support.ts';
import type { Package } from '../../src/scenario/scenario.ts';
import type { Shown } from '../../src/table/shown.ts';

/** What the page hands the stage for a view and a draft. */
export function shown(view: View, draft: Package = {}): Shown {
  return { view, draft, home: homeSupport(view, draft) };
}
