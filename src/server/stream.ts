import type { ServerResponse } from 'node:http';
import type { StreamMessage } from '../classroom/message.ts';
import type { Follower } from './following.ts';
import { AWAY } from '../classroom/decide-student.ts';
import type { LiveClass } from './live-class.ts';

/** Twice in the time after which somebody counts as away. */
export const BEAT = AWAY / 2;

/** Streams beat by turns: all at once would keep a move waiting that comes then. */
const TURNS = 20;

/** A reader that has so many bytes still to read is too slow: it is cut off, and comes back anew. */
const CLOGGED = 4 * 2 ** 20;

/** So many streams has a token; one more ends the oldest, which most likely nobody reads any more. */
const MOST = 12;

/** Everybody who follows a class now, by their streams. */
export interface Streams {
  /** Sends all that there is, and goes on until either side ends it. */
  readonly open: (whose: Whose, follower: Follower, response: ServerResponse) => void;
  readonly isFollowed: (classId: string) => boolean;
  readonly count: () => number;
  readonly stop: () => void;
}

interface Whose {
  readonly live: LiveClass;
  readonly holder: string; // the hash of the token
}

interface Open extends Whose {
  readonly follower: Follower;
  readonly response: ServerResponse;
  readonly leave: () => void;
}

/** @param onComing told of each student who comes, or comes back */
export function createStreams(onComing: (live: LiveClass, member: string) => void): Streams {
  const streams = new Set<Open>();
  const turns = Array.from({ length: TURNS }, () => new Set<Open>());
  const ofHolder = grouped<string>(); // oldest first
  const ofClass = grouped<string>();
  let opened = 0;
  let turn = 0;

  const send = ({ response, leave }: Open, message: StreamMessage): void => {
    const number = 'number' in message ? `id: ${message.number}\n` : '';
    response.write(`${number}data: ${JSON.stringify(message)}\n\n`);
    if (message.kind === 'closed') {
      leave();
      response.end();
    } else if (response.writableLength > CLOGGED) {
      leave();
      response.destroy();
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
    for (const stream of [...ofClass.of(live.id)].filter(isTeacher)) show(stream);
  };

  const beat = setInterval(() => {
    turn = (turn + 1) % TURNS;
    for (const stream of [...(turns[turn] ?? [])]) {
      if (isTeacher(stream)) show(stream);
      if (streams.has(stream)) send(stream, { kind: 'beat', now: Date.now() });
    }
  }, BEAT / TURNS);

  return {
    open: ({ live, holder }, follower, response) => {
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
      });
      const stopListening = live.onChange(() => {
        show(stream);
      });
      const inTurn = turns[(opened += 1) % TURNS];
      const others = ofHolder.of(holder);
      const stream: Open = {
        live,
        holder,
        follower,
        response,
        leave: () => {
          stopListening();
          streams.delete(stream);
          inTurn?.delete(stream);
          ofHolder.drop(holder, stream);
          ofClass.drop(live.id, stream);
        },
      };
      const [oldest] = others;
      if (oldest !== undefined && others.size >= MOST) {
        oldest.leave();
        oldest.response.destroy();
      }
      streams.add(stream);
      inTurn?.add(stream);
      ofHolder.add(holder, stream);
      ofClass.add(live.id, stream);
      response.on('close', stream.leave);
      response.on('error', stream.leave);
      const { eyes } = follower;
      if (eyes.role === 'student') {
        live.heard([eyes.member], Date.now());
        onComing(live, eyes.member);
        showTeachers(live);
      }
      show(stream);
    },
    isFollowed: (classId) => ofClass.of(classId).size > 0,
    count: () => streams.size,
    stop: () => {
      clearInterval(beat);
      for (const stream of [...streams]) {
        send(stream, { kind: 'closed', why: 'stopping' });
      }
    },
  };
}

/** Streams by something that several share; what none has any more takes no room. */
function grouped<Key>() {
  const groups = new Map<Key, Set<Open>>();
  return {
    of: (key: Key): ReadonlySet<Open> => groups.get(key) ?? new Set(),
    add: (key: Key, stream: Open): void => {
      groups.set(key, (groups.get(key) ?? new Set()).add(stream));
    },
    drop: (key: Key, stream: Open): void => {
      const group = groups.get(key);
      group?.delete(stream);
      if (group?.size === 0) groups.delete(key);
    },
  };
}
