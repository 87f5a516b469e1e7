import { Scene } from 'phaser';
import type { Happening } from '../negotiation/happening.ts';
import type { View } from '../negotiation/view.ts';
import { backdropOf, type Backdrop } from './draw/backdrop.ts';
import { layoutOf, type Layout } from './layout/layout.ts';
import type { Theme } from './draw/palette.ts';
import { pictureOf, type Picture } from './picture/picture.ts';
import { longest, planOf, type Step } from './things/plan.ts';
import { spotsOf, type Spots } from './things/spots.ts';
import type { Shown } from './shown.ts';
import type { Sized, StageScene } from './stage/stage.ts';
import { setThings, type Things } from './things/things.ts';
import type { TableWords } from './table-words.ts';
import { typeSize } from './type-size.ts';

/** The table, as Phaser draws it: one picture at a time, and the ways between two pictures. */
export class TableScene extends Scene implements StageScene {
  layout: Layout | undefined;
  picture: Picture | undefined;
  private shown: Shown | undefined;
  private sized: Sized | undefined;
  private backdrop: Backdrop | undefined;
  private things: Things | undefined;
  private spots: Spots = new Map();
  private theme: Theme;
  private deadline = 0;
  private readonly still: boolean;
  private readonly words: TableWords;
  private readonly wake: () => void;
  private readonly laid: () => void;

  constructor(options: {
    readonly theme: Theme;
    readonly reducedMotion: boolean;
    readonly words: TableWords;
    readonly wake: () => void;
    readonly laid: () => void; // told when everything stands in new places
  }) {
    super('table');
    this.theme = options.theme;
    this.still = options.reducedMotion;
    this.words = options.words;
    this.wake = options.wake;
    this.laid = options.laid;
  }

  show(shown: Shown, happenings: readonly Happening[]): void {
    const { view } = shown;
    const first = this.shown === undefined;
    const sameScenario = this.shown?.view.scenario.id === view.scenario.id;
    this.shown = shown;
    if (!this.sized) return;
    const previous = this.spots;
    if (first || !sameScenario || this.outgrown(view)) this.build();
    else this.prepare();
    if (!this.still && !first && sameScenario && this.layout) {
      this.animate(previous, happenings, this.layout);
    }
    this.wake();
  }

  fit(sized: Sized): void {
    this.sized = sized;
    this.cameras.main.setOrigin(0, 0).setZoom(sized.density);
    if (this.shown) this.build();
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    if (this.shown && this.sized) this.build();
    this.wake();
  }

  /** Everything at once where it belongs. */
  settle(): void {
    if (!this.things) return;
    this.halt();
    this.things.place(this.spots);
    this.wake();
  }

  /** Nothing is to move any more: the stage is being taken down. */
  close(): void {
    window.clearTimeout(this.deadline);
    this.things?.destroy();
    this.things = undefined;
  }

  private halt(): void {
    window.clearTimeout(this.deadline);
    this.tweens.killAll();
  }

  moving(): boolean {
    return this.tweens.getTweens().length > 0;
  }

  /** The draft token under a person's finger; undefined when it is let go. */
  drag(issue: string, at: { readonly x: number; readonly y: number } | undefined): void {
    this.things?.hold(issue, at);
    this.wake();
  }

  /** A change that alters the tracks themselves: options opened, another seat, other ratifiers. */
  private outgrown(view: View): boolean {
    return this.backdrop?.shows(view) === false;
  }

  /** Draws everything anew: a first picture, another size, another theme. */
  private build(): void {
    if (!this.shown || !this.sized) return;
    const { view } = this.shown;
    const { width, height, density } = this.sized;
    const picture = pictureOf(this.shown);
    const layout = layoutOf(width, height, {
      issues: view.scenario.issues.map(({ id, options }) => ({ id, options: options.length })),
      delegates: [
        view.scenario.parties[0].delegation.length,
        view.scenario.parties[1].delegation.length,
      ],
      ratifiers: view.own.ratifiers.map(({ id }) => id),
      viewer: picture.viewer,
      type: typeSize(),
    });
    this.halt();
    this.things?.destroy();
    this.backdrop?.destroy();
    const brief = {
      scene: this,
      view,
      picture,
      layout,
      density,
      theme: this.theme,
      words: this.words,
    };
    this.backdrop = backdropOf(brief);
    this.things = setThings({ ...brief, light: this.backdrop.light }, this.wake);
    this.picture = picture;
    this.layout = layout;
    this.spots = spotsOf(picture, layout);
    this.things.place(this.spots);
    this.laid();
  }

  private prepare(): void {
    if (!this.shown || !this.layout) return;
    const picture = pictureOf(this.shown);
    this.halt();
    this.things?.place(this.spots);
    this.picture = picture;
    this.backdrop?.update(this.shown.view, picture);
    this.things?.update(this.shown.view, picture);
    this.spots = spotsOf(picture, this.layout);
    this.things?.place(this.spots);
  }

  private animate(previous: Spots, happenings: readonly Happening[], layout: Layout): void {
    const { things } = this;
    if (!things) return;
    const plan = planOf(previous, this.spots, happenings, layout);
    // The clock of the tweens stood still while the stage slept: set it before they start.
    this.wake();
    for (const step of plan) this.play(step, things);
    // A machine too slow for its frames still arrives in time.
    if (plan.length > 0)
      this.deadline = window.setTimeout(() => {
        this.settle();
      }, longest + 50);
  }

  private play({ from, to, delay, duration, ends }: Step, things: Things): void {
    const now = { ...from };
    things.put(to, now);
    this.tweens.add({
      targets: now,
      ...to.spot,
      delay: Math.min(delay, longest),
      duration: Math.min(duration, longest - delay),
      ease: 'Cubic.easeInOut',
      onUpdate: () => {
        things.put(to, now);
      },
      onComplete: () => {
        if (ends) things.remove(to.thing);
        else things.put(to);
      },
    });
  }
}
