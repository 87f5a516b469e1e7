import type { View } from '../../negotiation/view.ts';
import type { Brief } from '../draw/backdrop.ts';
import { clockDial, drawBead, drawNeedle, trustDial } from '../draw/draw-instruments.ts';
import { drawDraft, drawFolder, drawStamp, drawToken, pieceMargin } from '../draw/draw-pieces.ts';
import { palettes } from '../draw/palette.ts';
import { sides, type Side } from '../picture/picture.ts';
import { folderSize } from './spots.ts';
import { paint } from '../draw/textures.ts';

/** Paints the textures of everything small that moves, at the size this layout gives it. */
export function paintPieces({ scene, view, picture, layout, density, theme }: Brief): void {
  const radius = layout.rows[0]?.radius ?? 10;
  const square = (reach: number): { width: number; height: number } => ({
    width: (reach + pieceMargin) * 2,
    height: (reach + pieceMargin) * 2,
  });
  const colour = (side: Side): string => view.scenario.parties[side].colour;
  for (const side of sides) {
    paint(scene, `token/${side}`, square(radius), density, (context) => {
      drawToken(context, radius, side, colour(side), lettersOf(view, side));
    });
  }
  const { viewer } = picture;
  paint(scene, 'draft', square(radius), density, (context) => {
    drawDraft(context, radius, viewer, colour(viewer), lettersOf(view, viewer));
  });
  const seal = radius * 1.12;
  paint(scene, 'stamp', square(seal), density, (context) => {
    drawStamp(context, seal, palettes[theme]);
  });
  const lengths = {
    needle: trustDial(layout.rail).radius * 0.86,
    hand: clockDial(layout.rail).radius * 0.66,
  };
  for (const [key, length] of Object.entries(lengths)) {
    paint(scene, key, { width: 10, height: length + 4 }, density, (context) => {
      drawNeedle(context, length);
    });
  }
  for (const verdict of ['for', 'even', 'against'] as const) {
    paint(scene, `bead/${verdict}`, { width: 16, height: 16 }, density, (context) => {
      drawBead(context, 6, verdict);
    });
  }
  paintDoor({ scene, layout, density, theme });
}

/** The door stands open on a dark corridor, its leaf swung aside. */
function paintDoor({
  scene,
  layout,
  density,
  theme,
}: Pick<Brief, 'scene' | 'layout' | 'density' | 'theme'>): void {
  const { width, height } = layout.door;
  paint(scene, 'door', { width, height }, density, (context) => {
    context.fillStyle = '#15120f';
    context.fillRect(0, 0, width, height);
    context.fillStyle = palettes[theme].wood;
    context.strokeStyle = '#1e1b18';
    context.lineWidth = 1.4;
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(width * 0.3, height * 0.06);
    context.lineTo(width * 0.3, height * 0.98);
    context.lineTo(0, height);
    context.closePath();
    context.fill();
    context.stroke();
    context.strokeRect(0.7, 0.7, width - 1.4, height);
  });
}

/** Gives the key of the drawing of one alternative of an offer, painted when first asked for. */
export function folderTexture(
  { scene, layout, density, words, theme }: Brief,
  view: View,
  offer: number,
  alternative: number,
  agreed: boolean,
): string {
  const made = view.offers[offer];
  const side: Side = made?.by === view.scenario.parties[0].id ? 0 : 1;
  const of = made?.packages.length ?? 1;
  const final = made?.final ?? false;
  const letters = lettersOf(view, side);
  const label = of > 1 ? `${letters} ${'ABC'[alternative] ?? ''}` : letters;
  const key = `folder/${offer}/${label}/${final}/${agreed}`;
  if (scene.textures.exists(key)) return key;
  const size = folderSize(layout.lane.height);
  paint(scene, key, size, density, (context) => {
    drawFolder(
      context,
      size,
      {
        colour: view.scenario.parties[side].colour,
        label,
        final: final ? words.finalStamp : undefined,
        agreed: agreed ? words.agreedStamp : undefined,
        pages: Object.keys(made?.packages[alternative] ?? {}).length,
      },
      palettes[theme],
    );
  });
  return key;
}

function lettersOf(view: View, side: Side): string {
  return view.scenario.parties[side].flag.toUpperCase();
}
