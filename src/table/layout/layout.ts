import type { IssueId, RatifierId } from '../../scenario/scenario.ts';
import { clamp, type Box, type Point } from './box.ts';
import { railOf, type Rail } from './rail.ts';
import { seatsOf, type SeatSpot } from './seats.ts';
import { rowsOf, type Row } from './rows.ts';
import type { Side } from '../picture/picture.ts';

/** Where everything on the stage stands, for one size of the stage. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean; // a telephone: the delegations sit above the table, not at its ends
  readonly room: Box;
  readonly surface: readonly [Point, Point, Point, Point]; // the table top, from back left, clockwise
  readonly lane: Box; // where folders lie
  readonly seats: readonly [readonly SeatSpot[], readonly SeatSpot[]];
  readonly rows: readonly Row[];
  readonly rail: Rail;
  readonly door: Box;
  readonly type: number; // how much larger than usual all lettering is
}

export interface LayoutNeeds {
  readonly issues: readonly { readonly id: IssueId; readonly options: number }[];
  readonly delegates: readonly [number, number];
  readonly ratifiers: readonly RatifierId[];
  readonly viewer: Side;
  readonly type?: number; // the reader's text size, 1 as usual
}

export function layoutOf(width: number, height: number, needs: LayoutNeeds): Layout {
  const narrow = width < 600;
  const type = clamp(needs.type ?? 1, 1, 2);
  const railHeight = Math.round(
    narrow ? clamp(height * 0.22, 62, 96) * Math.min(type, 1.3) : clamp(height * 0.155, 44, 88),
  );
  const side = narrow ? 0 : Math.round(clamp(width * 0.165, 100, 270));
  const back = Math.round(narrow ? clamp(height * 0.25, 54, 190) : clamp(height * 0.22, 56, 250));
  const front = height - railHeight;
  const rim = width * 0.03; // of a narrow table, at the back
  const surface = narrow
    ? ([
        { x: rim, y: back },
        { x: width - rim, y: back },
        { x: width, y: front },
        { x: 0, y: front },
      ] as const)
    : ([
        { x: side, y: back },
        { x: width - side, y: back },
        { x: width - side * 0.3, y: front },
        { x: side * 0.3, y: front },
      ] as const);
  const lane = laneOf(width, height, narrow, back, side);
  const rowsTop = narrow ? back + 6 : lane.y + lane.height;
  const margin = (narrow ? Math.round(rim) : side) + 6;
  const content = {
    x: margin,
    y: rowsTop,
    width: width - 2 * margin,
    height: front - rowsTop - 6,
  };
  const doorHeight = back * 0.78;
  const doorWidth = doorHeight * 0.46;
  return {
    width,
    height,
    narrow,
    room: { x: 0, y: 0, width, height: back },
    surface,
    lane,
    seats: seatsOf(width, narrow, surface, side, needs.delegates),
    rows: rowsOf(content, needs.issues, type),
    rail: railOf(
      { x: 0, y: front, width, height: railHeight },
      needs.ratifiers,
      needs.viewer,
      type,
    ),
    type,
    door: {
      x: width * (narrow ? 0.5 : 0.72) - doorWidth / 2,
      y: back - doorHeight,
      width: doorWidth,
      height: doorHeight,
    },
  };
}

function laneOf(width: number, height: number, narrow: boolean, back: number, side: number): Box {
  if (narrow) {
    const laneHeight = Math.round(clamp(back * 0.46, 28, 64));
    return { x: width * 0.33, y: back - laneHeight, width: width * 0.34, height: laneHeight };
  }
  const laneHeight = Math.round(clamp(height * 0.1, 30, 84));
  return { x: side + 20, y: back + 2, width: width - 2 * side - 40, height: laneHeight };
}

/** Every track has tokens of the same size. */
export function tokenRadius({ rows }: Layout): number {
  return rows[0]?.radius ?? 10;
}
