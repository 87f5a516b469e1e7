import type { RatifierId } from '../../scenario/scenario.ts';
import { clamp, type Box } from './box.ts';
import type { Side } from '../picture/picture.ts';

/** The table's near edge: name plates at its ends, the instruments between them. */
export interface Rail {
  readonly box: Box;
  readonly plates: readonly [Box, Box];
  readonly trust: Box;
  readonly trustCaption: Box; // its figure, right of the gauge
  readonly clock: Box;
  readonly support: readonly SupportSlot[]; // on the viewer's side
}

export interface SupportSlot {
  readonly ratifier: RatifierId;
  readonly box: Box;
  readonly named: boolean; // there is room for the ratifier's name; else for its initials
}

export function railOf(box: Box, ratifiers: readonly RatifierId[], viewer: Side): Rail {
  const narrow = box.width < 600;
  const pad = narrow ? 5 : 8;
  const inner = { y: box.y + pad, height: box.height - 2 * pad };
  const plateWidth = narrow ? 36 : clamp(box.width * 0.13, 88, 220);
  const plates = [
    { x: pad, width: plateWidth, ...inner },
    { x: box.width - pad - plateWidth, width: plateWidth, ...inner },
  ] as const;
  const trustWidth = Math.min(inner.height * (narrow ? 1.3 : 1.9), box.width * 0.2);
  const captionWidth = narrow ? 22 : box.width < 820 ? 30 : 54;
  const trust = { x: (box.width - trustWidth - captionWidth) / 2, width: trustWidth, ...inner };
  const trustCaption = { x: trust.x + trustWidth + 4, width: captionWidth, ...inner };
  // Support stands on the viewer's side, the clock on the other.
  const inward = plateWidth + pad * (narrow ? 2 : 2.5);
  const leftPart = { x: inward, width: trust.x - inward - pad };
  const rightFrom = trustCaption.x + captionWidth + pad;
  const rightPart = { x: rightFrom, width: box.width - inward - rightFrom };
  const home = viewer === 0 ? leftPart : rightPart;
  const away = viewer === 0 ? rightPart : leftPart;
  return {
    box,
    plates,
    trust,
    trustCaption,
    clock: { ...away, ...inner },
    support: slotsOf({ ...home, ...inner }, ratifiers),
  };
}

/** In one line with names, in two lines with names, or as small gauges with initials. */
function slotsOf(part: Box, ratifiers: readonly RatifierId[]): readonly SupportSlot[] {
  const count = Math.max(1, ratifiers.length);
  const oneLine = part.width / count;
  if (oneLine >= 74 || part.height < 40 || part.width < 140) {
    const width = Math.min(oneLine, 150);
    const start = part.x + (part.width - width * count) / 2;
    return ratifiers.map((ratifier, index) => ({
      ratifier,
      box: { x: start + index * width, y: part.y, width: width - 6, height: part.height },
      named: width >= 74,
    }));
  }
  const width = part.width / 2;
  const height = part.height / 2;
  return ratifiers.map((ratifier, index) => ({
    ratifier,
    box: {
      x: part.x + (index % 2) * width,
      y: part.y + Math.floor(index / 2) * height,
      width: width - 6,
      height: height - 1,
    },
    named: true,
  }));
}
