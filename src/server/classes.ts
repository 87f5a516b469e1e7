import type { LessonState } from '../classroom/lesson/lesson-state.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { loadClass, type LiveClass } from './live-class.ts';
import type { ReadScenario } from './scenarios.ts';
import type { Store } from './store/store.ts';

/** A class that nobody has asked for so long is let go; it is read again when somebody does. */
const IDLE = 10 * 60_000;

/** The classes in memory. */
export interface Classes {
  /** Undefined: there is none, or it was deleted. */
  readonly get: (id: string) => Promise<LiveClass | undefined>;
  readonly loaded: () => readonly LiveClass[];
  readonly drop: (id: string) => void;
  /** Lets go of classes that nobody follows or has asked for. */
  readonly tidy: (isFollowed: (id: string) => boolean) => void;
}

export function createClasses(
  store: Store,
  readScenario: ReadScenario,
  onKept: (classId: string, stream: string, due: number | undefined) => void,
): Classes {
  const loading = new Map<string, Promise<LiveClass | undefined>>();
  const live = new Map<string, LiveClass>();
  const asked = new Map<string, number>();

  const scenarioOf = ({ scenario }: LessonState): Scenario => {
    const read = readScenario(scenario.id, scenario.text);
    // It was read before the class was opened: only another version of the game can refuse it.
    if (!read.ok) throw new Error('The scenario of a class can no longer be read.');
    return read.value;
  };

  const load = async (id: string): Promise<LiveClass | undefined> => {
    try {
      const found = await loadClass(id, store, scenarioOf, (stream, due) => {
        onKept(id, stream, due);
      });
      if (found !== undefined) live.set(id, found);
      return found;
    } finally {
      loading.delete(id);
    }
  };

  return {
    get: (id) => {
      asked.set(id, Date.now());
      const known = live.get(id);
      if (known !== undefined) return Promise.resolve(known.isDeleted() ? undefined : known);
      const under = loading.get(id) ?? load(id);
      loading.set(id, under);
      return under;
    },
    loaded: () => [...live.values()],
    drop: (id) => {
      live.get(id)?.markDeleted();
      live.delete(id);
      asked.delete(id);
    },
    tidy: (isFollowed) => {
      for (const [id, each] of live) {
        const idle = !isFollowed(id) && Date.now() - (asked.get(id) ?? 0) >= IDLE;
        if (!idle && !each.isDeleted()) continue;
        live.delete(id);
        asked.delete(id);
      }
    },
  };
}
