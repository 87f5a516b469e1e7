import type { View } from '../../negotiation/view.ts';
import type { Box } from '../layout/box.ts';
import type { OutcomeWords } from '../outcome/outcome-words.ts';
import { projected } from './fit.ts';
import { frameOf, type Frame, type Paper } from './frame.ts';
import { meet } from './labels.ts';
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
  const frame = frameOf(paper, marks, plotted);
  return {
    frame,
    note: isBordered ? noteOf(frame, paper, words.borders) : undefined,
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

/** In a corner where nothing else is: at the lower right, if that is one. */
function noteOf({ main, insets }: Frame, { legend, margin }: Paper, words: string): Box {
  const { x, y, width: wide, height: tall } = main.box;
  const width = Math.min(wide - 8, words.length * noteType * 0.54 + 8);
  const usual = { x: x + wide - width - 4, y: y + tall - 20, width, height: 17 };
  const [left, top] = [x + 4, y + 3];
  const corners = [
    usual,
    { ...usual, x: left },
    { ...usual, y: top },
    { ...usual, x: left, y: top },
  ];
  const symbols = main.marks.flatMap(({ mark }): readonly Box[] => {
    const at = projected(main.projection, mark.at);
    if (!at) return [];
    return [{ x: at.x - margin, y: at.y - margin, width: margin * 2, height: margin * 2 }];
  });
  const taken = [...insets.map(({ box }) => box), ...(legend ? [legend] : []), ...symbols];
  return corners.find((box) => !taken.some((each) => meet(box, each))) ?? usual;
}
