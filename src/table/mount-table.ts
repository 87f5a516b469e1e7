import type { IssueId, OptionId, Package } from '../scenario/scenario.ts';
import type { Happening } from '../negotiation/happening.ts';
import type { Box } from './layout/box.ts';
import type { Layout } from './layout/layout.ts';
import type { Picture } from './picture/picture.ts';
import { loadFlags } from './draw/flags.ts';
import { measureOn } from './draw/draw-tracks.ts';
import { loadFonts } from './draw/fonts.ts';
import { labelsOf, type Label } from './draw/track-labels.ts';
import type { Hit } from './pointing/hit.ts';
import { openHotspots } from './pointing/hotspots.ts';
import { palettes, type Theme } from './draw/palette.ts';
import { followPointer } from './pointing/pointer.ts';
import { speechSpots, type SpeechSpots } from './layout/speech-spots.ts';
import type { Shown } from './shown.ts';
import { openStage } from './stage/stage.ts';
import { TableScene } from './table-scene.ts';
import { telling, type Telling } from './pointing/tell.ts';
import { openTooltip } from './pointing/tooltip.ts';
import type { TableWords } from './table-words.ts';

/** The endings, the maps and the pieces by themselves: heavy, and not needed while people talk. */
export const fetchEnding = () => import('./mount-ending.ts');

export type { OutcomeHandle, OutcomeOptions } from './outcome/mount-outcome.ts';
export type { PieceName } from './show-pieces.ts';
export type { OutcomeWords } from './outcome/outcome-words.ts';
export type { Vote } from './outcome/vote/ballot.ts';
export type { Hit } from './pointing/hit.ts';
export type { TableWords } from './table-words.ts';
export type { Telling } from './pointing/tell.ts';
export type { SpeechSpot, SpeechSpots } from './layout/speech-spots.ts';

/** What a person did on the stage: put their token on an option, as a draft. */
export interface Intent {
  readonly kind: 'draft';
  readonly issue: IssueId;
  readonly option: OptionId;
}

export interface Hovered {
  readonly hit: Hit;
  readonly telling: Telling;
  readonly box: Box; // CSS pixels within the element
}

export interface TableOptions {
  /** Gives why nothing came of it, in a sentence: it is shown where the token was put. */
  readonly onIntent: (intent: Intent) => string | undefined;
  /** Told what the pointer or the focus is on; the stage shows its own note beside it as well. */
  readonly onHover?: (what: Hovered | undefined) => void;
  /** Told where what each side says may be written, whenever everything stands in new places. */
  readonly onLaid?: (spots: SpeechSpots) => void;
  readonly reducedMotion: boolean;
  readonly theme: Theme;
  readonly words: TableWords;
  readonly plain?: boolean; // as of a stage
  readonly onLost?: (lost: boolean) => void; // as of a stage
}

export interface TableHandle {
  /** Shows a view; what happened since the one before is played, at most 700 ms, unless skipped. */
  readonly show: (shown: Shown, happenings: readonly Happening[]) => void;
  readonly setTheme: (theme: Theme) => void;
  /** Ends every animation at once where it leads. */
  readonly settle: () => void;
  readonly destroy: () => void;
}

/**
 * Sets the table inside an element that has a size of its own, and follows that size. The canvas
 * hides itself from assistive technology; the instruments are buttons of the page, so the element
 * itself must not be aria-hidden. Draws nothing while nothing moves. For tests, the stage's root
 * carries `data-state` (`still` or `moving`), `data-frames`, `data-renderer`, `data-tracks` (issue,
 * own token and places in pixels, as JSON) and `data-labels` (all that is written on the tracks).
 */
