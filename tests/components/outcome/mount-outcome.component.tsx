import { expect, test } from 'vitest';
import { mountOutcome } from '../../../src/table/outcome/mount-outcome.ts';
import { englishEnding } from '../../kit/stage-words.ts';
import { fixtureOutcome } from '../../table/fixture-outcome.ts';

test('an outcome that is left, or skipped, before it can draw leaves nothing behind', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const handle = mountOutcome(place, {
    view: fixtureOutcome('agreement'),
    reducedMotion: false,
    theme: 'day',
    plain: true,
    onDone: () => undefined,
    words: englishEnding,
    only: 'map',
  });
  // The stage is there, but its scene begins only once Phaser has its first textures.
  const there = new Promise<void>((resolve) => {
    new MutationObserver(() => {
      handle.skip();
      handle.destroy();
      resolve();
    }).observe(place, { childList: true });
  });
  await there;
  await expect.poll(() => place.childElementCount).toBe(0);
});
