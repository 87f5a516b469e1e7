import { directionOf } from '../../lib/direction.ts';
import type { Issue } from '../../scenario/scenario.ts';
import { penOn, type Pen } from './ink.ts';
import type { Layout } from '../layout/layout.ts';
import type { Row } from '../layout/rows.ts';
import { letter } from './lettering.ts';
import { faces, type Palette } from './palette.ts';
import type { Picture, Place, Track } from '../picture/picture.ts';
import { labelsOf, type Label, type MeasureIn } from './track-labels.ts';

/** The tracks on the baize: for each issue its title, its line, its places and their names. */
export function drawTracks(
  context: CanvasRenderingContext2D,
  layout: Layout,
  picture: Picture,
  issues: readonly Issue[],
  palette: Palette,
): void {
  const pen = penOn(context, palette.chalk, 1.2, 31);
  layout.rows.forEach((row, index) => {
    const [issue, track] = [issues[index], picture.tracks[index]];
    if (!issue || !track) return;
    drawLine(pen, row, track);
    track.places.forEach((place, at) => {
      drawPlace(pen, row, place, at, palette);
    });
    for (const label of labelsOf(row, issue, track, measureOn(context))) {
      writeLabel(context, label, palette);
      if (label.kind === 'title' && issue.essential) drawSeal(context, label, palette);
    }
  });
}

function writeLabel(context: CanvasRenderingContext2D, label: Label, palette: Palette): void {
  const { box, look, lines, kind } = label;
  letter(context, {
    ...look,
    face: faces[look.face],
    colour: kind === 'option' && look.weight === 400 ? palette.chalkSoft : palette.chalk,
  });
  const x = look.align === 'center' ? box.x + box.width / 2 : box.x;
  const step = kind === 'title' ? 1.15 : 1.2;
  lines.forEach((line, index) => {
    context.direction = directionOf(line);
    context.fillText(line, x, box.y + look.size * (0.92 + step * index));
  });
}

/** A small seal after the title: no agreement without this issue. */
function drawSeal(context: CanvasRenderingContext2D, { box, look }: Label, palette: Palette): void {
  context.beginPath();
  context.arc(box.x + box.width + 8, box.y + look.size * 0.62, look.size * 0.2, 0, Math.PI * 2);
  context.fillStyle = palette.brass;
  context.fill();
}

/** How wide a text is on this context; its typeface must be there. */
export function measureOn(context: CanvasRenderingContext2D): MeasureIn {
  return (text, look) => {
    letter(context, { ...look, face: faces[look.face], colour: '#000000' });
    return context.measureText(text).width;
  };
}

function drawLine(pen: Pen, row: Row, track: Track): void {
  const [first, last] = [row.places[0], row.places[track.places.length - 1]];
  if (first && last) pen.line([first, last], { alpha: 0.75, width: 1.3 });
}

function drawPlace(pen: Pen, row: Row, place: Place, at: number, palette: Palette): void {
  const spot = row.places[at];
  if (!spot) return;
  const size = Math.max(3, row.radius * 0.42);
  const { context } = pen;
  if (place.locked) {
    context.setLineDash([2.2, 2.4]);
    pen.circle(spot, size * 1.1, palette.baizeShade, { steady: 1, colour: palette.chalkSoft });
    context.setLineDash([]);
    return;
  }
  if (place.statusQuo) {
    // Square: what holds if nothing is agreed.
    const box = { x: spot.x - size, y: spot.y - size, width: size * 2, height: size * 2 };
    pen.box(box, palette.chalk, { steady: 0.7 });
    pen.line(
      [
        { x: spot.x - size * 0.5, y: spot.y },
        { x: spot.x + size * 0.5, y: spot.y },
      ],
      { colour: palette.baizeShade, width: 1.4, steady: 1 },
    );
    return;
  }
  pen.circle(spot, size, palette.baizeShade);
}
