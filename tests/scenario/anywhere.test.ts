import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usualBackdrop } from '../../src/scenario/build.ts';
import { backdrops, mapKinds, skylines } from '../../src/scenario/lists.ts';
import { playingHash } from '../../src/simulation/playing-hash.ts';
import { edited, exampleScenario } from './example.ts';

const emblem = "emblem: { letters: 'Ö&1', colour: '#1F3A5F' }";

describe('a scenario of any parties, anywhere', () => {
  it('keeps the emblem, the home and the last day that its file names', () => {
    const scenario = exampleScenario(
      edited(
        ['flag: fi', `${emblem}\n    home: the herders' council`],
        ['date: 2031-05-12', 'date: 2031-05-12\nends: 2031-05-14\nmap: { borders: none }'],
      ),
    );
    const [, party] = scenario.parties;
    expect(party.emblem).toEqual({ letters: 'Ö&1', colour: '#1F3A5F' });
    expect(party.flag).toBeUndefined();
    expect(party.home).toBe("the herders' council");
    expect(scenario.ends).toBe('2031-05-14');
    expect(scenario.map).toEqual({ borders: 'none' });
  });

  it('may end on the day on which it begins', () => {
    const text = edited(['date: 2031-05-12', 'date: 2031-05-12\nends: 2031-05-12']);
    expect(exampleScenario(text).ends).toBe('2031-05-12');
  });

  it('is held in a room that shows nothing of any city where none is named', () => {
    const unsaid: readonly [string, string] = ['  backdrop: hotel\n', ''];
    expect(exampleScenario(edited(unsaid)).venue.backdrop).toBe('conference');
    expect(usualBackdrop('table')).toBe('conference');
    const called: readonly [string, string] = ['staging: table', 'staging: telephone'];
    expect(exampleScenario(edited(unsaid, called)).venue.backdrop).toBe('offices');
  });

  it.each(backdrops)('may be held in the room %s', (backdrop) => {
    const text = edited(['backdrop: hotel', `backdrop: ${backdrop}`]);
    expect(exampleScenario(text).venue.backdrop).toBe(backdrop);
  });

  it.each(skylines)('may look out on %s', (skyline) => {
    const text = edited(['backdrop: hotel', `backdrop: hotel\n  skyline: ${skyline}`]);
    expect(exampleScenario(text).venue.skyline).toBe(skyline);
  });

  it.each(backdrops)('finds the room %s pictured in FORMAT.md', (backdrop) => {
    const folder = join(import.meta.dirname, '../../src/scenario');
    const row = new RegExp(`^\\| \`${backdrop}\` .*<img src="([^"]+)"`, 'm');
    const [, picture = ''] = row.exec(readFileSync(join(folder, 'FORMAT.md'), 'utf8')) ?? [];
    expect(picture).toContain(`${backdrop}.png`);
    expect(existsSync(join(folder, picture))).toBe(true);
  });

  const needs: Readonly<Partial<Record<(typeof mapKinds)[number], string>>> = {
    flow: ', to: [24, 68]',
    line: ', to: [24, 68], through: [[25, 69], [24.5, 68.5]]',
    zone: ', rangeKm: 40',
  };

  it.each(mapKinds)('may have a mark %s on its map', (kind) => {
    const text = edited(['kind: facility', `kind: ${kind}${needs[kind] ?? ''}`]);
    const marks = exampleScenario(text).issues.flatMap(({ options }) =>
      options.flatMap(({ map }) => map),
    );
    expect(marks.map((mark) => mark.kind)).toContain(kind);
  });

  it('plays as it did whatever it looks and sounds like', () => {
    const looks = exampleScenario(
      edited(
        ['flag: fi', emblem],
        ['date: 2031-05-12', 'date: 2031-05-12\nends: 2031-05-14\nmap: { borders: none }'],
        ['  backdrop: hotel\n', '  skyline: sea\n'],
        ['kind: facility', 'kind: zone, rangeKm: 40'],
        ['register: blunt', 'register: warm'],
        ['short: Herders', 'short: Herders\n        plural: true'],
        ['short: Fence', 'short: Fence\n    spoken: the fence'],
      ),
    );
    expect(playingHash(looks)).toBe(playingHash(exampleScenario()));
  });
});
