import { latest } from '../../lib/latest.ts';
import type { Commitment } from '../../negotiation/state.ts';
import type { View } from '../../negotiation/view.ts';
import type { Package, Party } from '../../scenario/scenario.ts';
import { beliefAfter, hear, nothingHeard, type Heard } from './heard.ts';
import { teaches } from './lesson.ts';
import type { Belief } from './sheet-model.ts';

/** What a log says up to a happening that teaches something. */
interface Reading {
  readonly round: number;
  readonly floors: number; // tabled or passed in that round
  readonly heard: Heard;
}

interface Held {
  readonly own: Party;
  readonly stands: Package;
  readonly commitments: readonly Commitment[];
  readonly lessons: number; // happenings of the log that teach something
  readonly reading: Reading;
  readonly belief: Belief;
}

/** By the last happening that taught something: until the next one, so does the belief stay. */
const beliefs = latest<object, Held[]>(16);

/**
 * D3: what a view says of the other side's priorities. Before any offer, options are taken to lose
 * with their distance from its public position; then come what it tabled, what it answered, said,
 * initialled and committed itself to.
 */
export function beliefIn(view: View): Belief {
  const { own, log } = view;
  const { stands, commitments } = view.theirs;
  const lessons = lessonsIn(view);
  const held = heldAt(log[lessons.at(-1) ?? -1] ?? stands);
  const same = held.filter((each) => each.own === own && each.lessons === lessons.length);
  const known = same.find((each) => each.stands === stands && each.commitments === commitments);
  if (known !== undefined) return known.belief;
  const reading = same[0]?.reading ?? readingOf(view, lessons);
  const belief = beliefAfter(view, reading.heard);
  held.push({ own, stands, commitments, lessons: lessons.length, reading, belief });
  return belief;
}

function heldAt(happening: object): Held[] {
  const held = beliefs.get(happening) ?? [];
  beliefs.set(happening, held);
  return held;
}

/** Where the happenings stand in a log that teach something. */
function lessonsIn({ log, other }: View): readonly number[] {
  const lessons: number[] = [];
  for (let at = 0; at < log.length; at++) if (teaches(log[at]!, other)) lessons.push(at);
  return lessons;
}

/** Most of a log was read when it was new. */
function readingOf(view: View, lessons: readonly number[]): Reading {
  for (let count = lessons.length - 1; count > 0; count--) {
    const at = lessons[count - 1] ?? 0;
    const earlier = beliefs
      .get(view.log[at]!)
      ?.find((each) => each.own === view.own && each.lessons === count);
    if (earlier !== undefined) return readOn(view, at + 1, earlier.reading);
  }
  return readOn(view, 0, unread(view));
}

function unread(view: View): Reading {
  return { round: 0, floors: 0, heard: nothingHeard(view) };
}

/** Reads a log on from a happening, up to the last one that teaches something. */
function readOn(view: View, from: number, reading: Reading): Reading {
  const { rounds } = view.scenario;
  let { round, floors } = reading;
  let last = reading;
  for (const happening of view.log.slice(from)) {
    if (happening.round !== round) [round, floors] = [happening.round, 0];
    const time = (round - 1 + (floors + 1) / 2) / rounds;
    if (happening.kind === 'tabled' || happening.kind === 'passed') floors += 1;
    if (!teaches(happening, view.other)) continue;
    last = { round, floors, heard: hear(view, last.heard, happening, time) };
  }
  return last;
}
