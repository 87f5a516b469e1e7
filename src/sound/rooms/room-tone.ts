import { highPass } from '../signal/filters.ts';
import { levelled, loudnessOf } from '../signal/loudness.ts';
import { looped, mixed, type Samples } from '../signal/samples.ts';
import { seedOf } from '../sounds.ts';
import { layers, type Layer } from './layers.ts';

/** Every swell and every tick comes round in it a whole number of times. @internal */
export const toneSeconds = 12;
const seam = 1.5;

const lowest = 75; // Hz: below it small speakers only rattle
const toneLevel = -44; // LUFS: one hears it when it stops

/** A room of a venue; the names are those of scenarios, and one that is not known sounds plain. */
const rooms = {
  conference: [
    { of: 'duct', level: 0 },
    { of: 'murmur', level: -5 },
  ],
  offices: [
    { of: 'duct', level: -2 },
    { of: 'street', level: -6 },
    { of: 'typing', level: -11 },
  ],
  villa: [
    { of: 'air', level: -4 },
    { of: 'leaves', level: -15 },
    { of: 'mantelClock', level: -18 },
  ],
  kremlin: [
    { of: 'air', level: 0 },
    { of: 'clock', level: -15 },
  ],
  'general-staff': [
    { of: 'duct', level: 0 },
    { of: 'steps', level: -9 },
    { of: 'mains', level: -20 },
  ],
  telephone: [
    { of: 'line', level: -6 },
    { of: 'air', level: -4 },
  ],
  palace: [
    { of: 'air', level: -1 },
    { of: 'street', level: -9 },
    { of: 'clock', level: -20 },
  ],
  hotel: [
    { of: 'street', level: -2 },
    { of: 'murmur', level: -7 },
    { of: 'duct', level: -8 },
  ],
  retreat: [
    { of: 'fire', level: -8 },
    { of: 'leaves', level: -9 },
    { of: 'air', level: -6 },
  ],
  ship: [
    { of: 'engine', level: -4 },
    { of: 'sea', level: -3 },
    { of: 'timber', level: -16 },
  ],
  assembly: [
    { of: 'crowd', level: -3 },
    { of: 'air', level: 0 },
  ],
  factory: [
    { of: 'presses', level: -7 },
    { of: 'belt', level: -9 },
    { of: 'mains', level: -22 },
    { of: 'duct', level: -4 },
  ],
  'town-hall': [
    { of: 'air', level: -2 },
    { of: 'street', level: -5 },
    { of: 'mantelClock', level: -20 },
  ],
} as const satisfies Readonly<Record<string, readonly Layer[]>>;

export type RoomName = keyof typeof rooms;

const plain: readonly Layer[] = [{ of: 'duct', level: 0 }];

export const roomNames = Object.keys(rooms) as readonly RoomName[];

const isRoom = (name: string): name is RoomName => Object.hasOwn(rooms, name);

/** What a room sounds like while nobody moves, to be played round and round. */
export function roomTone(room: string): Samples {
  const made = (isRoom(room) ? rooms[room] : plain).map(({ of, level }) => ({
    samples: levelled(
      layers[of](toneSeconds + seam, seedOf(`${room} ${of}`, 0)),
      level - 30,
      loudnessOf,
    ),
  }));
  const tone = highPass(mixed(toneSeconds + seam, made), lowest);
  return levelled(looped(tone, seam), toneLevel, loudnessOf);
}
