import type { GameObjects } from 'phaser';
import type { View } from '../../negotiation/view.ts';
import { depths, type Brief } from '../draw/backdrop.ts';
import type { Point } from '../layout/box.ts';
import { clockDial, supportLine, trustDial } from '../draw/draw-instruments.ts';
import { skies } from '../draw/light.ts';
import { palettes } from '../draw/palette.ts';
import { below, paintPortrait, portraitKey } from '../draw/people.ts';
import { sides, type Picture, type Side, type Verdict } from '../picture/picture.ts';
import { named, type Spot, type Spots } from './spots.ts';
import { folderTexture, paintPieces } from './paint-pieces.ts';
import type { Mood } from '../picture/moods.ts';

/** What can move: each thing has a name (spots.ts) and is put wherever its spot says. */
export interface Things {
  readonly put: (thing: string, spot: Spot) => void;
  readonly place: (spots: Spots) => void;
  readonly remove: (thing: string) => void;
  readonly update: (view: View, picture: Picture) => void;
  readonly ghost: (issue: string, at: Point | undefined) => void;
  readonly destroy: () => void;
}

type Shape = GameObjects.Image | GameObjects.Rectangle;

const moods: readonly Mood[] = ['neutral', 'attentive', 'pleased', 'wary', 'displeased', 'firm'];

