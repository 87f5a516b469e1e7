import { base64urlnopad } from '@scure/base';

/** Before the rest: how the rest is to be read. */
const VERSION = '2';

/** How what stands behind each version is deflated. The first had no checksum; its links still open. */
export const formats: Readonly<Record<string, CompressionFormat>> = {
  '1': 'deflate-raw',
  [VERSION]: 'deflate',
};

/** The part of an address that carries a scenario: its text, deflated, in letters that may stand there. */
export async function linkCode(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const deflated = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return (
    VERSION + base64urlnopad.encode(new Uint8Array(await new Response(deflated).arrayBuffer()))
  );
}
