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
  readonly type: number; // how much larger than usual its lettering is
}

export function railOf(
  box: Box,
  ratifiers: readonly RatifierId[],
  viewer: Side,
  type: number,
): Rail {
  return box.width < 600
    ? narrowRail(box, ratifiers, viewer, type)
    : wideRail(box, ratifiers, viewer, type);
}

function wideRail(box: Box, ratifiers: readonly RatifierId[], viewer: Side, type: number): Rail {
  const pad = 8;
  const inner = { y: box.y + pad, height: box.height - 2 * pad };
  const plateWidth = clamp(box.width * 0.13, 101, 220);
  const plates = platesOf(box, inner, pad, plateWidth);
  const trustWidth = Math.min(inner.height * 1.9, box.width * 0.2);
  const captionWidth = box.width < 820 ? 30 : 54 * Math.min(type, 1.3);
  const trust = { x: (box.width - trustWidth - captionWidth) / 2, width: trustWidth, ...inner };
  const trustCaption = { x: trust.x + trustWidth + 4, width: captionWidth, ...inner };
  // Support stands on the viewer's side, the clock on the other.
  const inward = plateWidth + pad * 2.5;
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
    support: slotsOf({ ...home, ...inner }, ratifiers, type),
  };
}

/** On a telephone the ratifiers have a line of their own, so that each has its name. */
function narrowRail(box: Box, ratifiers: readonly RatifierId[], viewer: Side, type: number): Rail {
  const pad = 5;
  const upper = Math.round((box.height - 2 * pad) * 0.46);
  const home = { x: pad, y: box.y + pad, width: box.width - 2 * pad, height: upper };
  const inner = { y: box.y + pad + upper + 2, height: box.height - 2 * pad - upper - 2 };
  const plateWidth = 40;
  const captionWidth = 22 * type;
  const trustWidth = Math.min(inner.height * 1.9, 64);
  const third = (box.width - 2 * (plateWidth + 2 * pad)) / 2;
  const from = plateWidth + 2 * pad;
  const trust = {
    x: from + (third - trustWidth - captionWidth) / 2,
    width: trustWidth,
    ...inner,
  };
  return {
    box,
    plates: platesOf(box, inner, pad, plateWidth),
    trust,
    trustCaption: { x: trust.x + trustWidth + 4, width: captionWidth, ...inner },
    clock: { x: from + third + 4, width: third - 4, ...inner },
    support: oneLine(home, ratifiers, type),
  };
}

function platesOf(
  box: Box,
  inner: Pick<Box, 'y' | 'height'>,
  pad: number,
  width: number,
): readonly [Box, Box] {
  return [
    { x: pad, width, ...inner },
    { x: box.width - pad - width, width, ...inner },
  ];
}

/** In one line with names, in two lines with names, or as small gauges with initials. */
function slotsOf(
  part: Box,
  ratifiers: readonly RatifierId[],
  type: number,
): readonly SupportSlot[] {
  if (part.width / Math.max(1, ratifiers.length) >= namedFrom || part.height < 40) {
    return oneLine(part, ratifiers, type);
  }
  if (part.width < 2 * namedFrom) return oneLine(part, ratifiers, type);
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
    type: Math.min(type, Math.max(1, height / 30)),
  }));
}

const namedFrom = 70; // pixels of a slot in which a name of the usual size is read

function oneLine(
  part: Box,
  ratifiers: readonly RatifierId[],
  type: number,
): readonly SupportSlot[] {
  const width = Math.min(part.width / Math.max(1, ratifiers.length), 150 * type);
  const start = part.x + (part.width - width * ratifiers.length) / 2;
  return ratifiers.map((ratifier, index) => ({
    ratifier,
    box: { x: start + index * width, y: part.y, width: width - 6, height: part.height },
    named: width >= namedFrom,
    type: Math.min(type, Math.max(1, width / namedFrom), Math.max(1, part.height / 30)),
  }));
}
