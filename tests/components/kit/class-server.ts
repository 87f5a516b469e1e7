import { vi } from 'vitest';
import { studentCommand, teacherCommand } from '../../../src/classroom/commands.ts';
import type { ToldTo } from '../../../src/classroom/message.ts';
import { follow, liveStore, type Live } from '../../../src/app/live/live-store.ts';
import type { Classroom } from '../../kit/classroom.ts';

/** A class's server, as this page has it. */
interface ClassServer {
  /** What the page has asked for so far, in order. */
  readonly asked: () => readonly unknown[];
  /** Sends the page what there is to see now: after something was done in the class from outside. */
  readonly show: () => void;
  /** How the line is; what is done meanwhile is seen when the class is next shown. */
  readonly line: (line: Live['line']) => void;
}

/**
 * Puts a class on the page as one of its members has it, or the teacher. Commands that the page sends
 * are done in the class, and what comes of them is shown.
 */
export function serveClass(room: Classroom, who: string): ClassServer {
  const isTeacher = who === 'teacher';
  const asked: unknown[] = [];
  let last = 0;
  const told = (): readonly ToldTo[] => {
    const all = isTeacher ? [] : room.told(who).filter(({ seq }) => seq > last);
    last = Math.max(last, ...all.map(({ seq }) => seq));
    return all;
  };
  const ahead = (): number => room.now() - Date.now();
  const sight = () => (isTeacher ? room.teacherSight() : room.sight(who));
  const change = (by: Partial<Live>): void => {
    liveStore.setState(({ live }) => (live ? { live: { ...live, ...by } } : {}));
  };
  const show = (): void => {
    change({ sight: sight(), told: told(), ahead: ahead() });
  };

  vi.spyOn(window, 'fetch').mockImplementation(async (_, init) => {
    // The stream stays open and is silent: what there is to see is put on the page from here.
    if (init?.method !== 'POST') return new Promise(() => undefined);
    const sent = JSON.parse(typeof init.body === 'string' ? init.body : '{}') as {
      readonly command?: unknown;
    };
    asked.push(sent.command ?? sent);
    const refusal = isTeacher
      ? room.teacher(teacherCommand.parse(sent.command))
      : room.student(who, studentCommand.parse(sent.command));
    show();
    return Promise.resolve(
      Response.json(refusal ? { ok: false, refusal } : { ok: true, number: '1.1' }),
    );
  });
  follow(who);
  told();
  liveStore.setState({
    live: { token: who, line: 'live', sight: sight(), told: [], ahead: ahead() },
  });
  return {
    asked: () => asked,
    show,
    line: (line) => {
      change({ line });
    },
  };
}
