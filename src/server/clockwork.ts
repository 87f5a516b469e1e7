import { isForPeople, lessonTime, tableTime } from '../classroom/due.ts';
import { nothing } from '../classroom/room.ts';
import { ok } from '../lib/result.ts';
import type { Classes } from './classes.ts';
import type { Store } from './store/store.ts';

/** What is overdue by so much was another process's, which is gone: then this one does it. */
const ORPHANED = 1500;
/** Whoever takes such a stream has it to itself for so long. */
const LEASE = 5000;
const SWEEP = 1000;
const AT_ONCE = 100;

/** What time does: AI moves, clocks that run out, preparations that end. */
export interface Clockwork {
  /** A stream has a new time at which something is due, or none. */
  readonly set: (classId: string, stream: string, due: number | undefined) => void;
  readonly stop: () => void;
}

/**
 * Each process fires what it has kept itself, to the moment; what nobody fires, any of them finds in
 * the store. The command's name is that of the step it answers, so that it is done once whoever comes
 * first.
 */
export function startClockwork(
  store: Store,
  classes: () => Classes,
  onTrouble: (error: unknown) => void,
): Clockwork {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  let stopped = false;

  const fire = async (classId: string, stream: string): Promise<void> => {
    const found = await classes().get(classId);
    if (found === undefined) return;
    const { lesson, tables } = found.room();
    const table = tables.get(stream);
    if (store.shared && table !== undefined && isForPeople(table)) {
      // Whether somebody is there to be substituted, another process may know.
      for (const [member, at] of await store.lastSeen(classId)) found.heard([member], at);
    }
    if (stopped) return;
    const step = stream === classId ? lesson.seq : (table?.seq ?? 0);
    await found.act(`time/${stream}/${step}`, (room, { at }) => {
      if (stream === classId) return ok(lessonTime(room, at));
      const current = room.tables.get(stream);
      return ok(current === undefined ? nothing : tableTime(room, current, at));
    });
  };

  const sweep = async (): Promise<void> => {
    const late = await store.due(Date.now() - ORPHANED, AT_ONCE, LEASE);
    for (const { classId, stream } of late) {
      const found = await classes().get(classId);
      await found?.refresh();
      await fire(classId, stream);
    }
  };

  let sweeping = false;
  const sweeper = setInterval(() => {
    if (sweeping) return;
    sweeping = true;
    sweep()
      .catch(onTrouble)
      .finally(() => {
        sweeping = false;
      });
  }, SWEEP);

  return {
    set: (classId, stream, due) => {
      clearTimeout(timers.get(stream));
      timers.delete(stream);
      if (due === undefined || stopped) return;
      const timer = setTimeout(
        () => {
          timers.delete(stream);
          fire(classId, stream).catch(onTrouble);
        },
        Math.max(0, due - Date.now()),
      );
      timers.set(stream, timer);
    },
    stop: () => {
      stopped = true;
      clearInterval(sweeper);
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
