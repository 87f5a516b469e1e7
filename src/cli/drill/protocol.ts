import { Agent, request, type IncomingMessage } from 'node:http';
import { createParser } from 'eventsource-parser';
import type { Sight, StreamMessage } from '../../classroom/message.ts';
import { patched } from '../../lib/patch.ts';

/** What a server answered. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** The protocol of a class (server/PROTOCOL.md), as any client would speak it. */
export interface Protocol {
  readonly send: (method: string, path: string, token?: string, body?: unknown) => Promise<Reply>;
  /** Follows what a token may see, over every break of the connection, until it is stopped. */
  readonly follow: (token: string, onSeen: (seen: SeenSight) => void, about?: string) => Followed;
  readonly close: () => void;
}

export interface SeenSight {
  readonly sight: Sight;
  readonly message: StreamMessage;
}

export interface Followed {
  readonly sight: () => Sight | undefined;
  readonly connections: () => number; // so far
  readonly gaps: () => readonly number[]; // ms from each break to the next message
  readonly ended: () => boolean; // by the server, for good: the class was deleted, or the seat given up
  readonly cut: () => void; // breaks the connection off, as a network does
  readonly stop: () => void;
}

export function speak(url: string): Protocol {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity, maxFreeSockets: 512 });
  const base = new URL('api/', url);

  const send: Protocol['send'] = (method, path, token, body) =>
    new Promise((done, fail) => {
      const asked = request(new URL(path, base), {
        method,
        agent,
        headers: {
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
      });
      asked.on('error', fail);
      asked.setTimeout(30_000, () => asked.destroy(new Error('No answer in thirty seconds.')));
      asked.on('response', (response) => {
        wholeOf(response).then((text) => {
          done({ status: response.statusCode ?? 0, body: readJson(text) });
        }, fail);
      });
      asked.end(
        body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
      );
    });

  const follow: Protocol['follow'] = (token, onSeen, about = '') => {
    let sight: Sight | undefined;
    let number = '';
    let stopped = false;
    let ended = false;
    let connections = 0;
    let broken: number | undefined;
    const gaps: number[] = [];
    let open: { destroy: () => void } | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;

    const take = (message: StreamMessage): void => {
      if (message.kind === 'closed' && message.why !== 'stopping') stopped = ended = true;
      if (message.kind === 'beat') send('POST', 'here', token).catch(() => undefined);
      if (broken !== undefined) gaps.push(performance.now() - broken);
      broken = undefined;
      if (message.kind !== 'sight' && message.kind !== 'patch') return;
      sight = message.kind === 'sight' ? message.sight : (patched(sight, message.patch) as Sight);
      ({ number } = message);
      onSeen({ sight, message });
    };
    const retry = (): void => {
      open = undefined;
      if (stopped || again !== undefined) return;
      broken ??= performance.now();
      again = setTimeout(connect, 200 + Math.random() * 300);
    };
    function connect(): void {
      again = undefined;
      const asked = request(new URL(`stream?${about}&after=${number}`, base), {
        headers: { authorization: `Bearer ${token}` },
        agent: new Agent({ keepAlive: false }),
      });
      open = asked;
      asked.on('error', retry);
      asked.on('response', (response) => {
        if (response.statusCode !== 200) {
          response.resume();
          response.on('close', retry);
          return;
        }
        connections += 1;
        const parser = createParser({
          onEvent: ({ data }) => {
            take(JSON.parse(data) as StreamMessage);
          },
        });
        response.setEncoding('utf8');
        response.on('data', (text: string) => {
          parser.feed(text);
        });
        response.on('end', retry);
        response.on('error', retry);
        response.on('close', retry);
      });
      asked.end();
    }
    connect();
    return {
      sight: () => sight,
      connections: () => connections,
      gaps: () => gaps,
      ended: () => ended,
      cut: () => open?.destroy(),
      stop: () => {
        stopped = true;
        clearTimeout(again);
        open?.destroy();
      },
    };
  };

  return {
    send,
    follow,
    close: () => {
      agent.destroy();
    },
  };
}

async function wholeOf(response: IncomingMessage): Promise<string> {
  response.setEncoding('utf8');
  let text = '';
  for await (const part of response) text += String(part);
  return text;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
