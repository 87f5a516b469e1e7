import type { GameObjects } from 'phaser';
import { depths } from '../draw/depths.ts';
import {
  below,
  handsKey,
  handsWidth,
  paintPortrait,
  portraitKey,
  portraitKeys,
} from '../draw/people.ts';
import { forget } from '../draw/textures.ts';
import { moods, type Mood } from '../picture/mood.ts';
import { sides, type Side } from '../picture/picture.ts';
import { dress, imageOf } from './image.ts';
import { fadeIn, fadeOut, type Kind, type Painter, type Studio } from './kind.ts';
import { spotAt } from './thing.ts';

const unpainted = '__DEFAULT'; // Phaser's own

/** One of a delegation; the head of it leans in who is to act. */
export const face: Kind<'face'> = {
  place: ({ seats }, layout) =>
    sides.flatMap((side) => {
      const { mood, leaning, gone } = seats[side];
      const inward = side === 0 ? 1 : -1;
      return layout.seats[side].map(({ x, y, height }, index) => {
        const lean = leaning && index === 0 ? height * 0.055 : 0;
        return {
          thing: { kind: 'face', side, index },
          spot: gone
            ? spotAt({ x: x - inward * height * 0.5, y }, { alpha: 0 })
            : spotAt({ x: x + inward * lean, y }),
          look: index === 0 ? mood : companion(mood),
        };
      });
    }),
  timing: { delay: 0, duration: 320 },
  entrance: fadeIn,
  exit: fadeOut,
  paint: (studio, painter) => {
    const { scene, view } = studio;
    const here = view.scenario.parties.flatMap(({ delegation }) =>
      delegation.map(({ id }) => `${portraitKeys}${id}/`),
    );
    forget(scene, portraitKeys, (key) => here.some((each) => key.startsWith(each)));
    for (const side of sides) void paintDelegation(side, studio, painter);
  },
  raise: ({ side, index }, studio) => {
    const { scene, view } = studio;
    const delegate = view.scenario.parties[side].delegation[index];
    // Those nearer to us sit in front.
    const image = imageOf(studio, unpainted, depths.people + 0.5 - index / 10)
      .setOrigin(0.5, 1 / (1 + below))
      .setFlipX(side === 1);
    const hands = imageOf(studio, unpainted, depths.hands - index / 10)
      .setOrigin(side === 1 ? 1 : 0, 0.5)
      .setFlipX(side === 1);
    return {
      put: ({ x, y, alpha, scale }, mood) => {
        const seat = studio.layout.seats[side][index];
        if (!delegate || !seat) return;
        wear(image, portraitKey(delegate, mood));
        wear(hands, handsKey(delegate, mood));
        image.setAlpha(alpha).setPosition(x, y);
        const { sleeve } = seat;
        hands.setAlpha(alpha).setPosition(sleeve.x + x - seat.x, sleeve.y + y - seat.y);
        // As large as the seat, whatever height they were painted for.
        image.setScale((scale * seat.height * (1 + below)) / image.height);
        hands.setScale((scale * handsWidth(seat)) / hands.width);
      },
      remove: () => {
        image.destroy();
        hands.destroy();
      },
    };

    function wear(worn: GameObjects.Image, key: string): void {
      dress(worn, scene.textures.exists(key) ? key : worn.texture.key);
      worn.setVisible(worn.texture.key !== unpainted);
    }
  },
};

/** Those beside the head of the delegation show the same, more quietly. */
function companion(mood: Mood): Mood {
  return mood === 'firm' || mood === 'displeased' ? 'wary' : mood === 'wary' ? 'attentive' : mood;
}

/** The faces that are seen now first. */
async function paintDelegation(
  side: Side,
  { scene, view, picture, layout, density }: Studio,
  painter: Painter,
): Promise<void> {
  const { delegation, colour } = view.scenario.parties[side];
  const sitters = layout.seats[side].flatMap(({ height }, index) => {
    const delegate = delegation[index];
    return delegate ? [{ delegate, colour, side, height, index }] : [];
  });
  const now = picture.seats[side].mood;
  for (const mood of [now, ...moods.filter((each) => each !== now)]) {
    for (const sitter of sitters) {
      if (painter.stopped()) return;
      await paintPortrait(scene, sitter, mood, density);
      painter.painted({ kind: 'face', side, index: sitter.index }, mood);
    }
  }
}
