import type { Venue } from '../../scenario/scenario.ts';
import type { Box } from '../layout/box.ts';
import type { Pen } from '../draw/ink.ts';
import type { Palette } from '../draw/palette.ts';

/** What windows can show. */
export type Skyline = NonNullable<Venue['skyline']>;

/** What a room is drawn with: its band of the stage, a pen, and the stage's colours. */
export interface RoomBrief {
  readonly box: Box;
  readonly pen: Pen;
  readonly palette: Palette;
  readonly unit: number; // a hundredth of the room's height: all is drawn in it
  readonly middle: number; // the x of the room's middle
  readonly ceiling: number; // in units: a low room shows nothing above it
  readonly bare: boolean; // without what lies on its tables: an ending lays out its own
  readonly skyline: Skyline; // what its windows show
  /** Cuts a window: the sky behind the room shows through. */
  readonly open: (path: (context: CanvasRenderingContext2D) => void) => void;
}

export type DrawRoom = (brief: RoomBrief) => void;
