import type { Happening } from '../../negotiation/happening.ts';
import type { View } from '../../negotiation/view.ts';
import type { Party } from '../../scenario/scenario.ts';
import { recall, recent, type Recent } from '../../lib/recent.ts';
import { contentOf, learn } from './lesson.ts';
import { outsetOf, type Outset } from './outset.ts';
import { withinReach } from './reach.ts';
import { estimateSheet, type Belief, type Said } from './sheet-model.ts';

/** What some lessons at some times, one after the other, say: the same in all games they come in. */
export interface Heard {
  readonly number: number;
  readonly said: readonly Said[];
  sheet: Belief | undefined; // estimated when it is first asked for
  readonly beliefs: Recent<Belief>; // by what the other side publicly holds
}

/** What a party has heard of late, in any game of the same agenda. */
interface Memory {
  readonly heard: Recent<Heard>; // by what had been heard before and the lesson
  count: number;
}

/** So much is kept of what was heard. */
const MOST_HEARD = 400;
/** And so many beliefs of each. */
const MOST_BELIEFS = 8;

const memories = new WeakMap<Outset, WeakMap<Party, Memory>>();

function memoryOf(view: View): Memory {
  const outset = outsetOf(view);
  const shelf = memories.get(outset) ?? new WeakMap<Party, Memory>();
  memories.set(outset, shelf);
  const memory = shelf.get(view.own) ?? { heard: recent<Heard>(MOST_HEARD), count: 0 };
  shelf.set(view.own, memory);
  return memory;
}

export function nothingHeard(view: View): Heard {
  const memory = memoryOf(view);
  return recall(memory.heard, `${view.scenario.rounds}`, () => newlyHeard(memory, []));
}

function newlyHeard(memory: Memory, said: readonly Said[]): Heard {
  memory.count += 1;
  return { number: memory.count, said, sheet: undefined, beliefs: recent(MOST_BELIEFS) };
}

/** What is heard when a lesson comes after others. */
export function hear(view: View, before: Heard, lesson: Happening, time: number): Heard {
  const memory = memoryOf(view);
  const key = `${before.number} ${time} ${contentOf(view, lesson)}`;
  return recall(memory.heard, key, () => {
    const said = [...before.said];
    const { prior } = outsetOf(view);
    learn({ view, issues: view.scenario.issues, prior, said }, lesson, time);
    return newlyHeard(memory, said);
  });
}

export function beliefAfter(view: View, heard: Heard): Belief {
  const { stands, commitments } = view.theirs;
  const sworn = commitments.filter(({ retreated }) => !retreated);
  return recall(heard.beliefs, JSON.stringify([stands, sworn]), () => {
    const { prior, homes } = outsetOf(view);
    heard.sheet ??= estimateSheet(prior, heard.said);
    return withinReach(view, homes, heard.sheet);
  });
}
