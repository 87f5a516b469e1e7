import { base64urlnopad } from '@scure/base';
import { err, ok, type Result } from '../../lib/result.ts';
import { routes } from '../routes.ts';
import { formats, linkCode } from './link-code.ts';

const mostText = 2 ** 20; // bytes, as of a scenario's file
const mostCode = 2 ** 19; // letters: more can only be a bomb or no scenario
const piece = 2 ** 10; // bytes that are inflated at once: a megabyte at most, however they are made

/** Messengers and mail programs cut longer addresses off, or send them as plain text. */
export const longForMessengers = 8_000;
/** What browsers themselves take, with room to spare. */
export const longForBrowsers = 64_000;

export type LinkFlaw =
  | 'tooLong' // more letters than any scenario needs
  | 'newer' // written by a newer version of the game
  | 'broken' // letters are missing or were changed on the way
  | 'bomb'; // it would unfold into more than a scenario may be

/** The address of this page that carries a scenario: all of it stands behind the `#`, and goes to no server. */
export async function linkTo(text: string): Promise<string> {
  const page = `${location.origin}${location.pathname}`;
  return `${page}#${routes.carried.replace(':code', await linkCode(text))}`;
}

/** The text that an address carries. Never more of it is unfolded than a scenario may have. */
export async function textOfLink(carried: string): Promise<Result<string, LinkFlaw>> {
  if (carried.length > mostCode) return err('tooLong');
  const code = ownLetters(carried);
  const format = formats[code.slice(0, 1)];
  if (format === undefined) return err(/^[1-9]/.test(code) ? 'newer' : 'broken');
  const bytes = bytesOf(code.slice(1));
  return bytes ? inflate(bytes, format) : err('broken');
}

/** Without what others put behind an address: the end of a sentence, a bracket, what counts clicks. */
function ownLetters(carried: string): string {
  return /^[A-Za-z0-9_-]*/.exec(carried)?.[0] ?? '';
}

function bytesOf(letters: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return new Uint8Array(base64urlnopad.decode(letters));
  } catch {
    return undefined;
  }
}

async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  format: CompressionFormat,
): Promise<Result<string, LinkFlaw>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const inflated = inPieces(bytes).pipeThrough(new DecompressionStream(format));
  const reader = inflated.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > mostText) {
        await reader.cancel();
        return err('bomb');
      }
      parts.push(next.value);
    }
    const whole = await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer();
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(whole));
  } catch {
    return err('broken');
  }
}

/** The browser inflates whatever it is handed before it asks whether anybody wants more. */
function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let from = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (from < bytes.length) controller.enqueue(bytes.subarray(from, from + piece));
        else controller.close();
        from += piece;
      },
    },
    { highWaterMark: 0 },
  );
}
