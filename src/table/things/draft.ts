import { depths } from '../draw/depths.ts';
import { drawDraft } from '../draw/draw-token.ts';
import { lettersOf } from '../draw/letters-of.ts';
import { paint, pieceSize } from '../draw/textures.ts';
import { tokenRadius } from '../layout/layout.ts';
import type { Row } from '../layout/rows.ts';
import type { Side, Track } from '../picture/picture.ts';
import { imageOf, wholly } from './image.ts';
import { fadeIn, fadeOut, type Kind } from './kind.ts';
import { onTracks, placeOn } from './on-tracks.ts';
import { spotAt, type Spot } from './thing.ts';

/** What the viewer is about to offer. */
export const draft: Kind<'draft'> = {
  place: (picture, layout) =>
    onTracks(picture, layout, (track, row) =>
      track.draft === undefined
        ? []
        : [
            {
              thing: { kind: 'draft', issue: track.issue },
              spot: spotOf(track, track.draft, row, picture.viewer),
              look: 'plain',
            },
          ],
    ),
  timing: { delay: 0, duration: 160 },
  entrance: fadeIn,
  exit: fadeOut,
  paint: ({ scene, view, picture: { viewer }, layout, density }) => {
    const radius = tokenRadius(layout);
    const { colour } = view.scenario.parties[viewer];
    paint(scene, 'draft', pieceSize(radius), density, (context) => {
      drawDraft(context, radius, viewer, colour, lettersOf(view, viewer));
    });
  },
  raise: (_, studio) => wholly(imageOf(studio, 'draft', depths.drafts), studio.density),
};

/** Beside the other side's token where both want the same place. */
function spotOf({ stands }: Track, drafted: number, row: Row, viewer: Side): Spot {
  const { x, y } = placeOn(row, drafted);
  const met = drafted === stands[viewer === 0 ? 1 : 0];
  const aside = met ? row.radius * (viewer === 0 ? -0.72 : 0.72) : 0;
  return spotAt({ x: x + aside, y });
}
