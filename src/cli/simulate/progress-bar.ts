import type { TerminalSpeak } from '../voice.ts';

const WIDTH = 40;
const EVERY = 100; // milliseconds

/** A bar on the error channel, where somebody is there to see it; else nothing is written. */
export function progressBar(speak: TerminalSpeak, all: number): (done: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  let shown = 0;
  return (done) => {
    const now = performance.now();
    if (done < all && now - shown < EVERY) return;
    shown = now;
    const filled = Math.round((WIDTH * done) / all);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
    const played = speak('terminal:simulate.progress', { done, all });
    process.stderr.write(done < all ? `\r${bar} ${played}` : '\r\x1b[2K');
  };
}
