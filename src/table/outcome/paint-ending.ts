import type { Scene } from 'phaser';
import type { View } from '../../negotiation/view.ts';
import { skies } from '../light.ts';
import { write } from '../lettering.ts';
import { clear, faces, type Palette } from '../palette.ts';
import { decoded } from '../people.ts';
import { drawWalls } from '../rooms/draw-room.ts';
import type { Sized } from '../stage.ts';
import { paint } from '../textures.ts';
import { portraitSvg } from '../../../assets/portraits/draw-portrait.ts';
import type { Ending, EndingBrief } from './ending.ts';
import { endingOf } from './endings.ts';
import type { OutcomeWords } from './outcome-words.ts';

export interface PaintedEnding {
  readonly ending: Ending;
}

/** Paints all textures of an ending; resolves when its people are drawn. */
export async function paintEnding(
  scene: Scene,
  view: View,
  sized: Sized,
  palette: Palette,
  words: OutcomeWords,
): Promise<PaintedEnding> {
  const { width, height, density } = sized;
  const brief: EndingBrief = {
    view,
    width,
    height,
    unit: Math.min(height / 100, width / 132),
    middle: width / 2,
    table: height * 0.66,
    palette,
    words,
  };
  const ending = endingOf(brief);
  paint(scene, 'ending/behind', sized, density, (context) => {
    const room = { x: 0, y: 0, width, height: brief.table * 0.94 };
    drawWalls(context, room, height, view.scenario.venue.backdrop, palette);
    skyBehind(context, brief, ending.dim);
    ending.behind(context);
  });
  paint(scene, 'ending/front', sized, density, (context) => {
    ending.front(context);
  });
  paint(scene, 'ending/light', sized, density, (context) => {
    lamps(context, brief, ending.dim);
  });
  paint(scene, 'ending/caption', sized, density, (context) => {
    caption(context, brief, ending.caption);
  });
  for (const actor of ending.actors) {
    const key = `actor/${actor.name}`;
    const drawing = actor.sitter
      ? await decoded(
          portraitSvg(actor.sitter.delegate.portrait, actor.sitter.mood, actor.sitter.colour),
        )
      : undefined;
    paint(scene, key, actor.size, density, (context) => {
      if (drawing) context.drawImage(drawing, 0, 0, actor.size.width, actor.size.height);
      actor.paint?.(context);
    });
  }
  return { ending };
}

/** The sky goes into the windows that the walls have left open. */
function skyBehind(
  context: CanvasRenderingContext2D,
  { width, height, palette }: EndingBrief,
  dim: number,
): void {
  const [, evening, night] = skies(0.5 + dim * 0.5);
  context.save();
  context.globalCompositeOperation = 'destination-over';
  for (const [alpha, colour] of [
    [night, palette.sky[2]],
    [evening, palette.sky[1]],
    [1, palette.sky[0]],
  ] as const) {
    context.globalAlpha = alpha;
    context.fillStyle = colour;
    context.fillRect(0, 0, width, height);
  }
  context.restore();
}

function lamps(
  context: CanvasRenderingContext2D,
  { width, height, middle, table, palette }: EndingBrief,
  dim: number,
): void {
  const light = context.createRadialGradient(
    middle,
    table,
    height * 0.12,
    middle,
    table * 0.8,
    Math.max(width, height) * 0.72,
  );
  light.addColorStop(0, clear('#ffd890', 0.1 * dim));
  light.addColorStop(0.5, clear('#2a2018', 0.28 * dim));
  light.addColorStop(1, clear(palette.sky[2], 0.2 + 0.55 * dim));
  context.fillStyle = light;
  context.fillRect(0, 0, width, height);
}

/** A strip of newsprint along the foot, with what happened in a headline's type. */
function caption(
  context: CanvasRenderingContext2D,
  { width, height }: EndingBrief,
  text: string,
): void {
  const size = Math.max(15, Math.min(30, width * 0.028));
  const strip = size * 2.1;
  context.fillStyle = '#f4ecd8';
  context.fillRect(0, height - strip, width, strip);
  context.fillStyle = '#1e1b18';
  context.fillRect(0, height - strip, width, 2);
  context.fillRect(0, height - strip + 4, width, 0.8);
  write(context, text, { x: 10, y: height - strip * 0.78, width: width - 20, height: size }, 1, {
    face: faces.headline,
    size,
    weight: 700,
    colour: '#1e1b18',
    align: 'center',
  });
}
