import { Scene, type GameObjects } from 'phaser';
import type { View } from '../../negotiation/view.ts';
import { mapLayers } from '../map/map-layers.ts';
import { mapInks } from '../map/map-inks.ts';
import type { World } from '../map/world.ts';
import { palettes, type Theme } from '../draw/palette.ts';
import type { Sized, StageScene } from '../stage/stage.ts';
import { paint } from '../draw/textures.ts';
import { endingLasts, type Actor, type Pose } from './ending.ts';
import { paintEnding, type PaintedEnding } from './paint-ending.ts';
import type { OutcomeWords } from './outcome-words.ts';

export type Part = 'ending' | 'map';

export interface OutcomeBrief {
  readonly view: View;
  readonly world: () => World | undefined;
  readonly reducedMotion: boolean;
  readonly words: OutcomeWords;
  readonly theme: Theme;
  readonly wake: () => void;
  readonly done: () => void;
}

/** The ending, then the map: each drawn once, with what moves in it. */
export class OutcomeScene extends Scene implements StageScene {
  part: Part = 'ending';
  private sized: Sized | undefined;
  private theme: Theme;
  private objects: GameObjects.Image[] = [];
  private timers: number[] = [];
  private painted: PaintedEnding | undefined;
  private turn = 0; // of building: what comes late from an older one is dropped

  private readonly brief: OutcomeBrief;

  constructor(brief: OutcomeBrief) {
    super('outcome');
    this.brief = brief;
    this.theme = brief.theme;
  }

  fit(sized: Sized): void {
    this.sized = sized;
    this.cameras.main.setOrigin(0, 0).setZoom(sized.density);
    void this.build(true);
  }

  setTheme(theme: Theme): void {
    if (theme === this.theme) return;
    this.theme = theme;
    void this.build(true);
  }

  /** Goes on to the map; from the map, straight to its end. */
  async goOn(): Promise<void> {
    if (this.part === 'ending') {
      this.part = 'map';
      await this.build(false);
    } else {
      this.clear();
      await this.build(true);
      this.brief.done();
    }
  }

  moving(): boolean {
    return this.tweens.getTweens().length > 0;
  }

  /** For good: what is still being painted is dropped when it comes. */
  close(): void {
    this.turn += 1;
    this.clear();
  }

  private clear(): void {
    for (const timer of this.timers) window.clearTimeout(timer);
    this.timers = [];
    this.tweens.killAll();
    for (const object of this.objects) object.destroy();
    this.objects = [];
  }

  /** `again`: for another size or theme, without playing what was played. */
  private async build(again: boolean): Promise<void> {
    if (!this.sized) return;
    this.turn += 1;
    const { turn } = this;
    if (this.part === 'ending') await this.buildEnding(turn, again && this.painted !== undefined);
    else this.buildMap(again);
    this.brief.wake();
  }

  private async buildEnding(turn: number, played: boolean): Promise<void> {
    const { sized, brief } = this;
    if (!sized) return;
    // Painting takes the old textures away: no picture may still be drawing on them.
    this.clear();
    const painted = await paintEnding(this, brief.view, sized, palettes[this.theme], brief.words);
    if (turn !== this.turn) return;
    this.painted = painted;
    const still = brief.reducedMotion || played;
    this.layer('ending/behind', 0);
    for (const actor of painted.ending.actors) this.perform(actor, still);
    this.layer('ending/front', 5);
    this.layer('ending/light', 8);
    this.layer('ending/place', 9);
    const caption = this.layer('ending/caption', 10);
    if (!still) this.appear(caption, painted.ending.tells, 160);
    this.after(endingLasts, () => {
      this.leave(16);
    });
    brief.wake();
  }

  /** On to the map, but not before what moves has been seen: a slow machine shows fewer frames. */
  private leave(patience: number): void {
    if (this.moving() && patience > 0) {
      this.after(500, () => {
        this.leave(patience - 1);
      });
    } else void this.goOn();
  }

  private buildMap(again: boolean): void {
    const { sized, brief } = this;
    if (!sized) return;
    this.clear();
    const paints = mapLayers(brief.view, sized, brief.world(), mapInks[this.theme], brief.words);
    for (const which of ['ground', 'unchanged', 'agreed'] as const) {
      paint(this, `map/${which}`, sized, sized.density, paints[which]);
    }
    const ground = this.layer('map/ground', 0);
    const unchanged = this.layer('map/unchanged', 1);
    const agreed = this.layer('map/agreed', 2);
    // Built again for another size, it may not have come to its end before.
    if (again || brief.reducedMotion) {
      this.after(60, brief.done);
      return;
    }
    this.appear(ground, 0);
    this.appear(unchanged, 500);
    this.appear(agreed, 1100);
    this.after(1900, brief.done);
  }

  private appear(image: GameObjects.Image, delay: number, duration = 500): void {
    image.setAlpha(0);
    this.tweens.add({ targets: image, alpha: 1, delay, duration });
  }

  private after(delay: number, act: () => void): void {
    this.timers.push(window.setTimeout(act, delay));
  }

  private layer(key: string, depth: number): GameObjects.Image {
    const { density } = this.sized ?? { density: 1 };
    const image = this.add
      .image(0, 0, key)
      .setOrigin(0, 0)
      .setScale(1 / density)
      .setDepth(depth);
    this.objects.push(image);
    return image;
  }

  private perform(actor: Actor, still: boolean): void {
    const key = `actor/${actor.name}`;
    if (!this.textures.exists(key)) return;
    const { density } = this.sized ?? { density: 1 };
    const image = this.add
      .image(0, 0, key)
      .setOrigin(actor.origin.x, actor.origin.y)
      .setFlipX(actor.flip ?? false)
      .setDepth(actor.behindTable ? 3 : 6);
    this.objects.push(image);
    const now = full(still ? actor.to : actor.from);
    const put = (): void => {
      image
        .setPosition(now.x, now.y)
        .setAlpha(now.alpha)
        .setAngle(now.angle)
        .setScale((now.scale * now.wide) / density, now.scale / density);
    };
    put();
    if (still) return;
    const end = full(actor.to);
    this.tweens.add({
      targets: now,
      ...end,
      // Who goes is seen until the last step, what comes is there at once: no ghosts in between.
      alpha: { value: end.alpha, ease: end.alpha < now.alpha ? 'Expo.easeIn' : 'Expo.easeOut' },
      delay: actor.delay,
      duration: actor.duration,
      ease: 'Cubic.easeInOut',
      onUpdate: put,
      onComplete: put,
    });
  }
}

function full(pose: Pose): {
  x: number;
  y: number;
  alpha: number;
  angle: number;
  scale: number;
  wide: number;
} {
  return { alpha: 1, angle: 0, scale: 1, wide: 1, ...pose };
}
