import { depths } from '../draw/depths.ts';
import { drawToken } from '../draw/draw-token.ts';
import { lettersOf } from '../draw/letters-of.ts';
import { paint, pieceSize } from '../draw/textures.ts';
import { tokenRadius } from '../layout/layout.ts';
import type { Row } from '../layout/rows.ts';
import { sides, type Side, type Track } from '../picture/picture.ts';
import { imageOf, wholly } from './image.ts';
import { fadeIn, fadeOut, type Kind } from './kind.ts';
import { onTracks, placeOn } from './on-tracks.ts';
import { spotAt, type Spot } from './thing.ts';

const texture = (side: Side): string => `token/${side}`;

/** Where a side stands on an issue. */
export const token: Kind<'token'> = {
  place: (picture, layout) =>
    onTracks(picture, layout, (track, row) =>
      sides.map((side) => ({
        thing: { kind: 'token', issue: track.issue, side },
        spot: spotOf(track, row, side),
        look: 'plain',
      })),
    ),
  timing: { delay: 140, duration: 380 },
  entrance: fadeIn,
  exit: fadeOut,
  paint: ({ scene, view, layout, density }) => {
    const radius = tokenRadius(layout);
    for (const side of sides) {
      const { colour } = view.scenario.parties[side];
      paint(scene, texture(side), pieceSize(radius), density, (context) => {
        drawToken(context, radius, side, colour, lettersOf(view, side));
      });
    }
  },
  raise: ({ side }, studio) =>
    wholly(imageOf(studio, texture(side), depths.tokens), studio.density),
};

/** Two that stand on one option stand side by side. */
function spotOf(track: Track, row: Row, side: Side): Spot {
  const { x, y } = placeOn(row, track.stands[side]);
  const met = track.stands[0] === track.stands[1];
  // What is initialled is one seal: the tokens go under it.
  if (track.closed !== undefined) return spotAt({ x, y }, { alpha: 0 });
  const aside = met ? row.radius * 0.72 : 0;
  return spotAt({ x: x + (side === 0 ? -aside : aside), y });
}
