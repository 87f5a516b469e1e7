const densest = 2; // more pixels than this cost more than the eye gains

/** How many pixels of the screen a CSS pixel is drawn with, each way. */
export function densityNow(): number {
  return Math.min(densest, Math.max(1, window.devicePixelRatio || 1));
}

const glance = 400; // ms

/**
 * Tells when the window has come to a screen of another density, or was zoomed: no size in CSS
 * pixels need change by that, so that no observer of sizes sees it. Returns how to stop.
 */
export function watchDensity(changed: () => void): () => void {
  let seen = window.devicePixelRatio;
  let query: MediaQueryList | undefined;
  const listen = (): void => {
    query?.removeEventListener('change', look);
    // A query holds for one density only: every change needs another.
    query = window.matchMedia(`(resolution: ${seen}dppx)`);
    query.addEventListener('change', look);
  };
  const look = (): void => {
    if (window.devicePixelRatio === seen) return;
    seen = window.devicePixelRatio;
    listen();
    changed();
  };
  listen();
  // Not every browser tells by the query, nor in every case (an emulated screen is one).
  const clock = window.setInterval(look, glance);
  return () => {
    window.clearInterval(clock);
    query?.removeEventListener('change', look);
  };
}
