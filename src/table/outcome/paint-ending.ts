import type { Scene } from 'phaser';
import { skies } from '../draw/light.ts';
import { broken, letter, write, type Lettering } from '../draw/lettering.ts';
import { clear, faces } from '../draw/palette.ts';
import { decoded } from '../draw/people.ts';
import { drawWalls } from '../rooms/draw-room.ts';
import type { Sized } from '../stage/stage.ts';
import { paint } from '../draw/textures.ts';
import { portraitSvg } from '../../../assets/portraits/draw-portrait.ts';
import { byTelephone, stripType, type Actor, type Ending, type EndingBrief } from './ending.ts';

/** Paints all textures of an ending; resolves when its people are drawn. */
export async function paintEnding(
  scene: Scene,
  brief: EndingBrief,
  ending: Ending,
  sized: Sized,
): Promise<void> {
  const { density } = sized;
  const { view } = brief;
  paint(scene, 'ending/behind', sized, density, (context) => {
    drawBehind(context, brief, ending);
  });
  paint(scene, 'ending/front', sized, density, (context) => {
    ending.front(context);
  });
  paint(scene, 'ending/light', sized, density, (context) => {
    lamps(context, brief, ending.dim);
  });
  const { place, city } = view.scenario.venue;
  paint(scene, 'ending/place', sized, density, (context) => {
    const venue = byTelephone(brief) ? place : `${place}, ${city}`;
    strip(context, brief, ending.place ?? venue, true);
  });
  paint(scene, 'ending/caption', sized, density, (context) => {
    strip(context, brief, ending.caption, false);
  });
  for (const actor of ending.actors) {
    const key = `actor/${actor.name}`;
    const drawing = await drawingOf(actor);
    paint(scene, key, actor.size, density, (context) => {
      paintActor(context, actor, drawing);
    });
  }
}

/** The room, its sky, and what stands in it behind everybody. */
export function drawBehind(
  context: CanvasRenderingContext2D,
  brief: EndingBrief,
  ending: Ending,
): void {
  const { width, height, table, palette, view } = brief;
  const room = { x: 0, y: 0, width, height: table * 0.94 };
  const { backdrop, skyline } = view.scenario.venue;
  drawWalls(context, room, height, backdrop, palette, true, skyline);
  skyBehind(context, brief, ending.dim);
  ending.behind(context);
}

/** The portrait of an actor that is a person. */
export async function drawingOf({ sitter }: Actor): Promise<HTMLImageElement | undefined> {
  if (!sitter) return undefined;
  return decoded(portraitSvg(sitter.delegate.portrait, sitter.mood, sitter.colour));
}

export function paintActor(
  context: CanvasRenderingContext2D,
  actor: Actor,
  drawing: HTMLImageElement | undefined,
): void {
  if (drawing) context.drawImage(drawing, 0, 0, actor.size.width, actor.size.height);
  actor.paint?.(context);
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

/** A strip of newsprint along the foot: first where we are, then what happened, in a headline's type. */
function strip(
  context: CanvasRenderingContext2D,
  { width, height, palette }: EndingBrief,
  text: string,
  italic: boolean,
): void {
  const size = stripType(width);
  const style: Lettering = {
    face: faces.headline,
    size: italic ? size * 0.86 : size,
    weight: italic ? 400 : 700,
    italic,
    colour: '#1e1b18',
    align: 'center',
  };
  letter(context, style);
  const lines = broken(text, width - 20, 2, (each) => context.measureText(each).width).length;
  const tall = size * (0.9 + 1.2 * lines);
  const top = height - tall;
  context.fillStyle = palette.print;
  context.fillRect(0, top, width, tall);
  context.fillStyle = '#1e1b18';
  context.fillRect(0, top, width, 2);
  context.fillRect(0, top + 4, width, 0.8);
  write(context, text, { x: 10, y: top + size * 0.46, width: width - 20, height: tall }, 2, style);
}
