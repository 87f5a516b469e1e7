import type { View } from '../../negotiation/view.ts';
import type { OutcomeWords } from '../outcome/outcome-words.ts';
import { drawGround } from './draw-ground.ts';
import { drawList } from './draw-list.ts';
import { drawMarks, type LaidMarks } from './draw-marks.ts';
import type { MapInks } from './map-inks.ts';
import { planMap } from './plan-map.ts';
import type { World } from './world.ts';

type Paint = (context: CanvasRenderingContext2D) => void;

/** What is painted over one another; a list of what holds where there is no map to draw. */
export interface MapLayers {
  readonly ground: Paint;
  readonly unchanged: Paint;
  readonly agreed: Paint;
}

/** `world` is undefined of talks that have no place on a map. */
export function mapLayers(
  view: View,
  sheet: { readonly width: number; readonly height: number },
  world: World | undefined,
  inks: MapInks,
  words: OutcomeWords,
): MapLayers {
  if (world === undefined) {
    const nothing: Paint = () => undefined;
    return {
      ground: (context) => {
        drawList(context, view, sheet, inks, words);
      },
      unchanged: nothing,
      agreed: nothing,
    };
  }
  const plan = planMap(view, sheet.width, sheet.height, words);
  const laid: LaidMarks = new Map();
  const marks =
    (which: 'agreed' | 'unchanged'): Paint =>
    (context) => {
      drawMarks(context, plan, laid, world, inks, words, which);
    };
  return {
    ground: (context) => {
      drawGround(context, plan, world, inks, words);
    },
    unchanged: marks('unchanged'),
    agreed: marks('agreed'),
  };
}