export function mountTable(element: HTMLElement, options: TableOptions): TableHandle {
  const { words } = options;
  let shown: Shown | undefined;
  let destroyed = false;
  let ready = false;
  let queue: (() => void)[] = [];
  let theme = options.theme;

  const scene = new TableScene({
    theme,
    reducedMotion: options.reducedMotion,
    words,
    wake: () => {
      stage.wake();
    },
    laid: () => {
      tooltip.dismiss();
      layHotspots();
      if (scene.layout) options.onLaid?.(speechSpots(scene.layout));
    },
  });
  const stage = openStage(element, scene, {
    theme,
    plain: options.plain,
    onLost: options.onLost,
  });
  const tooltip = openTooltip(stage.root, theme);
  const hotspots = openHotspots(stage.root, hover, leave);
  const stopPointer = followPointer(stage.canvas, {
    picture: () => scene.picture,
    layout: () => scene.layout,
    hover: (hit, box) => {
      if (hit) hover(hit, box);
      else leave();
    },
    drag: (issue, at) => {
      scene.drag(issue, at);
    },
    choose: (issue, option, box) => {
      const why = options.onIntent({ kind: 'draft', issue, option });
      if (why === undefined || !shown) return;
      const { title } = telling({ kind: 'option', issue, option }, shown, words);
      tooltip.refuse({ title, lines: [why] }, box);
    },
  });

  function hover(hit: Hit, box: Box): void {
    if (!shown) return;
    const said = telling(hit, shown, words);
    tooltip.show(said, box);
    options.onHover?.({ hit, telling: said, box });
  }

  function leave(): void {
    tooltip.hide();
    options.onHover?.(undefined);
  }

  function layHotspots(): void {
    const { layout, picture } = scene;
    if (!layout || !picture || !shown) return;
    const told = shown;
    hotspots.lay(layout, (hit) => telling(hit, told, words));
    const tracks = picture.tracks.map((track, index) => {
      const row = layout.rows[index];
      const own = row?.places[track.draft ?? track.stands[picture.viewer]];
      const pair = ({ x, y }: { x: number; y: number }): number[] => [Math.round(x), Math.round(y)];
      return {
        issue: track.issue,
        token: own ? pair(own) : [],
        places: row?.places.map(pair) ?? [],
      };
    });
    stage.root.dataset['tracks'] = JSON.stringify(tracks);
    stage.root.dataset['labels'] = JSON.stringify(trackLabels(layout, picture, told));
  }

  /** Nothing is written before its typeface is there: letters on a canvas do not mend themselves. */
  function whenReady(act: () => void): void {
    if (ready) act();
    else queue.push(act);
  }

  return {
    show: (next, happenings) => {
      const { view, draft } = next;
      const first = shown === undefined;
      const same = shown?.view === view && sameDraft(shown.draft, draft);
      if (!same) tooltip.dismiss();
      shown = next;
      if (first) {
        void Promise.all([loadFonts(), loadFlags(view.scenario.parties)]).then(() => {
          if (destroyed) return;
          ready = true;
          for (const act of queue) act();
          queue = [];
        });
      }
      whenReady(() => {
        scene.show(next, happenings);
        layHotspots();
      });
    },
    setTheme: (next) => {
      theme = next;
      tooltip.setTheme(next);
      stage.root.style.background = palettes[next].wall;
      whenReady(() => {
        scene.setTheme(next);
      });
    },
    settle: () => {
      whenReady(() => {
        scene.settle();
      });
    },
    destroy: () => {
      destroyed = true;
      tooltip.destroy();
      stopPointer();
      scene.close();
      stage.destroy();
    },
  };
}

/** What is written on the tracks, as it is drawn. */
function trackLabels(layout: Layout, picture: Picture, { view }: Shown): readonly Label[] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return [];
  return layout.rows.flatMap((row, index) => {
    const [issue, track] = [view.scenario.issues[index], picture.tracks[index]];
    return issue && track ? labelsOf(row, issue, track, measureOn(context)) : [];
  });
}

function sameDraft(one: Package, other: Package): boolean {
  const issues = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...issues].every((issue) => one[issue] === other[issue]);
}
