import { hashLanes } from '../lib/hash.ts';
import { highPass } from './signal/filters.ts';
import { loudestOf, levelled } from './signal/loudness.ts';
import { eased, type Samples } from './signal/samples.ts';
import { glass } from './things/glass.ts';
import { folder, pencil, sheet } from './things/paper.ts';
import { press } from './things/press.ts';
import { bell, receiver, tones, trill } from './things/telephone.ts';
import { chair, door, stamp } from './things/wood.ts';

/** Everything that sounds once, in the order of a gallery. */
export const soundNames = [
  'pencil',
  'sheet',
  'folder',
  'stamp',
  'glass',
  'chair',
  'door',
  'receiver',
  'bell',
  'trill',
  'tones',
  'press',
] as const;

export type SoundName = (typeof soundNames)[number];

interface Recipe {
  readonly make: (seed: number) => Samples;
  readonly level: number; // LUFS of its loudest tenth of a second
}

const recipes: Readonly<Record<SoundName, Recipe>> = {
  pencil: { make: pencil, level: -33 },
  sheet: { make: sheet, level: -32 },
  folder: { make: folder, level: -31 },
  stamp: { make: stamp, level: -28 },
  glass: { make: glass, level: -34 },
  chair: { make: chair, level: -32 },
  door: { make: door, level: -29 },
  receiver: { make: receiver, level: -31 },
  bell: { make: bell, level: -35 },
  trill: { make: trill, level: -37 },
  tones: { make: tones, level: -37 },
  press: { make: press, level: -33 },
};

const lowest = 45; // Hz: nothing that we handle is lower

/** How many of each are made: the same twice in a row is heard at once. */
export const takes = 3;

/** A take of a sound. */
export function soundOf(name: SoundName, take = 0): Samples {
  const { make, level } = recipes[name];
  const made = highPass(make(seedOf(name, take)), lowest);
  return levelled(eased(made), level, loudestOf);
}

export function seedOf(name: string, take: number): number {
  return hashLanes(`${name} ${take}`)[0];
}
