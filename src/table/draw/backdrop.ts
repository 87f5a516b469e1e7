import type { GameObjects } from 'phaser';
import type { View } from '../../negotiation/view.ts';
import { clockDial } from '../layout/dials.ts';
import type { Brief } from './brief.ts';
import { depths } from './depths.ts';
import { drawClock, drawSupport, drawTrust } from './draw-instruments.ts';
import { drawPlate } from './draw-plate.ts';
import { drawSurface } from './draw-surface.ts';
import { drawTracks } from './draw-tracks.ts';
import { write } from './lettering.ts';
import { drawDaylight, drawLamplight, drawSky, skies } from './light.ts';
import { faces, palettes } from './palette.ts';
import type { Picture } from '../picture/picture.ts';
import { drawRoom } from '../rooms/draw-room.ts';
import { laidWith, tableOf } from '../rooms/table-look.ts';
import { paint } from './textures.ts';

/** What lies still: the sky, the room, the table with its tracks and the bodies of the instruments. */
export interface Backdrop {
  readonly shows: (view: View) => boolean;
  readonly update: (view: View, picture: Picture) => void;
  /** 0 morning … 1 lamplight. */
  readonly light: (amount: number) => void;
  readonly destroy: () => void;
}

export function backdropOf(brief: Brief): Backdrop {
  const { scene, view, layout, density, words } = brief;
  const table = tableOf(view.scenario.venue.backdrop);
  const palette = laidWith(palettes[brief.theme], table, brief.theme);
  const full = { width: layout.width, height: layout.height };
  const { room } = layout;
  let picture = brief.picture;
  const layers = new Map<string, GameObjects.Image>();

  function layer(
    key: string,
    depth: number,
    size: typeof full,
    draw: (context: CanvasRenderingContext2D) => void,
  ): void {
    paint(scene, key, size, density, draw);
    const image = scene.add
      .image(0, 0, key)
      .setOrigin(0, 0)
      .setScale(1 / density)
      .setDepth(depth);
    layers.set(key, image);
  }

  for (const which of [0, 1, 2] as const) {
    layer(`sky/${which}`, depths.sky, room, (context) => {
      drawSky(context, layout, palette, which);
    });
  }
  layer('room', depths.room, { width: layout.width, height: layout.rail.box.y }, (context) => {
    drawRoom(context, layout, view.scenario.venue, palettes[brief.theme]);
  });
  layer('surface', depths.surface, full, (context) => {
    drawSurface(context, layout, palette, table);
  });
  layer('daylight', depths.roomLight, full, (context) => {
    drawDaylight(context, layout);
  });
  layer('lamplight', depths.tableLight, full, (context) => {
    drawLamplight(context, layout, palette);
  });
  layer('writing', depths.tracks, full, writing);

  function writing(context: CanvasRenderingContext2D): void {
    drawTracks(context, layout, picture, view.scenario.issues, palette);
    drawTrust(context, layout.rail, palette);
    drawClock(context, layout.rail, picture.round, picture.rounds, palette);
    for (const slot of layout.rail.support) {
      const ratifier = view.own.ratifiers.find(({ id }) => id === slot.ratifier);
      if (ratifier) drawSupport(context, slot, ratifier.short, ratifier.veto, palette);
    }
    view.scenario.parties.forEach((party, side) => {
      const plate = layout.rail.plates[side];
      if (plate) drawPlate(context, plate, party);
    });
    readings(context);
  }

  /** The figures beside the instruments. */
  function readings(context: CanvasRenderingContext2D): void {
    const clock = clockDial(layout.rail);
    const type = Math.min(layout.type, 1.3); // as much as the rail holds
    const style = { face: faces.control, colour: palette.woodInk, weight: 700 } as const;
    if (clock.caption) {
      write(context, words.round, { ...clock.caption, y: clock.y - 17 * type }, 1, {
        ...style,
        size: 12 * type,
        weight: 400,
      });
      write(
        context,
        `${picture.round} / ${picture.rounds}`,
        { ...clock.caption, y: clock.y - 3 },
        1,
        { ...style, size: 17 * type },
      );
    }
    const beside = layout.rail.trustCaption;
    const middle = beside.y + beside.height / 2;
    const roomy = beside.width > 40;
    if (roomy)
      write(context, words.trust, { ...beside, y: middle - 17 * type }, 1, {
        ...style,
        size: 12 * type,
        weight: 400,
      });
    write(context, String(picture.trust), { ...beside, y: middle - (roomy ? 3 : 9) }, 1, {
      ...style,
      size: (roomy ? 17 : 13) * type,
    });
  }

  const written = (from: View, pictured: Picture): string =>
    JSON.stringify([
      from.opened,
      from.closed,
      pictured.tracks.map(({ stands, places }) => [stands, places.map(({ points }) => points)]),
      pictured.round,
      pictured.trust,
    ]);
  let text = written(view, picture);

  return {
    shows: (next) => next.party === view.party && next.scenario.issues === view.scenario.issues,
    update: (next, pictured) => {
      picture = pictured;
      const now = written(next, pictured);
      if (now === text) return;
      text = now;
      paint(scene, 'writing', full, density, writing);
      layers.get('writing')?.setTexture('writing');
    },
    light: (amount) => {
      const [, evening, night] = skies(amount);
      layers.get('sky/1')?.setAlpha(evening);
      layers.get('sky/2')?.setAlpha(night);
      layers.get('daylight')?.setAlpha(Math.max(0, 1 - amount * 1.7));
      layers.get('lamplight')?.setAlpha(Math.max(0, (amount - 0.3) / 0.7));
    },
    destroy: () => {
      for (const layer of layers.values()) layer.destroy();
    },
  };
}
