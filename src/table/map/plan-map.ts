import type { View } from '../../negotiation/view.ts';
import type { Box } from '../layout/box.ts';
import type { OutcomeWords } from '../outcome/outcome-words.ts';
import { frameOf, type Frame } from './frame.ts';
import { legendOf, type Legend } from './legend.ts';
import { plottedOf, type Plotted } from './plotted.ts';

export interface MapPlan {
  readonly frame: Frame;
  readonly legend: Legend;
  readonly plotted: readonly Plotted[];
  readonly sheet: Box;
  readonly anythingAgreed: boolean;
}

export const symbolSize = (width: number): number => (width < 520 ? 7 : width < 1000 ? 9 : 11);

/** Lays the map out on a sheet of so many pixels. */
export function planMap(view: View, width: number, height: number, words: OutcomeWords): MapPlan {
  const plotted = plottedOf(view);
  const legend = legendOf(plotted, width, height, words);
  const sheet = { x: 0, y: 0, width, height };
  const box = {
    x: 0,
    y: legend.top,
    width,
    height: height - legend.top - (legend.below ? legend.box.height : 0),
  };
  return {
    frame: frameOf(box, plotted, symbolSize(width) * 1.6),
    legend,
    plotted,
    sheet,
    anythingAgreed: Object.keys(view.outcome?.agreed ?? {}).length > 0,
  };
}
