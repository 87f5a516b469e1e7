const patience = 200; // ms: busy as the page may be, what waits goes on after so long

/** Resolves when the browser has time to spare between two frames. */
export function leisure(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle callbacks: there, each turn of the page's own work is let by.
    if (!('requestIdleCallback' in window)) setTimeout(resolve);
    else
      window.requestIdleCallback(
        () => {
          resolve();
        },
        { timeout: patience },
      );
  });
}
