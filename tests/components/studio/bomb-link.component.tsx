import { expect, test, vi } from 'vitest';
import { linkCode } from '../../../src/app/hand-on/link-code.ts';
import { textOfLink } from '../../../src/app/hand-on/scenario-link.ts';

/** How many bytes the browser was given to inflate. */
function countHandedOver(): { bytes: number } {
  const handed = { bytes: 0 };
  const Inflate = DecompressionStream;
  const counting = function (format: CompressionFormat) {
    const { readable, writable } = new Inflate(format);
    const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        handed.bytes += chunk.length;
        controller.enqueue(chunk);
      },
    });
    count.readable.pipeTo(writable).catch(() => undefined);
    return { readable, writable: count.writable };
  };
  vi.stubGlobal('DecompressionStream', counting);
  return handed;
}

test('a link that would unfold into far too much is not handed over whole to be unfolded', async () => {
  const bomb = await linkCode('#'.repeat(50_000_000));
  const handed = countHandedOver();
  expect(await textOfLink(bomb)).toEqual({ ok: false, error: 'bomb' });
  vi.unstubAllGlobals();
  expect(handed.bytes).toBeLessThan(bomb.length / 4);
});
