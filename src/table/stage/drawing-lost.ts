import { Renderer, type Game } from 'phaser';

const patience = 1000; // ms; a browser that gives a drawing back does so sooner

export interface DrawingLost {
  /** The browser has taken the drawing's memory away, and has not given it back for a while. */
  readonly lost: () => void;
  /** It is there again, and empty: everything is to be painted anew. */
  readonly restored: () => void;
}

/**
 * Follows what becomes of a game's drawing: a graphics driver that starts again, a computer that
 * wakes, a browser short of memory take it. Returns how to stop.
 */
export function watchDrawing(
  { renderer, canvas }: Game,
  { lost, restored }: DrawingLost,
): () => void {
  let waiting = 0;
  const gone = (): void => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(lost, patience);
  };
  const back = (): void => {
    window.clearTimeout(waiting);
    restored();
  };
  renderer.on(Renderer.Events.LOSE_WEBGL, gone);
  renderer.on(Renderer.Events.RESTORE_WEBGL, back);
  // A drawing without WebGL can be taken as well, and comes back as empty.
  canvas.addEventListener('contextlost', gone);
  canvas.addEventListener('contextrestored', back);
  return () => {
    window.clearTimeout(waiting);
    renderer.off(Renderer.Events.LOSE_WEBGL, gone);
    renderer.off(Renderer.Events.RESTORE_WEBGL, back);
    canvas.removeEventListener('contextlost', gone);
    canvas.removeEventListener('contextrestored', back);
  };
}
