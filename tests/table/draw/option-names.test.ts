import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/table/layout/rows.ts';
import { nameSpots } from '../../../src/table/draw/option-names.ts';

const measure = (text: string): number => text.length * 6;

/** Four places, 60 apart. */
const row: Row = {
  issue: 'radar',
  box: { x: 0, y: 0, width: 240, height: 60 },
  title: { x: 0, y: 0, width: 240, height: 16 },
  beside: false,
  titleLines: 1,
  titleSize: 14,
  places: [30, 90, 150, 210].map((x) => ({ x, y: 30 })),
  labelWidth: 52,
  labelLines: 1,
  labelSize: 11,
  radius: 8,
};

describe('the names under a track', () => {
  it('all stand under their places where each has room', () => {
    const spots = nameSpots(row, ['none', 'some', 'most', 'all'], [0, 3], measure);
    expect(spots.map(({ x, width }) => x + width / 2)).toEqual([30, 90, 150, 210]);
  });

  it('are those of the stands alone where one would be cut, each as wide as it needs', () => {
    const names = ['as planned', 'half of it', 'a few', 'none at all'];
    const spots = nameSpots(row, names, [3, 0], measure);
    expect(spots.map(({ option }) => option)).toEqual([0, 3]);
    for (const { option, x, width } of spots) {
      expect(width).toBeGreaterThanOrEqual(measure(names[option]!));
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(240);
    }
  });

  it('are whole beside each other where the stands are close and the line has room', () => {
    const names = ['no', 'some', 'a longer name', 'another long name'];
    const [first, second] = nameSpots(row, names, [2, 3], measure);
    expect(first!.width).toBeGreaterThanOrEqual(measure(names[2]!));
    expect(second!.width).toBeGreaterThanOrEqual(measure(names[3]!));
    expect(first!.x + first!.width).toBeLessThan(second!.x);
    expect(second!.x + second!.width).toBeLessThanOrEqual(240);
  });

  it('never run into one another, however long they are', () => {
    const names = Array.from({ length: 4 }, () => 'a name that is far too long for a track');
    const spots = nameSpots(row, names, [1, 2], measure);
    const [first, second] = spots;
    expect(first!.x + first!.width).toBeLessThanOrEqual(second!.x);
    expect(nameSpots(row, names, [2, 2], measure)).toHaveLength(1);
  });
});
