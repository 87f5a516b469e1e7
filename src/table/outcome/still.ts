import type { View } from '../../negotiation/view.ts';
import type { Palette } from '../draw/palette.ts';
import { endingBrief, full, stripHeight, type Actor } from './ending.ts';
import { endingOf } from './endings.ts';
import type { OutcomeWords } from './outcome-words.ts';
import { drawBehind, drawingOf, paintActor } from './paint-ending.ts';

/** Draws how a game ended, everybody where they come to rest; what is said of it stands elsewhere. */
export async function drawStill(
  context: CanvasRenderingContext2D,
  view: View,
  { width, height }: { readonly width: number; readonly height: number },
  palette: Palette,
  words: OutcomeWords,
  between: () => Promise<void> = () => Promise.resolve(), // one thing and the next
): Promise<void> {
  const size = { width, height: height + stripHeight(width) }; // without the strip at its foot
  const brief = endingBrief(view, size, palette, words);
  const ending = endingOf(brief);
  drawBehind(context, brief, ending);
  await between();
  for (const actor of ending.actors.filter(({ behindTable }) => behindTable)) {
    await place(context, actor);
    await between();
  }
  ending.front(context);
  await between();
  for (const actor of ending.actors.filter(({ behindTable }) => !behindTable)) {
    await place(context, actor);
    await between();
  }
}

async function place(context: CanvasRenderingContext2D, actor: Actor): Promise<void> {
  const { x, y, alpha, angle, scale, wide } = full(actor.to);
  if (alpha === 0) return;
  const drawing = await drawingOf(actor);
  const { width, height } = actor.size;
  const flip = actor.flip ? -1 : 1;
  context.save();
  context.globalAlpha = alpha;
  context.translate(x, y);
  context.rotate((angle * Math.PI) / 180);
  context.scale(scale * wide, scale);
  context.translate(-width * actor.origin.x, -height * actor.origin.y);
  if (flip < 0) {
    context.translate(width, 0);
    context.scale(-1, 1);
  }
  paintActor(context, actor, drawing);
  context.restore();
}
