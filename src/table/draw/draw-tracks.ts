import type { Issue } from '../../scenario/scenario.ts';
import { penOn, type Pen } from './ink.ts';
import type { Layout } from '../layout/layout.ts';
import type { Row } from '../layout/rows.ts';
import { letter, write, type Lettering } from './lettering.ts';
import { nameSpots } from './option-names.ts';
import { faces, type Palette } from './palette.ts';
import type { Picture, Place, Track } from '../picture/picture.ts';

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
    drawTitle(context, row, issue, palette);
    drawLine(pen, row, track);
    track.places.forEach((place, at) => {
      drawPlace(pen, row, place, at, palette);
    });
    if (row.labelLines > 0) nameOptions(context, row, issue, track, palette);
  });
}

function drawTitle(
  context: CanvasRenderingContext2D,
  row: Row,
  issue: Issue,
  palette: Palette,
): void {
  const slim = row.beside;
  const style: Lettering = {
    face: faces.headline,
    size: row.titleSize,
    weight: 700,
    colour: palette.chalk,
  };
  letter(context, style);
  const title =
    !slim && context.measureText(issue.title).width <= row.title.width - 14
      ? issue.title
      : issue.short;
  const top = slim ? row.title.y + (row.title.height - row.titleSize * 1.3) / 2 : row.title.y;
  write(context, title, { ...row.title, y: top, width: row.title.width - 12 }, 1, style);
  if (!issue.essential) return;
  // A small seal after the title: no agreement without this issue.
  const x = row.title.x + Math.min(context.measureText(title).width, row.title.width - 12) + 8;
  const y = top + row.titleSize * 0.62;
  context.beginPath();
  context.arc(x, y, row.titleSize * 0.2, 0, Math.PI * 2);
  context.fillStyle = palette.brass;
  context.fill();
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

function nameOptions(
  context: CanvasRenderingContext2D,
  row: Row,
  issue: Issue,
  track: Track,
  palette: Palette,
): void {
  const taken = [...track.stands, track.closed].filter((at) => at !== undefined);
  const style = { face: faces.control, size: row.labelSize, align: 'center' } as const;
  letter(context, { ...style, weight: 700, colour: palette.chalk });
  const names = issue.options.map(({ title }) => title);
  const spots = nameSpots(row, names, taken, (text) => context.measureText(text).width);
  for (const { option, x, width } of spots) {
    const [spot, place] = [row.places[option], track.places[option]];
    if (!spot || !place) continue;
    const held = taken.includes(option);
    write(
      context,
      names[option] ?? '',
      {
        x,
        y: spot.y + row.radius + 2,
        width,
        height: row.labelSize * 1.2 * row.labelLines,
      },
      row.labelLines,
      {
        ...style,
        weight: held ? 700 : 400,
        italic: place.locked,
        colour: held ? palette.chalk : palette.chalkSoft,
      },
    );
  }
}
