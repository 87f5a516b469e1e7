import { depths } from '../draw/depths.ts';
import { tokenRadius } from '../layout/layout.ts';
import { fadeIn, fadeOut, type Kind } from './kind.ts';
import { onTracks, placeOn } from './on-tracks.ts';
import { spotAt } from './thing.ts';

/** How far apart the sides stand on an issue. */
export const gap: Kind<'gap'> = {
  place: (picture, layout) =>
    onTracks(picture, layout, (track, row) => {
      const [left, right] = [placeOn(row, track.stands[0]), placeOn(row, track.stands[1])];
      const at = { x: Math.min(left.x, right.x), y: left.y };
      const width = Math.abs(right.x - left.x);
      const alpha = track.closed === undefined ? 1 : 0;
      return [
        {
          thing: { kind: 'gap', issue: track.issue },
          spot: spotAt(at, { width, alpha }),
          look: 'plain',
        },
      ];
    }),
  timing: { delay: 140, duration: 380 },
  entrance: fadeIn,
  exit: fadeOut,
  paint: () => undefined,
  raise: (_, { scene, layout }) => {
    const line = scene.add
      .rectangle(0, 0, 10, Math.max(3, tokenRadius(layout) * 0.3), 0xf7f1e1, 0.55)
      .setOrigin(0, 0.5)
      .setDepth(depths.gaps);
    return {
      put: ({ x, y, alpha, width }) => {
        line.setAlpha(alpha).setPosition(x, y).setDisplaySize(Math.max(0.01, width), line.height);
      },
      remove: () => {
        line.destroy();
      },
    };
  },
};
