import { AUTO, CANVAS, Game, Scale, type Scene } from 'phaser';
import { densityNow, watchDensity } from './density.ts';
import { watchDrawing } from './drawing-lost.ts';
import { palettes, type Theme } from '../draw/palette.ts';
import { distrustAll } from '../draw/textures.ts';
import { plainIsFaster } from './plain-is-faster.ts';

/** A canvas that fills an element, draws only while something moves, and sleeps otherwise. */
export interface Stage {
  readonly canvas: HTMLCanvasElement;
  readonly root: HTMLElement;
  /** Runs frames until nothing is left to do. */
  readonly wake: () => void;
  readonly destroy: () => void;
}

export interface Sized {
  readonly width: number;
  readonly height: number;
  readonly density: number;
}

export interface StageScene extends Scene {
  /** Called when the scene can draw, and again at every other size. */
  readonly fit: (sized: Sized) => void;
  /** Whether another frame is needed. */
  readonly moving: () => boolean;
}

export interface StageOptions {
  readonly theme: Theme;
  /** Draws without the graphics processor: for where that has failed. */
  readonly plain?: boolean | undefined;
  /** The browser has taken the picture away and does not give it back; or it is there again. */
  readonly onLost?: ((lost: boolean) => void) | undefined;
}

export function openStage(
  element: HTMLElement,
  scene: StageScene,
  { theme, plain = false, onLost }: StageOptions,
): Stage {
  const root = document.createElement('div');
  Object.assign(root.style, {
    position: 'relative',
    width: '100%',
    height: '100%',
    overflow: 'hidden',
    background: palettes[theme].wall,
  });
  element.append(root);
  let size = measured(root);
  const game = new Game({
    type: plain || plainIsFaster() ? CANVAS : AUTO,
    parent: root,
    scene,
    scale: {
      mode: Scale.NONE,
      width: Math.round(size.width * size.density),
      height: Math.round(size.height * size.density),
      zoom: 1 / size.density,
      expandParent: false,
    },
    backgroundColor: palettes[theme].wall,
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    // Pointers are read from the canvas itself (pointer.ts), so that a sleeping stage costs nothing.
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    // Time as it is: a slow machine shows fewer frames of a movement, not a longer movement.
    fps: { smoothStep: false },
    render: {
      antialias: true,
      antialiasGL: false,
      powerPreference: 'low-power',
      // Turned pictures in a batch of several textures lose pieces on some software renderers.
      maxTextures: 1,
    },
  });

  let frames = 0;
  let quiet = 0;
  let ready = false;

  game.events.on('postrender', () => {
    frames += 1;
    root.dataset['frames'] = String(frames);
    quiet = scene.moving() ? 0 : quiet + 1;
    // Two quiet frames: the first has drawn the last change, the second is for the compositor.
    if (ready && quiet >= 2) {
      game.loop.sleep();
      root.dataset['state'] = 'still';
    }
  });

  function wake(): void {
    quiet = 0;
    root.dataset['state'] = 'moving';
    if (game.loop.started && !game.loop.running) game.loop.wake();
  }

  function fit(): void {
    size = measured(root);
    const { width, height, density } = size;
    game.scale.setZoom(1 / density);
    game.scale.resize(Math.round(width * density), Math.round(height * density));
    const { canvas } = game;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    scene.fit(size);
    wake();
  }

  function refit(): void {
    const next = measured(root);
    const same =
      next.width === size.width && next.height === size.height && next.density === size.density;
    if (ready && !same) fit();
  }

  const observer = new ResizeObserver(refit);
  const stops: (() => void)[] = [
    () => {
      observer.disconnect();
    },
  ];
  game.events.once('ready', () => {
    const { canvas } = game;
    canvas.setAttribute('aria-hidden', 'true');
    Object.assign(canvas.style, { display: 'block', touchAction: 'pan-y' });
    root.dataset['renderer'] = game.renderer.type === 2 ? 'webgl' : 'canvas';
    ready = true;
    fit();
    observer.observe(root);
    stops.push(
      watchDensity(refit),
      watchDrawing(game, {
        lost: () => {
          root.dataset['lost'] = 'yes';
          onLost?.(true);
        },
        restored: () => {
          delete root.dataset['lost'];
          onLost?.(false);
          distrustAll(game.textures);
          fit();
        },
      }),
    );
  });
  // The browser may call frames while the page is hidden and shown again: sleep comes back by itself.
  game.events.on('visible', wake);

  return {
    get canvas() {
      return game.canvas;
    },
    root,
    wake,
    destroy: () => {
      for (const stop of stops) stop();
      game.loop.wake();
      game.destroy(true);
      root.remove();
    },
  };
}

function measured(root: HTMLElement): Sized {
  const { clientWidth, clientHeight } = root;
  return {
    width: Math.max(240, clientWidth),
    height: Math.max(180, clientHeight),
    density: densityNow(),
  };
}
