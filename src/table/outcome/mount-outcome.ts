import type { View } from '../../negotiation/view.ts';
import { loadFlags } from '../draw/flags.ts';
import { loadFonts } from '../draw/fonts.ts';
import { hasMap } from '../map/plan-map.ts';
import { mapLayers } from '../map/map-layers.ts';
import { mapInks } from '../map/map-inks.ts';
import { loadWorld, type World } from '../map/world.ts';
import { palettes, type Theme } from '../draw/palette.ts';
import { openStage, type Stage } from '../stage/stage.ts';
import type { Box } from '../layout/box.ts';
import { OutcomeScene } from './outcome-scene.ts';
import type { OutcomeWords } from './outcome-words.ts';
import type { Vote } from './vote/ballot.ts';

export interface OutcomeOptions {
  readonly view: View; // of a game that is over
  readonly reducedMotion: boolean;
  readonly theme: Theme;
  readonly onDone: () => void; // the map is drawn; nothing moves any more
  readonly onMissed?: () => void; // the world could not be fetched: nothing will be drawn
  readonly words: OutcomeWords;
  readonly plain?: boolean; // as of a stage
  readonly onLost?: (lost: boolean) => void; // as of a stage
  readonly only?: 'map'; // no ending, and the map as it is at its end
  readonly vote?: Vote | undefined; // at home: played before the ending, unless motion is reduced
  readonly onBallot?: (index: number) => void; // one of its ballots has fallen
  readonly onVoted?: () => void; // it is over, or was skipped
  /** Where the signed document lies in the picture now, in CSS pixels, if it lies there. */
  readonly onDocument?: (box: Box | undefined) => void;
}

export interface OutcomeHandle {
  /** From the vote on to the ending, from that to the map, from the map to its end. */
  readonly skip: () => void;
  /** Once all is done: the ending or the map once more, at rest. */
  readonly look: (part: 'ending' | 'map') => void;
  /** The ending does not leave for the map while somebody is at its document. */
  readonly hold: (held: boolean) => void;
  readonly setTheme: (theme: Theme) => void;
  /** The map as a PNG, drawn anew at this width. */
  readonly toPng: (width?: number) => Promise<Blob | undefined>;
  readonly destroy: () => void;
}

/**
 * Plays the vote at home (five seconds) and the ending of a game (between six and seven) inside an
 * element that has a size of its own, then draws the map of what was agreed (two more) and keeps it.
 * The stage's root carries `data-part` (`vote`, `ending`, `map` or `done`) beside what `mountTable`
 * tells tests, and `data-look` once one of them is looked at again.
 */
export function mountOutcome(element: HTMLElement, options: OutcomeOptions): OutcomeHandle {
  const { words } = options;
  let { theme } = options;
  let world: World | undefined;
  let stage: Stage | undefined;
  let destroyed = false;
  let done = false;

  const scene = new OutcomeScene({
    view: options.view,
    world: () => world,
    only: options.only,
    reducedMotion: options.reducedMotion,
    words,
    theme,
    vote: options.vote,
    onBallot: (index) => {
      if (!destroyed) options.onBallot?.(index);
    },
    onVoted: () => {
      if (!destroyed) options.onVoted?.();
    },
    onDocument: (box) => {
      if (!destroyed) options.onDocument?.(box);
    },
    wake: () => {
      if (stage && !done) stage.root.dataset['part'] = scene.part;
      stage?.wake();
    },
    done: () => {
      if (done || destroyed) return;
      done = true;
      if (stage) stage.root.dataset['part'] = 'done';
      options.onDone();
    },
  });

  const loaded = Promise.all([
    loadFonts(),
    hasMap(options.view) ? loadWorld() : undefined,
    loadFlags(options.view.scenario.parties),
  ]).then(
    ([, found]) => {
      world = found;
      if (destroyed) return;
      stage = openStage(element, scene, { theme, plain: options.plain, onLost: options.onLost });
      stage.root.dataset['part'] = scene.part;
    },
    () => options.onMissed?.(),
  );

  return {
    skip: () => {
      void loaded.then(() => {
        if (!destroyed && stage) void scene.goOn();
      });
    },
    look: (part) => {
      void loaded.then(() => {
        if (destroyed || !stage) return;
        stage.root.dataset['look'] = part;
        void scene.look(part);
      });
    },
    hold: (held) => {
      scene.held = held;
    },
    setTheme: (next) => {
      theme = next;
      void loaded.then(() => {
        if (destroyed || !stage) return;
        stage.root.style.background = palettes[next].wall;
        scene.setTheme(next);
      });
    },
    toPng: async (width = 1600) => {
      await loaded;
      if (!world && hasMap(options.view)) return undefined;
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = Math.round(width * 0.66);
      const context = canvas.getContext('2d');
      if (!context) return undefined;
      const layers = mapLayers(options.view, canvas, world, mapInks[theme], words);
      for (const which of ['ground', 'unchanged', 'agreed'] as const) layers[which](context);
      return new Promise((resolve) => {
        canvas.toBlob((blob) => {
          resolve(blob ?? undefined);
        }, 'image/png');
      });
    },
    destroy: () => {
      destroyed = true;
      void loaded.then(() => {
        if (!stage) return;
        scene.close();
        stage.destroy();
      });
    },
  };
}
