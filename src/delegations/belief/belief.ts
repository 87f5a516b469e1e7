import { latest } from '../../lib/latest.ts';
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
  const { stands } = view.theirs;
  const { lessons, last, before } = lessonsIn(view);
  const held = heldAt(log[last] ?? stands);
  const same = held.filter((each) => each.own === own && each.lessons === lessons);
  const known = same.find((each) => each.stands === stands);
  if (known !== undefined) return known.belief;
  // All but the last was mostly read when it was new.
  const earlier = heldAt(log[before] ?? stands).find(
    (each) => each.own === own && each.lessons === lessons - 1,
  );
  const reading =
    same[0]?.reading ??
    (earlier ? readOn(view, before + 1, earlier.reading) : readOn(view, 0, unread(view)));
  const belief = beliefAfter(view, reading.heard);
  held.push({ own, stands, lessons, reading, belief });
  return belief;
}

function heldAt(happening: object): Held[] {
  const held = beliefs.get(happening) ?? [];
  beliefs.set(happening, held);
  return held;
}

/** How much of a log teaches something, and where its last lesson stands and the one before that. */
function lessonsIn({ log, other }: View): {
  readonly lessons: number;
  readonly last: number;
  readonly before: number;
} {
  let [lessons, last, before] = [0, -1, -1];
  for (let at = 0; at < log.length; at++) {
    if (teaches(log[at]!, other)) [lessons, last, before] = [lessons + 1, at, last];
  }
  return { lessons, last, before };
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
