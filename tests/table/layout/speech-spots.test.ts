import { describe, expect, it } from 'vitest';
import { holds, type Box } from '../../../src/table/layout/box.ts';
import { layoutOf } from '../../../src/table/layout/layout.ts';
import { speechSpots } from '../../../src/table/layout/speech-spots.ts';

const sizes: readonly (readonly [number, number])[] = [
  [360, 340],
  [600, 300],
  [768, 480],
  [874, 518],
  [1229, 830],
];

const stage = (width: number, height: number) =>
  layoutOf(width, height, {
    issues: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id, options: 5 })),
    delegates: [3, 2],
    ratifiers: ['home', 'house'],
    viewer: 0,
  });

const corners = ({ x, y, width, height }: Box) => [
  { x, y },
  { x: x + width, y: y + height },
];

describe.each(sizes)('on a stage of %i by %i, what a side says', (width, height) => {
  const layout = stage(width, height);
  const spots = speechSpots(layout);

  it('is written within the stage, with room for some lines', () => {
    for (const { box } of spots) {
      const whole = { x: 0, y: 0, width, height };
      expect(corners(box).every((corner) => holds(whole, corner))).toBe(true);
      expect(box.width).toBeGreaterThan(300);
      expect(box.height).toBeGreaterThan(60);
    }
  });

  it('lies over no track and none of its labels', () => {
    const first = Math.min(...layout.rows.map(({ box, title }) => Math.min(box.y, title.y)));
    for (const { box } of spots) expect(box.y + box.height).toBeLessThan(first);
  });

  it('comes from the head of that side', () => {
    const [left, right] = spots;
    expect(left.mouth.x).toBeLessThan(width / 2);
    expect(right.mouth.x).toBeGreaterThan(width / 2);
    for (const [side, { mouth }] of spots.entries()) {
      const head = layout.seats[side === 0 ? 0 : 1][0];
      expect(Math.abs(mouth.x - (head?.x ?? NaN))).toBeLessThan(1);
    }
  });
});

it('on a wide stage it is written beside the people, and on a narrow one along the top', () => {
  const wide = stage(874, 518);
  const [{ box, along }] = speechSpots(wide);
  expect(along).toBe('side');
  for (const { x } of wide.seats.flat()) expect(x < box.x || x > box.x + box.width).toBe(true);
  expect(speechSpots(stage(360, 340))[0].along).toBe('top');
});
