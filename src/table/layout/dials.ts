import type { Box, Point } from './box.ts';
import type { Rail, SupportSlot } from './rail.ts';

export interface Dial extends Point {
  readonly radius: number;
}

/** The trust gauge's hub, and the reach of its needle. */
export function trustDial({ trust }: Rail): Dial {
  const radius = Math.min(trust.width / 2 - 3, trust.height - 8);
  return { x: trust.x + trust.width / 2, y: trust.y + trust.height / 2 + radius / 2 + 1, radius };
}

export function clockDial({ clock }: Rail): Dial & { readonly caption: Box | undefined } {
  const radius = Math.min(clock.height / 2 - 1, clock.width / 2);
  const wide = clock.width >= radius * 2 + 84;
  const x = wide
    ? clock.x + (clock.width - radius * 2 - 84) / 2 + radius
    : clock.x + clock.width / 2;
  const y = clock.y + clock.height / 2;
  const caption = wide
    ? { x: x + radius + 10, y: clock.y, width: 84, height: clock.height }
    : undefined;
  return { x, y, radius, caption };
}

/** The largest type of a ratifier's name. */
export const nameSize = ({ box, named, type }: SupportSlot): number =>
  (!named ? 8.5 : box.height > 34 ? 11.5 : box.height > 24 ? 10.5 : 9.5) * type;

/** The line of one ratifier's gauge, under its name. */
export function supportLine(slot: SupportSlot): Box {
  const { box, named } = slot;
  const height = named ? 6 : 8;
  const under = nameSize(slot) * 1.2 + height / 2;
  const y = box.y + Math.max(under, Math.min(box.height - 9, box.height * 0.66));
  return { x: box.x + 3, y: y - height / 2, width: box.width - 6, height };
}
