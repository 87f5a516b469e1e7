import type { Delegate } from '../../scenario/scenario.ts';
import type { View } from '../../negotiation/view.ts';
import type { Box, Point } from '../layout/box.ts';
import type { Mood } from '../picture/mood.ts';
import type { Palette } from '../draw/palette.ts';
import type { Sized } from '../stage/stage.ts';
import type { OutcomeWords } from './outcome-words.ts';

/** What an ending is drawn from. Lengths: `unit` is a hundredth of the picture's height, or less. */
export interface EndingBrief {
  readonly view: View;
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  readonly middle: number; // x
  readonly table: number; // y of the table's edge
  readonly palette: Palette;
  readonly words: OutcomeWords;
}

/** The measures of a picture: two delegates a side always stand whole in it. */
export function endingBrief(
  view: View,
  { width, height }: Pick<Sized, 'width' | 'height'>,
  palette: Palette,
  words: OutcomeWords,
): EndingBrief {
  const seen = height - stripHeight(width);
  return {
    view,
    width,
    height,
    unit: Math.min(seen / 100, width / 164),
    middle: width / 2,
    table: seen * 0.68,
    palette,
    words,
  };
}

/** How much of the picture's foot the strip takes that says where we are and what happened. */
export function stripHeight(width: number): number {
  return stripType(width) * 2.1;
}

export function stripType(width: number): number {
  return Math.max(15, Math.min(30, width * 0.028));
}

/** So far aside from the middle, in units, or as far as a thing of that width still stands whole. */
export function aside({ width, middle, unit }: EndingBrief, units: number, wide: number): number {
  const most = width / 2 - (wide / 2 + 1) * unit;
  return middle + Math.sign(units) * Math.min(Math.abs(units) * unit, most);
}

export interface Pose extends Point {
  readonly alpha?: number;
  readonly scale?: number;
  readonly angle?: number;
  readonly wide?: number; // stretch sideways: a door that swings
}

/** A pose with all that it leaves out. */
export function full(pose: Pose): Required<Pose> {
  return { alpha: 1, angle: 0, scale: 1, wide: 1, ...pose };
}

/** One thing that moves in an ending, once, from one pose to another. */
export interface Actor {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly paint?: (context: CanvasRenderingContext2D) => void;
  readonly sitter?: { readonly delegate: Delegate; readonly mood: Mood; readonly colour: string };
  readonly flip?: boolean;
  readonly origin: Point;
  readonly behindTable?: boolean;
  readonly from: Pose;
  readonly to: Pose;
  readonly delay: number; // ms
  readonly duration: number;
}

/** A staged ending: a still picture in two layers, and what moves between and before them. */
export interface Ending {
  readonly behind: (context: CanvasRenderingContext2D) => void;
  readonly front: (context: CanvasRenderingContext2D) => void;
  readonly actors: readonly Actor[];
  readonly document?: Box; // where the signed text lies, to be read
  readonly place?: string; // where it is seen, if that is not the venue
  readonly caption: string; // what happened; told once it has been seen
  readonly tells: number; // ms until then
  readonly dim: number; // 0 as by day … 1 lamps out
}

/** Whether the talks were held over a line: each side then stays in a room of its own. */
export function byTelephone({ view }: EndingBrief): boolean {
  return view.scenario.venue.staging === 'telephone';
}

export const endingLasts = 6400; // ms, captions read included
