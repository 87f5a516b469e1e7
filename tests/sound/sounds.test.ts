import { describe, expect, it } from 'vitest';
import {
  roomNames,
  roomTone,
  toneSeconds,
  type RoomName,
} from '../../src/sound/rooms/room-tone.ts';
import { loudestOf, loudnessOf } from '../../src/sound/signal/loudness.ts';
import { made, peakOf, rate, scaled, type Samples } from '../../src/sound/signal/samples.ts';
import { seedOf, soundNames, soundOf, takes } from '../../src/sound/sounds.ts';
import { bandPass } from '../../src/sound/signal/filters.ts';
import { backdrops } from '../../src/scenario/lists.ts';

const meanOf = (samples: Samples) => samples.reduce((sum, each) => sum + each, 0) / samples.length;
const powerOf = (samples: Samples) =>
  samples.reduce((sum, each) => sum + each * each, 0) / samples.length;

/** Where, in seconds, it is loudest. */
function summitOf(samples: Samples): number {
  const peak = peakOf(samples);
  return samples.findIndex((value) => Math.abs(value) === peak) / rate;
}

describe('loudness', () => {
  // EBU Tech 3341, case 1, for one channel: a sine of 1 kHz at −23 dBFS peak is at −26 LUFS or so.
  it('is that of ITU-R BS.1770 for a sine of 1 kHz', () => {
    const sine = made(3, (time) => Math.sin(2 * Math.PI * 1000 * time));
    expect(loudnessOf(scaled(sine, 10 ** (-20 / 20)))).toBeCloseTo(-23, 0);
    expect(loudestOf(scaled(sine, 10 ** (-20 / 20)))).toBeCloseTo(-23, 0);
  });

  it('counts the lowest notes for less, as the ear does', () => {
    const sine = (hz: number) => made(2, (time) => Math.sin(2 * Math.PI * hz * time));
    expect(loudnessOf(sine(30))).toBeLessThan(loudnessOf(sine(1000)) - 5);
  });
});

describe.each(soundNames)('a sound: %s', (name) => {
  const sound = soundOf(name);

  it('is short, begins and ends at nothing, and stands around zero', () => {
    expect(sound.length / rate).toBeGreaterThan(0.2);
    expect(sound.length / rate).toBeLessThanOrEqual(2);
    expect(sound.at(0)).toBeCloseTo(0, 3);
    expect(sound.at(-1)).toBeCloseTo(0, 3);
    expect(Math.abs(meanOf(sound))).toBeLessThan(0.001);
  });

  it('is quiet, and far from clipping', () => {
    expect(sound.every((value) => Number.isFinite(value))).toBe(true);
    expect(peakOf(sound)).toBeLessThan(0.3);
    expect(loudestOf(sound)).toBeLessThan(-27);
    expect(loudestOf(sound)).toBeGreaterThan(-40);
  });

  it('is always the same for the same take, and never for another', () => {
    expect(soundOf(name)).toEqual(sound);
    for (let take = 1; take < takes; take += 1) {
      expect(soundOf(name, take)).not.toEqual(sound);
      expect(loudestOf(soundOf(name, take))).toBeCloseTo(loudestOf(sound), 1);
    }
  });
});

describe('what a thing is made of is heard', () => {
  const share = (name: (typeof soundNames)[number], hz: number) => {
    const sound = soundOf(name);
    return powerOf(bandPass(sound, hz, 0.7)) / powerOf(sound);
  };

  it('a pencil is bright, a stamp and a door are dark', () => {
    expect(share('pencil', 4000)).toBeGreaterThan(0.3);
    expect(share('stamp', 110)).toBeGreaterThan(0.3);
    expect(share('door', 90)).toBeGreaterThan(0.3);
    expect(share('stamp', 4000)).toBeLessThan(0.02);
  });

  it('a glass rings high, and the pages of a folder lie between', () => {
    expect(share('glass', 1950)).toBeGreaterThan(0.3);
    expect(share('folder', 1200)).toBeGreaterThan(0.3);
  });

  it('a stamp falls at once, a door after it has swung', () => {
    expect(summitOf(soundOf('stamp'))).toBeLessThan(0.06);
    expect(summitOf(soundOf('door'))).toBeGreaterThan(0.5);
  });

  it('a pencil lifts between its strokes', () => {
    const window = Math.round(rate * 0.01);
    const sound = soundOf('pencil');
    const levels = Array.from({ length: Math.floor(sound.length / window) }, (_, index) =>
      powerOf(sound.slice(index * window, (index + 1) * window)),
    );
    const loud = Math.max(...levels) / 4;
    const strokes = levels.filter((each, index) => each > loud && (levels[index - 1] ?? 0) <= loud);
    expect(strokes.length).toBeGreaterThan(5);
  });
});

describe('a room', () => {
  const tones = new Map(roomNames.map((room) => [room, roomTone(room)]));

  it.each([...roomNames, 'no such room'])(
    '%s goes round without a seam, and is hardly there',
    (room) => {
      const tone = tones.get(room as RoomName) ?? roomTone(room);
      expect(tone.length / rate).toBeCloseTo(toneSeconds, 3);
      expect(loudnessOf(tone)).toBeCloseTo(-44, 1);
      expect(peakOf(tone)).toBeLessThan(0.2);
      expect(Math.abs(meanOf(tone))).toBeLessThan(0.001);
      // From its end to its beginning it steps no farther than it does anywhere.
      const steps = tone.map((value, index) => Math.abs(value - (tone[index - 1] ?? value)));
      expect(Math.abs((tone[0] ?? 0) - (tone.at(-1) ?? 0))).toBeLessThanOrEqual(
        steps.reduce((most, each) => Math.max(most, each), 0),
      );
    },
  );

  it('has a tone of its own wherever talks are held', () => {
    expect(backdrops.filter((backdrop) => !new Set<string>(roomNames).has(backdrop))).toEqual([]);
    expect(new Set([...tones.values()].map(peakOf)).size).toBe(roomNames.length);
  });

  it('is the same whenever it is gone into', () => {
    expect(roomTone('kremlin')).toEqual(tones.get('kremlin'));
  });
});

it('seeds are told apart by name and by take', () => {
  const seeds = soundNames.flatMap((name) => [0, 1, 2].map((take) => seedOf(name, take)));
  expect(new Set(seeds).size).toBe(seeds.length);
});
