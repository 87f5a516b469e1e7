import type { Box, Point } from './box.ts';
import type { Layout } from './layout.ts';
import type { SeatSpot } from './seats.ts';

/** Where what a side says may be written, and where its mouth is. */
export interface SpeechSpot {
  readonly box: Box;
  readonly mouth: Point;
  readonly along: 'top' | 'side'; // over the speaker, or beside them
}

export type SpeechSpots = readonly [SpeechSpot, SpeechSpot];

const margin = 6;
const halfHead = 0.4; // of a portrait's height, shoulders and all
const headAt = 0.62; // up from its foot

/**
 * Above the tracks, whose labels are to be read meanwhile: beside a side's people where the stage is
 * wide, along its top where it is narrow.
 */
export function speechSpots(layout: Layout): SpeechSpots {
  const { width, narrow, rows, rail, seats } = layout;
  const foot = Math.min(rail.box.y, ...rows.map(({ title }) => title.y)) - margin;
  const inset = narrow ? margin : Math.max(...seats.flat().map((seat) => reachOf(seat, layout)));
  const box = { x: inset, y: margin, width: width - 2 * inset, height: foot - margin };
  return [spot(0), spot(1)];

  function spot(side: 0 | 1): SpeechSpot {
    const [head] = seats[side];
    const mouth = head
      ? { x: head.x, y: head.y - head.height * headAt }
      : { x: side === 0 ? 0 : width, y: foot };
    return { box, mouth, along: narrow ? 'top' : 'side' };
  }
}

/** How far a person reaches in from their end of the stage, with some air. */
function reachOf({ x, height }: SeatSpot, { width }: Layout): number {
  return Math.min(x, width - x) + height * halfHead + margin;
}
