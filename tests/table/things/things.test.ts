import type { GameObjects, Scene } from 'phaser';
import { describe, expect, it, vi } from 'vitest';
import { layoutOf } from '../../../src/table/layout/layout.ts';
import { pictureOf } from '../../../src/table/picture/picture.ts';
import type { Studio } from '../../../src/table/things/kind.ts';
import { spotsOf } from '../../../src/table/things/spots.ts';
import { setThings, type Things } from '../../../src/table/things/things.ts';
import { englishStage } from '../../kit/stage-words.ts';
import { shown } from '../fixture-shown.ts';
import { fixtureView } from '../fixture-view.ts';

interface Drawn {
  readonly key: string;
  x: number;
  alpha: number;
}

vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) });

/** A canvas that only remembers what lies on it: no texture is ever painted. */
function canvas(): { readonly scene: Scene; readonly lying: Set<Drawn> } {
  const lying = new Set<Drawn>();
  function object(key: string): GameObjects.Image {
    const drawn: Drawn = { key, x: 0, alpha: 1 };
    lying.add(drawn);
    const image = {
      height: 100,
      texture: { key },
      scene: { textures: { get: () => undefined } },
      setPosition: (x: number) => ((drawn.x = x), image),
      setAlpha: (alpha: number) => ((drawn.alpha = alpha), image),
      destroy: () => lying.delete(drawn),
    };
    const chained = [
      'Origin',
      'Scale',
      'Depth',
      'Angle',
      'FlipX',
      'Visible',
      'DisplaySize',
      'Texture',
    ];
    for (const name of chained) Object.assign(image, { [`set${name}`]: () => image });
    return image as unknown as GameObjects.Image;
  }
  const scene = {
    textures: { exists: () => false, getTextureKeys: () => [], get: () => undefined },
    add: {
      image: (_x: number, _y: number, key: string) => object(key),
      rectangle: () => object('gap'),
    },
  };
  return { scene: scene as unknown as Scene, lying };
}

const view = fixtureView({ issues: 5 });
const layout = layoutOf(1366, 430, {
  issues: view.scenario.issues.map(({ id, options }) => ({ id, options: options.length })),
  delegates: [0, 0], // portraits need a browser
  ratifiers: ['congress'],
  viewer: 0,
});
const draft = { interceptors: 'interceptors-1' };
const plain = spotsOf(pictureOf(shown(view)), layout);
const drafted = spotsOf(pictureOf(shown(view, draft)), layout);

function set(): { readonly things: Things; readonly lying: Set<Drawn>; readonly lit: number[] } {
  const { scene, lying } = canvas();
  const lit: number[] = [];
  const studio: Studio = {
    scene,
    view,
    picture: pictureOf(shown(view)),
    layout,
    density: 1,
    theme: 'day',
    words: englishStage,
    light: (amount) => lit.push(amount),
  };
  return { things: setThings(studio, () => undefined), lying, lit };
}
const count = (lying: Set<Drawn>, key: string): number =>
  [...lying].filter((each) => each.key === key).length;

describe('things on the canvas', () => {
  it('are those of the picture and no others, however often it is placed', () => {
    const { things, lying } = set();
    things.place(drafted);
    things.place(drafted);
    expect(lying.size).toBe(drafted.size - 1); // all but the light
    expect(count(lying, 'draft')).toBe(1);
    things.place(plain);
    expect(count(lying, 'draft')).toBe(0);
    expect(count(lying, 'token/0')).toBe(5);
  });

  it('are the same on their way and where they arrive', () => {
    const { things, lying } = set();
    const token = drafted.get('token/radar/0');
    if (!token) throw new Error('the fixture has a radar');
    things.put(token, { ...token.spot, x: 12, alpha: 0.5 });
    expect([...lying]).toEqual([{ key: 'token/0', x: 12, alpha: 0.5 }]);
    things.put(token);
    expect([...lying]).toEqual([{ key: 'token/0', x: token.spot.x, alpha: 1 }]);
    things.remove(token.thing);
    expect(lying.size).toBe(0);
  });

  it('keep the draft under a finger, until it is let go, beside one that is drafted', () => {
    const { things, lying } = set();
    things.hold('radar', { x: 30, y: 40 });
    things.place(drafted);
    things.hold('radar', { x: 50, y: 40 });
    expect([...lying].filter(({ key, x }) => key === 'draft' && x === 50)).toHaveLength(1);
    expect(count(lying, 'draft')).toBe(2);
    things.hold('radar', undefined);
    expect(count(lying, 'draft')).toBe(1);
  });

  it('let the light be as the picture has it', () => {
    const { things, lit } = set();
    things.place(plain);
    expect(lit).toEqual([plain.get('light')?.spot.alpha]);
  });

  it('are all gone when the stage is taken down, the one under the finger too', () => {
    const { things, lying } = set();
    things.place(drafted);
    things.hold('radar', { x: 30, y: 40 });
    things.destroy();
    expect(lying.size).toBe(0);
  });
});
