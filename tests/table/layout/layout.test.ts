import { describe, expect, it } from 'vitest';
import { layoutOf, type Layout } from '../../../src/table/layout/layout.ts';
import type { Box } from '../../../src/table/layout/box.ts';
import { handsReach } from '../../../src/table/layout/seats.ts';
import { fixtureIssues } from '../fixture-view.ts';

const sizes = [
  ['a full screen', 1920, 640],
  ['a school laptop', 1366, 430],
  ['a desktop window', 1100, 620],
  ['a tablet', 768, 420],
  ['a small window', 620, 360],
  ['a telephone', 360, 300],
  ['a narrow telephone', 320, 260],
] as const;

const counts = [5, 6, 7, 8] as const;

function layout(width: number, height: number, issues: number, viewer: 0 | 1 = 0): Layout {
  return layoutOf(width, height, {
    issues: fixtureIssues(issues).map(({ id, options }) => ({ id, options: options.length })),
    delegates: [3, 3],
    ratifiers: ['a', 'b', 'c', 'd'],
    viewer,
  });
}

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width - 0.01 &&
  other.x < one.x + one.width - 0.01 &&
  one.y < other.y + other.height - 0.01 &&
  other.y < one.y + one.height - 0.01;

const inside = (box: Box, { width, height }: Layout): boolean =>
  box.x >= -0.01 &&
  box.y >= -0.01 &&
  box.x + box.width <= width + 0.01 &&
  box.y + box.height <= height + 0.01;

describe.each(sizes)('the layout on %s (%i × %i)', (_name, width, height) => {
  it.each(counts)('lets no track of %i issues touch another, the folders or the rail', (issues) => {
    const laid = layout(width, height, issues);
    const boxes = laid.rows.map(({ box }) => box);
    for (const [index, box] of boxes.entries()) {
      expect(inside(box, laid)).toBe(true);
      expect(overlap(box, laid.rail.box)).toBe(false);
      expect(overlap(box, laid.lane)).toBe(false);
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
    }
  });

  it.each(counts)(
    'keeps tokens of %i issues apart, within their row and large enough',
    (issues) => {
      for (const row of layout(width, height, issues).rows) {
        expect(row.radius).toBeGreaterThanOrEqual(6.5);
        const xs = row.places.map(({ x }) => x);
        for (const [index, x] of xs.entries()) {
          if (index > 0) expect(x - (xs[index - 1] ?? 0)).toBeGreaterThanOrEqual(row.radius * 2);
        }
        for (const { x, y } of row.places) {
          expect(y - row.radius).toBeGreaterThanOrEqual(row.box.y - 0.01);
          expect(y + row.radius).toBeLessThanOrEqual(row.box.y + row.box.height + 0.01);
          expect(x - row.radius).toBeGreaterThanOrEqual(row.box.x - 0.01);
          expect(x + row.radius).toBeLessThanOrEqual(row.box.x + row.box.width + 0.01);
        }
      }
    },
  );

  it('keeps option names legible, beside each other and above the next row', () => {
    for (const row of layout(width, height, 8).rows) {
      if (row.labelLines === 0) continue;
      expect(row.labelSize).toBeGreaterThanOrEqual(10.5);
      const spacing = (row.places[1]?.x ?? 0) - (row.places[0]?.x ?? 0);
      expect(row.labelWidth).toBeLessThan(spacing);
      const foot = (row.places[0]?.y ?? 0) + row.radius + 2 + row.labelSize * 1.2 * row.labelLines;
      expect(foot).toBeLessThanOrEqual(row.box.y + row.box.height + 2);
    }
  });

  it.each([0, 1] as const)('lets no instrument of side %i touch another', (viewer) => {
    const laid = layout(width, height, 6, viewer);
    const { plates, trust, trustCaption, clock, support } = laid.rail;
    const boxes = [...plates, trust, trustCaption, clock, ...support.map(({ box }) => box)];
    for (const [index, box] of boxes.entries()) {
      expect(inside(box, laid)).toBe(true);
      expect(box.width).toBeGreaterThanOrEqual(10);
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
    }
  });

  it('cuts no head at the edge, and lets no papers lie on a track', () => {
    const laid = layout(width, height, 6);
    for (const { x, y, height: tall, sleeve } of laid.seats[0]) {
      expect(x - tall * 0.27).toBeGreaterThanOrEqual(-0.01);
      expect(y - tall).toBeGreaterThanOrEqual(-0.01);
      const papers = sleeve.x + tall * handsReach;
      for (const { box } of laid.rows) {
        const beside = papers <= box.x || sleeve.y + tall * 0.15 <= box.y + 6;
        expect(beside).toBe(true);
      }
    }
  });

  it('seats both delegations as mirror images', () => {
    const [left, right] = layout(width, height, 6).seats;
    expect(left.length).toBe(width < 600 ? 2 : 3);
    for (const [index, seat] of left.entries()) {
      expect(right[index]?.x).toBeCloseTo(width - seat.x);
      expect(right[index]?.y).toBeCloseTo(seat.y);
    }
  });
});
