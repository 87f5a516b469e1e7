import { Scene, type GameObjects } from 'phaser';
import type { View } from '../../negotiation/view.ts';
import { mapLayers } from '../map/map-layers.ts';
import { mapInks } from '../map/map-inks.ts';
import type { Box } from '../layout/box.ts';
import type { World } from '../map/world.ts';
import { palettes, type Theme } from '../draw/palette.ts';
import type { Sized, StageScene } from '../stage/stage.ts';
import { paint } from '../draw/textures.ts';
import { endingBrief, endingLasts, full, type Actor, type Ending } from './ending.ts';
import { endingOf } from './endings.ts';
import { leisure } from './leisure.ts';
import { paintEnding } from './paint-ending.ts';
import type { OutcomeWords } from './outcome-words.ts';
import { fallsAt, voteLasts, type Vote } from './vote/ballot.ts';
import { voteScene } from './vote/vote.ts';

export type Part = 'vote' | 'ending' | 'map';

export interface OutcomeBrief {
  readonly view: View;
  readonly world: () => World | undefined;
  readonly reducedMotion: boolean;
  readonly words: OutcomeWords;
  readonly theme: Theme;
  readonly wake: () => void;
  readonly done: () => void;
  readonly vote?: Vote | undefined; // shown first, where motion is wanted
  readonly onBallot: (index: number) => void;
  readonly onVoted: () => void;
  readonly onDocument: (box: Box | undefined) => void;
  readonly only?: 'map' | undefined; // without the ending, and as it is at its end
}

/** The vote at home, where there is one, the ending, then the map: each with what moves in it. */
export class OutcomeScene extends Scene implements StageScene {
  part: Part = 'ending';
  held = false; // somebody is at the document: the ending waits
  private sized: Sized | undefined;
  private theme: Theme;
  private objects: GameObjects.Image[] = [];
  private timers: number[] = [];
  private started: number | undefined; // when the staged part began to be seen
  private resting = false; // looked at once more: it stays as it is
  private turn = 0; // of building: what comes late from an older one is dropped

  private readonly brief: OutcomeBrief;

  constructor(brief: OutcomeBrief) {
    super('outcome');
    this.brief = brief;
    this.theme = brief.theme;
    this.part = brief.only ?? (brief.vote && !brief.reducedMotion ? 'vote' : 'ending');
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

  /** From the vote on to the ending, from that to the map, and from the map straight to its end. */
  async goOn(): Promise<void> {
    if (this.part === 'map') {
      this.clear();
      await this.build(true);
      this.brief.done();
      return;
    }
    const voted = this.part === 'vote';
    this.part = voted ? 'ending' : 'map';
    this.started = undefined;
    if (voted) this.brief.onVoted();
    await this.build(false);
  }

  /** Shows the ending or the map once more, as it is at its end, and leaves it there. */
  async look(part: 'ending' | 'map'): Promise<void> {
    this.part = part;
    this.resting = true;
    await this.build(true);
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
    if (!this.sized) return; // it cannot draw yet: nothing stands there
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
    if (this.part === 'map')
      await this.buildMap(turn, again || this.resting || this.brief.reducedMotion);
    else await this.buildStaged(turn);
    this.brief.wake();
  }

  private async buildStaged(turn: number): Promise<void> {
    const { sized, brief } = this;
    if (!sized) return;
    // Painting takes the old textures away: no picture may still be drawing on them.
    this.clear();
    const drawn = endingBrief(brief.view, sized, palettes[this.theme], brief.words);
    const vote = this.part === 'vote' ? brief.vote : undefined;
    const ending = vote ? voteScene(drawn, vote) : endingOf(drawn);
    await paintEnding(this, drawn, ending, sized);
    if (turn !== this.turn) return;
    this.started ??= performance.now();
    // Built again for another size or theme, it goes on from where it was.
    const gone = this.resting || brief.reducedMotion ? Infinity : performance.now() - this.started;
    this.stage(ending, gone);
    if (vote) {
      vote.ballots.forEach((_, index) => {
        this.after(fallsAt(index, vote.ballots.length) - gone, () => {
          brief.onBallot(index);
        });
      });
    }
    if (!this.resting) {
      this.after((vote ? voteLasts : endingLasts) - (brief.reducedMotion ? 0 : gone), () => {
        this.leave(16);
      });
    }
    brief.wake();
  }

  /** Puts a staging up as it is after so many milliseconds; what has not moved by then moves. */
  private stage(ending: Ending, gone: number): void {
    this.brief.onDocument(ending.document);
    this.layer('ending/behind', 0);
    for (const actor of ending.actors) this.perform(actor, gone);
    this.layer('ending/front', 5);
    this.layer('ending/light', 8);
    this.layer('ending/place', 9);
    const caption = this.layer('ending/caption', 10);
    if (gone < ending.tells) this.appear(caption, ending.tells - gone, 160);
  }

  /** On to the map, but not before what moves has been seen: a slow machine shows fewer frames. */
  private leave(patience: number): void {
    if ((this.moving() && patience > 0) || this.held) {
      this.after(500, () => {
        this.leave(patience - 1);
      });
    } else void this.goOn();
  }

  /** Coming for the first time it is painted bit by bit, with the ending in sight until it is there. */
  private async buildMap(turn: number, stands: boolean): Promise<void> {
    const { sized, brief } = this;
    if (!sized) return;
    if (stands) this.clear();
    brief.onDocument(undefined);
    const paints = mapLayers(brief.view, sized, brief.world(), mapInks[this.theme], brief.words);
    for (const which of ['ground', 'unchanged', 'agreed'] as const) {
      if (!stands) await leisure();
      if (turn !== this.turn) return;
      paint(this, `map/${which}`, sized, sized.density, paints[which]);
    }
    this.clear();
    const ground = this.layer('map/ground', 0);
    const unchanged = this.layer('map/unchanged', 1);
    const agreed = this.layer('map/agreed', 2);
    // Built again for another size, it may not have come to its end before.
    if (stands) {
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
    this.timers.push(window.setTimeout(act, Math.max(0, delay)));
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

  private perform(actor: Actor, gone: number): void {
    const still = gone >= actor.delay + actor.duration;
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
      delay: Math.max(0, actor.delay - gone),
      duration: actor.duration,
      ease: 'Cubic.easeInOut',
      onUpdate: put,
      onComplete: put,
    });
  }
}
