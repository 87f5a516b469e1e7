import type { ServerResponse } from 'node:http';
import type { StreamMessage } from '../classroom/message.ts';
import type { Follower } from './following.ts';
import { AWAY } from '../classroom/decide-student.ts';
import type { LiveClass } from './live-class.ts';

/** Twice in the time after which somebody counts as away. */
export const BEAT = AWAY / 2;

/** A reader that has so many bytes still to read is too slow: it is cut off, and comes back anew. */
const CLOGGED = 4 * 2 ** 20;

/** Everybody who follows a class now, by their streams. */
export interface Streams {
  /** Sends all that there is, and goes on until either side ends it. */
  readonly open: (live: LiveClass, follower: Follower, response: ServerResponse) => void;
  readonly isFollowed: (classId: string) => boolean;
  readonly count: () => number;
  readonly stop: () => void;
}

interface Open {
  readonly live: LiveClass;
  readonly follower: Follower;
  readonly response: ServerResponse;
  readonly leave: () => void;
}

/**
 * @param onHeard told of each member who is still there
 */
export function createStreams(
  onHeard: (live: LiveClass, members: readonly string[]) => void,
): Streams {
  const streams = new Set<Open>();

  const send = ({ response, leave }: Open, message: StreamMessage): void => {
    const number = 'number' in message ? `id: ${message.number}\n` : '';
    response.write(`${number}data: ${JSON.stringify(message)}\n\n`);
    if (message.kind === 'closed' || response.writableLength > CLOGGED) {
      leave();
      response.end();
    }
  };

  const show = (stream: Open): void => {
    const { live, follower } = stream;
    if (live.isDeleted()) {
      send(stream, { kind: 'closed', why: 'deleted' });
      return;
    }
    const message = follower.next(live.room(), Date.now());
    if (message !== undefined) send(stream, message);
  };

  // Who has come or gone is seen by the teacher alone, and changes without any event.
  const isTeacher = ({ follower }: Open): boolean => follower.eyes.role === 'teacher';
  const showTeachers = (live: LiveClass): void => {
    for (const stream of [...streams]) if (stream.live === live && isTeacher(stream)) show(stream);
  };

  const beat = setInterval(() => {
    const heard = new Map<LiveClass, string[]>();
    for (const stream of streams) {
      const { live, follower } = stream;
      const members = heard.get(live) ?? [];
      if (follower.eyes.role === 'student') members.push(follower.eyes.member);
      heard.set(live, members);
    }
    for (const [live, members] of heard) onHeard(live, members);
    for (const stream of [...streams]) {
      if (isTeacher(stream)) show(stream);
      if (streams.has(stream)) send(stream, { kind: 'beat', now: Date.now() });
    }
  }, BEAT);

  return {
    open: (live, follower, response) => {
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
      });
      const stopListening = live.onChange(() => {
        show(stream);
      });
      const stream: Open = {
        live,
        follower,
        response,
        leave: () => {
          stopListening();
          streams.delete(stream);
        },
      };
      streams.add(stream);
      response.on('close', stream.leave);
      response.on('error', stream.leave);
      const { eyes } = follower;
      if (eyes.role === 'student') {
        onHeard(live, [eyes.member]);
        showTeachers(live);
      }
      show(stream);
    },
    isFollowed: (classId) => [...streams].some(({ live }) => live.id === classId),
    count: () => streams.size,
    stop: () => {
      clearInterval(beat);
      for (const stream of [...streams]) {
        send(stream, { kind: 'closed', why: 'stopping' });
      }
    },
  };
}
