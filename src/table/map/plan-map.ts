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
  readonly note: Box | undefined; // whose borders they are, if any are drawn
  readonly year: number; // of the talks
  readonly anythingAgreed: boolean;
}

export const noteType = 12; // pixels, of the note on borders

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
  const margin = symbolSize(width) * 1.6;
  const paper = { box, legend: legend.below ? undefined : legend.box, margin };
  const marks = view.scenario.issues.flatMap(({ options }) => options.flatMap(({ map }) => map));
  const isBordered = view.scenario.map?.borders !== 'none';
  return {
    frame: frameOf(paper, marks, plotted),
    note: isBordered ? noteOf(box, words.borders) : undefined,
    year: Number(view.scenario.date.slice(0, 4)),
    legend,
    plotted,
    sheet,
    anythingAgreed: Object.keys(view.outcome?.agreed ?? {}).length > 0,
  };
}

/** Whether any option of a scenario has something to draw on a map. */
export function hasMap({ scenario }: View): boolean {
  return scenario.issues.some(({ options }) => options.some(({ map }) => map.length > 0));
}

/** In the corner at the lower right. */
function noteOf(box: Box, words: string): Box {
  const width = Math.min(box.width - 8, words.length * noteType * 0.54 + 8);
  return { x: box.x + box.width - width - 4, y: box.y + box.height - 20, width, height: 17 };
}