export function setThings(brief: Brief, wake: () => void): Things {
  const { scene, layout, density } = brief;
  const palette = palettes[brief.theme];
  const radius = layout.rows[0]?.radius ?? 10;
  const unit = 1 / density;
  const shapes = new Map<string, Shape>();
  let view = brief.view;
  let picture = brief.picture;
  let gone = false;

  const colour = (side: Side): string => view.scenario.parties[side].colour;
  forgetDrawings();
  paintPieces(brief);
  for (const side of sides) void paintPeople(side);

  /** Faces and folders of another size are of no use; they are drawn again as they are needed. */
  function forgetDrawings(): void {
    for (const key of scene.textures.getTextureKeys()) {
      if (key.startsWith('person/') || key.startsWith('folder/')) scene.textures.remove(key);
    }
  }

  async function paintPeople(side: Side): Promise<void> {
    const sitters = layout.seats[side].flatMap(({ height }, index) => {
      const delegate = view.scenario.parties[side].delegation[index];
      return delegate
        ? [{ delegate, colour: colour(side), height, halo: palette.halo, index }]
        : [];
    });
    const now = picture.seats[side].mood;
    const order = [now, ...moods.filter((mood) => mood !== now)];
    for (const mood of order) {
      for (const sitter of sitters) {
        if (gone) return;
        await paintPortrait(scene, sitter, mood, density);
        const shape = shapes.get(named.face(side, sitter.index));
        const spot = shape?.getData('spot') as Spot | undefined;
        if (shape && spot?.look === mood) {
          put(named.face(side, sitter.index), spot);
          wake();
        }
      }
    }
  }

  function shapeOf(thing: string): Shape {
    const known = shapes.get(thing);
    if (known) return known;
    const shape = made(thing).setName(thing);
    shapes.set(thing, shape);
    return shape;
  }

  function image(key: string, depth: number): GameObjects.Image {
    return scene.add.image(0, 0, key).setScale(unit).setDepth(depth);
  }

  function made(thing: string): Shape {
    const [kind, first, second] = thing.split('/');
    switch (kind) {
      case 'token':
        return image(`token/${second ?? '0'}`, depths.tokens);
      case 'draft':
        return image('draft', depths.drafts);
      case 'stamp':
        return image('stamp', depths.stamps);
      case 'folder':
        return image(
          folderTexture(brief, view, Number(first), Number(second), false),
          depths.folders,
        );
      case 'face':
        // Those nearer to us sit in front.
        return image('__DEFAULT', depths.people + 0.5 - Number(second) / 10)
          .setOrigin(0.5, 1 / (1 + below))
          .setFlipX(first === '1');
      case 'needle':
      case 'hand':
        return image(kind, depths.instruments);
      case 'support':
        return image('bead/even', depths.instruments);
      case 'gap':
        return scene.add
          .rectangle(0, 0, 10, Math.max(3, radius * 0.3), 0xf7f1e1, 0.55)
          .setOrigin(0, 0.5)
          .setDepth(depths.gaps);
      case 'door':
        return image('door', depths.door).setOrigin(0, 0);
      default:
        return scene.add.rectangle(0, 0, 0, 0).setVisible(false);
    }
  }

  function put(thing: string, spot: Spot): void {
    const shape = shapeOf(thing);
    shape.setData('spot', { ...spot });
    const [kind, first, second] = thing.split('/');
    shape.setAlpha(spot.alpha);
    switch (kind) {
      case 'gap':
        shape.setPosition(spot.x, spot.y).setDisplaySize(Math.max(0.01, spot.width), shape.height);
        return;
      case 'needle': {
        const dial = trustDial(layout.rail);
        turn(shape, dial, spot.angle);
        return;
      }
      case 'hand':
        turn(shape, clockDial(layout.rail), spot.angle);
        return;
      case 'support': {
        const slot = layout.rail.support.find(({ ratifier }) => ratifier === first);
        if (!slot) return;
        const line = supportLine(slot);
        shape.setPosition(line.x + line.width * spot.width, line.y + line.height / 2);
        dress(shape, `bead/${(spot.look || 'even') as Verdict}`);
        return;
      }
      case 'light':
        light(spot.alpha);
        return;
      case 'face':
        face(shape, Number(first) as Side, Number(second), spot);
        return;
      case 'folder':
        if (spot.look === 'stamped')
          dress(shape, folderTexture(brief, view, Number(first), Number(second), true));
        break;
      default:
    }
    shape.setPosition(spot.x, spot.y).setAngle(spot.angle);
    if (kind === 'door') shape.setScale(unit, unit);
    else shape.setScale(unit * spot.scale);
  }

  function dress(shape: Shape, key: string): void {
    if ('setTexture' in shape && shape.texture.key !== key) shape.setTexture(key);
  }

  function turn(shape: Shape, at: Point, angle: number): void {
    shape
      .setOrigin(0.5, (shape.height - 4 * density) / shape.height)
      .setPosition(at.x, at.y)
      .setAngle(angle);
  }

  function face(shape: Shape, side: Side, index: number, spot: Spot): void {
    const delegate = view.scenario.parties[side].delegation[index];
    const key = delegate ? portraitKey(delegate, spot.look) : '';
    const ready = scene.textures.exists(key);
    if (ready) dress(shape, key);
    shape
      .setVisible(ready || ('texture' in shape && shape.texture.key !== '__DEFAULT'))
      .setPosition(spot.x, spot.y)
      .setScale(unit * spot.scale);
  }

  function light(amount: number): void {
    const [, evening, night] = skies(amount);
    const set = (name: string, alpha: number): void => {
      const layer = scene.children.getByName(name) as GameObjects.Image | null;
      layer?.setAlpha(alpha);
    };
    set('sky/1', evening);
    set('sky/2', night);
    set('daylight', Math.max(0, 1 - amount * 1.7));
    set('lamplight', Math.max(0, (amount - 0.3) / 0.7));
  }

  function remove(thing: string): void {
    shapes.get(thing)?.destroy();
    shapes.delete(thing);
  }

  return {
    put,
    place: (spots) => {
      for (const thing of [...shapes.keys()]) {
        if (!spots.has(thing) && thing !== 'draft/ghost') remove(thing);
      }
      for (const [thing, spot] of spots) put(thing, spot);
    },
    remove,
    update: (next, pictured) => {
      view = next;
      picture = pictured;
    },
    ghost: (_issue, at) => {
      if (!at) {
        remove('draft/ghost');
        return;
      }
      put('draft/ghost', { ...at, alpha: 1, scale: 1.12, angle: 0, width: 0, look: '' });
    },
    destroy: () => {
      gone = true;
      for (const shape of shapes.values()) shape.destroy();
      shapes.clear();
    },
  };
}
