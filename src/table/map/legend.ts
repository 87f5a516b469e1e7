import type { MapMark } from '../../scenario/scenario.ts';
import type { Box } from '../layout/box.ts';
import { penOn, weights } from '../draw/ink.ts';
import { write } from '../draw/lettering.ts';
import { faces } from '../draw/palette.ts';
import type { OutcomeWords } from '../outcome/outcome-words.ts';
import type { MapInks } from './map-inks.ts';
import type { Plotted } from './plotted.ts';
import { drawSymbol } from './symbols.ts';

export interface Legend {
  readonly top: number; // height of the title's band
  readonly box: Box;
  readonly below: boolean; // a strip under the map, where a corner of it would be too dear
  readonly columns: number;
  readonly kinds: readonly MapMark['kind'][];
  readonly states: readonly ('agreed' | 'unchanged' | 'range')[];
}

const row = 22;

export const titleHeight = (width: number): number => (width < 520 ? 30 : 44);

export function legendOf(
  plotted: readonly Plotted[],
  width: number,
  height: number,
  words: OutcomeWords,
): Legend {
  const kinds = [...new Set(plotted.map(({ mark }) => mark.kind))];
  const states = (['agreed', 'unchanged', 'range'] as const).filter((state) =>
    plotted.some(({ agreed, mark }) =>
      state === 'range'
        ? mark.rangeKm !== undefined && mark.kind !== 'zone'
        : agreed === (state === 'agreed'),
    ),
  );
  const count = Math.max(1, kinds.length + states.length);
  const below = width < 640;
  const top = titleHeight(width);
  const said = [
    ...kinds.map((kind) => words.kinds[kind]),
    ...states.map((state) => words[state]),
    ...(kinds.length === 0 ? [words.nothingOnMap] : []),
  ];
  const longest = Math.max(14, ...said.map((word) => word.length));
  const columns =
    below && kinds.length > 0 ? Math.max(1, Math.floor(width / (46 + longest * 7.2))) : 1;
  const rows = Math.ceil(count / columns);
  const box = below
    ? { x: 0, y: height - rows * row - 8, width, height: rows * row + 8 }
    : { x: 14, y: height - rows * row - 26, width: 52 + longest * 7.2, height: rows * row + 12 };
  return { top, box, below, columns, kinds, states };
}

export function drawLegend(
  context: CanvasRenderingContext2D,
  { box, columns, kinds, states, below }: Legend,
  inks: MapInks,
  words: OutcomeWords,
): void {
  context.fillStyle = inks.paper;
  context.fillRect(box.x, box.y, box.width, box.height);
  const pen = penOn(context, inks.line, weights.contour, 471);
  if (below) {
    pen.line([
      { x: 0, y: box.y },
      { x: box.width, y: box.y },
    ]);
  } else pen.box(box, undefined);
  const wide = box.width / columns;
  const cell = (index: number): { x: number; y: number } => ({
    x: box.x + (index % columns) * wide,
    y: box.y + 6 + Math.floor(index / columns) * row,
  });
  const said = (text: string, index: number): void => {
    const { x, y } = cell(index);
    write(context, text, { x: x + 34, y: y + 4, width: wide - 38, height: row }, 1, {
      face: faces.control,
      size: 12.5,
      colour: inks.line,
    });
  };
  kinds.forEach((kind, index) => {
    const { x, y } = cell(index);
    drawSymbol(context, kind, { x: x + 18, y: y + row / 2 }, 7, {
      line: inks.line,
      fill: inks.land,
      halo: 'transparent',
    });
    said(words.kinds[kind], index);
  });
  states.forEach((state, place) => {
    const index = kinds.length + place;
    const { x, y } = cell(index);
    const own = inks[state === 'range' ? 'agreed' : state];
    if (state === 'range') {
      drawArc(context, x + 18, y + row / 2 + 5, inks.line);
      said(words.range, index);
      return;
    }
    context.fillStyle = own.fill;
    context.fillRect(x + 9, y + 6, 18, 10);
    context.setLineDash(state === 'agreed' ? [] : [2, 3]);
    context.strokeStyle = own.line;
    context.lineWidth = weights.contour;
    context.strokeRect(x + 9, y + 6, 18, 10);
    context.setLineDash([]);
    said(words[state], index);
  });
  if (kinds.length === 0) said(words.nothingOnMap, 0);
}

/** A piece of a dashed rim, as ranges are drawn. */
function drawArc(context: CanvasRenderingContext2D, x: number, y: number, colour: string): void {
  context.beginPath();
  context.setLineDash([4, 3]);
  context.arc(x, y, 9, Math.PI, Math.PI * 2);
  context.strokeStyle = colour;
  context.lineWidth = weights.contour;
  context.stroke();
  context.setLineDash([]);
}
