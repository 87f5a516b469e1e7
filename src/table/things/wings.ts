import type { Layout } from '../layout/layout.ts';
import type { Side } from '../picture/picture.ts';
import type { Wings } from './plan.ts';
import { homeOfFolder, type Spot } from './spots.ts';

/** Folders come from the side that tabled them and slide back to it; stamps come down from above. */
export function wingsOf(layout: Layout, tabledBy: (offer: number) => Side): Wings {
  const home = (thing: string): Spot => homeOfFolder(tabledBy(Number(thing.split('/')[1])), layout);
  return {
    entrance: (thing, spot) => {
      if (thing.startsWith('folder/')) return home(thing);
      if (thing.startsWith('stamp/')) return { ...spot, alpha: 0, scale: 2.2, angle: -24 };
      return { ...spot, alpha: 0 };
    },
    exit: (thing, spot, accepted) => {
      if (!thing.startsWith('folder/')) return { ...spot, alpha: 0 };
      return accepted
        ? { ...spot, look: 'stamped', y: spot.y - layout.lane.height * 0.2, alpha: 0 }
        : home(thing);
    },
  };
}
