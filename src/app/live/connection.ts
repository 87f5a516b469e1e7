import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { Sight, StreamMessage, ToldTo } from '../../classroom/message.ts';
import type { RequestCode } from '../../classroom/message.ts';
import { patched } from '../../lib/patch.ts';
import { routeTo } from './address.ts';
import { bearer } from './ask.ts';

/** How a connection is. */
export type Line =
  | 'joining' // nothing has come yet
  | 'live'
  | 'lost' // it is being sought again
  | 'refused' // the token is of nobody here any more
  | 'closed'; // the class was deleted, or the seat given up

/** A step that has been seen, or comes now. */
export interface Seen {
  readonly sight: Sight;
  readonly number: string;
  readonly told: readonly ToldTo[]; // not told before
  readonly ahead: number; // the server's clock less this machine's, in ms
}

interface Listener {
  readonly onSeen: (seen: Seen) => void;
  readonly onLine: (line: Line) => void;
}

/** The server beats every ten seconds; who hears nothing for so long seeks it anew. */
const BEAT = 12_000;
const SILENCE = 25_000;
const WAITS = [250, 500, 1000, 2000, 3000, 5000];
/** After so many streams that broke off at once, asks again and again instead. */
const BROKEN = 3;

/**
 * Keeps a token's sight up to date until it is stopped: by a stream; where streams do not get
 * through, by asking. Rests on the numbers alone: what comes twice is told once.
 *
 * @param about what of it: a chair of a table, for the teacher
 */
export function connect(token: string, about: string, listener: Listener): () => void {
  const stopping = new AbortController();
  const line = createLine(listener);
  void keepUp({ token, about, line, stop: stopping.signal });
  const hurry = (): void => {
    line.hurry?.();
  };
  window.addEventListener('online', hurry);
  document.addEventListener('visibilitychange', hurry);
  return () => {
    window.removeEventListener('online', hurry);
    document.removeEventListener('visibilitychange', hurry);
    stopping.abort();
  };
}

interface OpenLine {
  readonly take: (message: StreamMessage) => void;
  readonly say: (line: Line) => void;
  readonly number: () => string | undefined;
  readonly ended: () => boolean;
  hurry: (() => void) | undefined;
}

/** What has come so far, and what is made of the next message. */
function createLine({ onSeen, onLine }: Listener): OpenLine {
  let sight: Sight | undefined;
  let number: string | undefined;
  let lastTold = 0;
  let said: Line = 'joining';
  const say = (now: Line): void => {
    if (now === said || said === 'closed' || said === 'refused') return;
    said = now;
    onLine(now);
  };
  return {
    say,
    number: () => number,
    ended: () => said === 'closed' || said === 'refused',
    hurry: undefined,
    take: (message) => {
      if (message.kind === 'closed') {
        if (message.why !== 'stopping') say('closed');
        return;
      }
      say('live');
      if (message.kind === 'beat') return;
      if (message.kind === 'patch' && sight === undefined) return;
      const next =
        message.kind === 'sight' ? message.sight : (patched(sight, message.patch) as Sight);
      const told = message.told.filter(({ seq }) => seq > lastTold);
      // A first sight tells what has long been; only what comes after it is news.
      const isFirst = sight === undefined;
      lastTold = Math.max(lastTold, ...message.told.map(({ seq }) => seq));
      sight = next;
      ({ number } = message);
      onSeen({ sight, number, told: isFirst ? [] : told, ahead: message.now - Date.now() });
    },
  };
}

interface Keeping {
  readonly token: string;
  readonly about: string;
  readonly line: OpenLine;
  readonly stop: AbortSignal;
}

async function keepUp(keeping: Keeping): Promise<void> {
  const { line, stop } = keeping;
  const over = (): boolean => stop.aborted || line.ended();
  let broken = 0;
  while (!over()) {
    const begun = Date.now();
    const came = broken >= BROKEN ? await askOnce(keeping) : await stream(keeping);
    if (over()) return;
    if (came && Date.now() - begun > SILENCE) broken = 0;
    else if (!came || broken < BROKEN) broken += 1;
    if (came && broken > BROKEN) continue; // asking goes well: ask again at once
    line.say('lost');
    await pause(WAITS[Math.min(broken, WAITS.length) - 1] ?? 250, keeping);
  }
}

/** Follows a stream until it breaks off; gives whether anything came. */
async function stream({ token, about, line, stop }: Keeping): Promise<boolean> {
  const quiet = new AbortController();
  let timer = setTimeout(() => {
    quiet.abort();
  }, SILENCE);
  let heard = Date.now();
  line.hurry = () => {
    // The machine slept, or the network came back: what has missed a beat is not worth waiting for.
    if (Date.now() - heard > BEAT) quiet.abort();
  };
  let came = false;
  try {
    const response = await fetch(address('stream', about, line.number()), {
      headers: { ...bearer(token), accept: 'text/event-stream' },
      cache: 'no-store',
      signal: AbortSignal.any([stop, quiet.signal]),
    });
    if (!response.ok || !response.body) {
      await refused(response, line);
      return false;
    }
    const events = response.body
      .pipeThrough(new TextDecoderStream())
      .pipeThrough(new EventSourceParserStream());
    const reader = events.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return true;
      clearTimeout(timer);
      timer = setTimeout(() => {
        quiet.abort();
      }, SILENCE);
      came = true;
      heard = Date.now();
      line.take(JSON.parse(value.data) as StreamMessage);
    }
  } catch {
    return came;
  } finally {
    clearTimeout(timer);
    quiet.abort();
  }
}

/** Asks once for what is new, waiting for it; gives whether an answer came. */
async function askOnce({ token, about, line, stop }: Keeping): Promise<boolean> {
  try {
    const response = await fetch(`${address('sight', about, line.number())}&wait=20`, {
      headers: bearer(token),
      cache: 'no-store',
      signal: AbortSignal.any([stop, AbortSignal.timeout(40_000)]),
    });
    if (response.status === 204) {
      line.say('live');
      return true;
    }
    if (!response.ok) {
      await refused(response, line);
      return false;
    }
    line.take((await response.json()) as StreamMessage);
    return true;
  } catch {
    return false;
  }
}

function address(path: string, about: string, after: string | undefined): string {
  const asked = new URLSearchParams(about);
  asked.set('after', after ?? '');
  return `${routeTo(path)}?${asked.toString()}`;
}

const ENDED: readonly RequestCode[] = ['badToken', 'noToken'];

async function refused(response: Response, line: OpenLine): Promise<void> {
  const answer = (await response.json().catch(() => undefined)) as
    { readonly refusal?: { readonly code?: string } } | undefined;
  const code = answer?.refusal?.code;
  if (code === 'gone' || code === 'notYours') line.say('closed');
  else if (ENDED.some((each) => each === code)) line.say('refused');
}

/** Waits, but no longer than until the network or the person is back. */
function pause(ms: number, { line, stop }: Keeping): Promise<void> {
  return new Promise((done) => {
    const go = (): void => {
      clearTimeout(timer);
      line.hurry = undefined;
      stop.removeEventListener('abort', go);
      done();
    };
    const timer = setTimeout(go, ms);
    line.hurry = go;
    stop.addEventListener('abort', go);
  });
}
