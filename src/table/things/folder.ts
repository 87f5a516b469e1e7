import { depths } from '../draw/depths.ts';
import { drawFolder, folderSize } from '../draw/draw-folder.ts';
import { lettersOf } from '../draw/letters-of.ts';
import { palettes } from '../draw/palette.ts';
import { forget, paint } from '../draw/textures.ts';
import { between } from '../layout/box.ts';
import type { Layout } from '../layout/layout.ts';
import type { Folder, Side } from '../picture/picture.ts';
import { dress, imageOf, putWholly } from './image.ts';
import type { Kind, Studio } from './kind.ts';
import { spotAt, type Looks, type Spot, type Thing } from './thing.ts';

const textures = 'folder/';

/** An alternative of the offer on the table; it comes from the side that tabled it. */
export const folder: Kind<'folder'> = {
  place: ({ folders }, layout) =>
    folders.map((each) => ({
      thing: { kind: 'folder', offer: each.offer, alternative: each.alternative, by: each.by },
      spot: folderSpot(each, layout),
      look: 'lying',
    })),
  timing: { delay: 0, duration: 420 },
  entrance: ({ thing }, layout) => homeOf(thing.by, layout),
  exit: (placed, layout, agreed) => {
    const { thing, spot } = placed;
    return agreed
      ? { thing, spot: { ...spot, y: spot.y - layout.lane.height * 0.2, alpha: 0 }, look: 'agreed' }
      : { ...placed, spot: homeOf(thing.by, layout) };
  },
  // Each is painted when it is first laid down; those of another size are of no use.
  paint: ({ scene }) => {
    forget(scene, textures);
  },
  raise: (thing, studio) => {
    const image = imageOf(studio, texture(thing, studio, 'lying'), depths.folders);
    return {
      put: (spot, look) => {
        if (look === 'agreed') dress(image, texture(thing, studio, look));
        putWholly(image, spot, studio.density);
      },
      remove: () => {
        image.destroy();
      },
    };
  },
};

/** An offer lies before the side that must answer it; alternatives lie beside each other. */
export function folderSpot(
  { by, alternative, of }: Pick<Folder, 'by' | 'alternative' | 'of'>,
  { lane }: Layout,
): Spot {
  const step = Math.min(folderSize(lane.height).width * 1.08, (lane.width * 0.9) / of);
  const centre = between(lane.x, lane.x + lane.width, by === 0 ? 0.62 : 0.38);
  const aside = alternative - (of - 1) / 2;
  return spotAt(
    { x: centre + aside * step, y: lane.y + lane.height / 2 },
    { angle: aside * 4 + (by === 0 ? 2 : -2) },
  );
}

/** Before the side that made the offer. */
function homeOf(by: Side, { lane }: Layout): Spot {
  const x = by === 0 ? lane.x - lane.height : lane.x + lane.width + lane.height;
  return spotAt({ x, y: lane.y + lane.height * 0.7 }, { alpha: 0, angle: by === 0 ? -14 : 14 });
}

function texture(
  { offer, alternative, by }: Thing<'folder'>,
  { scene, view, layout, density, words, theme }: Studio,
  look: Looks['folder'],
): string {
  const made = view.offers[offer];
  const of = made?.packages.length ?? 1;
  const final = made?.final ?? false;
  const letters = lettersOf(view, by);
  const label = of > 1 ? `${letters} ${alternative + 1}` : letters;
  const key = `${textures}${offer}/${label}/${final}/${look}`;
  if (scene.textures.exists(key)) return key;
  const size = folderSize(layout.lane.height);
  const drawn = {
    colour: view.scenario.parties[by].colour,
    label,
    final: final ? words.finalStamp : undefined,
    agreed: look === 'agreed' ? words.agreedStamp : undefined,
    pages: Object.keys(made?.packages[alternative] ?? {}).length,
  };
  paint(scene, key, size, density, (context) => {
    drawFolder(context, size, drawn, palettes[theme]);
  });
  return key;
}
