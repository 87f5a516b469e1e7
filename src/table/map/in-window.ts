import { capAround, type Cap } from './cap.ts';
import type { Window } from './frame.ts';
import type { World } from './world.ts';

const around = 0.2; // of a window's size: beyond its edges lie the lines along a coast
const widest = 1.5; // radians: a window that sees more shows the whole globe

/** As much of the world as a window can show: the rest would be projected only to be cut off. */
export function inWindow(world: World, window: Window): World {
  const cap = capOf(window);
  return cap ? world.within(cap) : world;
}

function capOf({ projection, box }: Window): Cap | undefined {
  const shares = [-around, 0.5, 1 + around];
  const rim = shares.flatMap((x) =>
    shares.flatMap((y) => {
      const at = projection.invert?.([box.x + box.width * x, box.y + box.height * y]);
      return at?.every(Number.isFinite) ? [at] : [];
    }),
  );
  if (rim.length < shares.length ** 2) return undefined; // it looks past the globe's edge
  const cap = capAround(rim);
  return cap.reach > widest ? undefined : cap;
}
