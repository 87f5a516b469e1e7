import { roomTone } from '../../sound/rooms/room-tone.ts';
import { soundOf } from '../../sound/sounds.ts';
import type { Rendered, RenderRequest } from './recipe.ts';

/** Makes samples in a thread of its own: the table may be moving meanwhile. */
self.addEventListener('message', ({ data }: MessageEvent<RenderRequest>) => {
  const { key, of } = data;
  const samples = of.kind === 'room' ? roomTone(of.room) : soundOf(of.sound, of.take);
  self.postMessage({ key, samples } satisfies Rendered, { transfer: [samples.buffer] });
});
