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
/** After so many streams on which nothing was to be heard, as behind some proxies, it asks instead. */
const DEAF = 2;
/** And after so many questions it tries a stream again. */
const ASKED = 20;

/**
 * Keeps a token's sight up to date until it is stopped: by a stream; where streams do not get
 * through, by asking. Rests on the numbers alone: what comes twice is told once.
 *
 * @param about what of it: a chair of a table, for the teacher
 */
export function connect(token: string, about: string, listener: Listener): () => void {
  const stopping = new AbortController();
  // A machine that sleeps does not hang up: only who answers the beat is there.
  const line = createLine(listener, () => {
    void stillHere(token, stopping.signal);
  });
  void keepUp({ token, about, line, stop: stopping.signal });
  const hurry = (): void => {
    line.hurry?.();
  };
  window.addEventListener('online', hurry);
  window.addEventListener('offline', hurry);
  document.addEventListener('visibilitychange', hurry);
  return () => {
    window.removeEventListener('online', hurry);
    window.removeEventListener('offline', hurry);
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
function createLine({ onSeen, onLine }: Listener, onBeat: () => void): OpenLine {
  let sight: Sight | undefined;
  let number: string | undefined;
  let lastTold = 0;
  let seated: string | undefined;
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
      if (message.kind === 'beat') {
        onBeat();
        return;
      }
      if (message.kind === 'patch' && sight === undefined) return;
      const next =
        message.kind === 'sight' ? message.sight : (patched(sight, message.patch) as Sight);
      const table = seatOf(next);
      if (table !== seated) lastTold = 0; // the numbers of another table are its own
      seated = table;
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

const seatOf = (sight: Sight): string | undefined =>
  'seat' in sight ? sight.seat?.table : undefined;

async function stillHere(token: string, signal: AbortSignal): Promise<void> {
  await fetch(routeTo('here'), {
    method: 'POST',
    headers: bearer(token),
    signal,
  }).catch(() => undefined);
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
  let failed = 0; // in a row
  let deaf = 0; // streams in a row that carried nothing
  let asked = 0; // questions since the last stream
  while (!over()) {
    const asks = deaf >= DEAF && asked < ASKED;
    const came = asks ? await askOnce(keeping) : await stream(keeping);
    if (over()) return;
    asked = asks ? asked + 1 : 0;
    if (!asks) deaf = came === 'silence' ? deaf + 1 : 0;
    failed = came === 'something' ? 0 : failed + 1;
    if (asks && came === 'something') continue; // ask again at once
    line.say('lost');
    await pause(WAITS[Math.min(failed, WAITS.length - 1)] ?? 0, keeping);
  }
}

/** What a stream or a question brought before it ended. */
type Came = 'something' | 'silence' | 'failure';

/** Follows a stream until it breaks off. */
async function stream({ token, about, line, stop }: Keeping): Promise<Came> {
  const quiet = new AbortController();
  let heard = Date.now();
  let came: Came = 'failure';
  const watch = setInterval(() => {
    if (Date.now() - heard > SILENCE) giveUp();
  }, 1000);
  const giveUp = (): void => {
    if (came === 'failure' && Date.now() - heard > SILENCE) came = 'silence';
    quiet.abort();
  };
  line.hurry = () => {
    // The machine slept, or the network went or came back: what has missed a beat is not waited for.
    if (!navigator.onLine || Date.now() - heard > BEAT) giveUp();
  };
  try {
    const response = await fetch(address('stream', about, line.number()), {
      headers: { ...bearer(token), accept: 'text/event-stream' },
      cache: 'no-store',
      signal: AbortSignal.any([stop, quiet.signal]),
    });
    if (!response.ok || !response.body) {
      await refused(response, line);
      return came;
    }
    const events = response.body
      .pipeThrough(new TextDecoderStream())
      .pipeThrough(new EventSourceParserStream());
    const reader = events.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return came;
      came = 'something';
      heard = Date.now();
      line.take(JSON.parse(value.data) as StreamMessage);
    }
  } catch {
    return came;
  } finally {
    clearInterval(watch);
    quiet.abort();
  }
}

/** Asks once for what is new, waiting for it. */
async function askOnce({ token, about, line, stop }: Keeping): Promise<Came> {
  try {
    const response = await fetch(`${address('sight', about, line.number())}&wait=20`, {
      headers: bearer(token),
      cache: 'no-store',
      signal: AbortSignal.any([stop, AbortSignal.timeout(40_000)]),
    });
    if (response.status === 204) {
      line.say('live');
      return 'something';
    }
    if (!response.ok) {
      await refused(response, line);
      return 'failure';
    }
    line.take((await response.json()) as StreamMessage);
    return 'something';
  } catch {
    return 'failure';
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
