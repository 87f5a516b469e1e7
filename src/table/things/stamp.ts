import { depths } from '../draw/depths.ts';
import { drawStamp } from '../draw/draw-stamp.ts';
import { palettes } from '../draw/palette.ts';
import { paint, pieceSize } from '../draw/textures.ts';
import { tokenRadius } from '../layout/layout.ts';
import { imageOf, wholly } from './image.ts';
import { fadeOut, type Kind } from './kind.ts';
import { onTracks, placeOn } from './on-tracks.ts';
import { spotAt } from './thing.ts';

/** The seal on an initialled option (N12); it comes down from above. */
export const stamp: Kind<'stamp'> = {
  place: (picture, layout) =>
    onTracks(picture, layout, ({ issue, closed }, row) =>
      closed === undefined
        ? []
        : [
            {
              thing: { kind: 'stamp', issue },
              spot: spotAt(placeOn(row, closed), { angle: -8 }),
              look: 'plain',
            },
          ],
    ),
  timing: { delay: 420, duration: 240 },
  entrance: ({ spot }) => ({ ...spot, alpha: 0, scale: 2.2, angle: -24 }),
  exit: fadeOut,
  paint: ({ scene, layout, density, theme }) => {
    const radius = tokenRadius(layout) * 1.25;
    paint(scene, 'stamp', pieceSize(radius), density, (context) => {
      drawStamp(context, radius, palettes[theme]);
    });
  },
  raise: (_, studio) => wholly(imageOf(studio, 'stamp', depths.stamps), studio.density),
};
