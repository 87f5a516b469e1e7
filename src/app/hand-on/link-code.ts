import { base64urlnopad } from '@scure/base';

/** Before the rest: how the rest is to be read. */
export const VERSION = '1';

/** The part of an address that carries a scenario: its text, deflated, in letters that may stand there. */
export async function linkCode(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const deflated = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return (
    VERSION + base64urlnopad.encode(new Uint8Array(await new Response(deflated).arrayBuffer()))
  );
}
