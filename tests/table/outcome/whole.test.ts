import { describe, expect, it } from 'vitest';
import { palettes } from '../../../src/table/draw/palette.ts';
import { endingBrief, full, stripHeight } from '../../../src/table/outcome/ending.ts';
import { endingOf } from '../../../src/table/outcome/endings.ts';
import { engrave } from '../../../src/table/outcome/engrave.ts';
import { standardAt } from '../../../src/table/outcome/standard.ts';
import type { View } from '../../../src/negotiation/view.ts';
import type { OutcomeKind } from '../../../src/scenario/scenario.ts';
import { englishEnding } from '../../kit/stage-words.ts';
import { fixtureOutcome } from '../fixture-outcome.ts';

const KINDS = ['agreement', 'partial', 'stalemate', 'walkOut', 'unratified'] as const;
const SIZES = [
  { width: 326, height: 320 },
  { width: 720, height: 576 },
  { width: 1150, height: 476 },
  { width: 1150, height: 640 },
];

function briefOf(kind: OutcomeKind, size: (typeof SIZES)[number], staging: 'table' | 'telephone') {
  const view = fixtureOutcome(kind);
  const { scenario } = view;
  const shown: View = {
    ...view,
    scenario: { ...scenario, venue: { ...scenario.venue, staging } },
  };
  return endingBrief(shown, size, palettes.day, englishEnding);
}

describe.each(SIZES)('in a picture of $width by $height', (size) => {
  it('everybody who is there at the end stands whole, from side to side', () => {
    for (const staging of ['table', 'telephone'] as const) {
      for (const kind of KINDS) {
        const { actors } = endingOf(briefOf(kind, size, staging));
        // Who has left is past the picture's edge, or no longer to be seen.
        const stay = actors.filter(
          ({ name, from, to }) =>
            name.startsWith('person/') && full(to).alpha > 0 && Math.abs(from.x - to.x) < 60,
        );
        for (const { name, to, size: own } of stay) {
          expect(to.x - own.width / 2, `${kind} ${name}`).toBeGreaterThanOrEqual(0);
          expect(to.x + own.width / 2, `${kind} ${name}`).toBeLessThanOrEqual(size.width);
        }
      }
    }
  });

  it('the flags fly whole, at the ends and not between the heads', () => {
    const brief = briefOf('agreement', size, 'table');
    const [left, right] = [standardAt(brief, 0), standardAt(brief, 1)];
    const quarter = size.width / 4;
    expect(left.x).toBeGreaterThanOrEqual(0);
    expect(left.x + left.width).toBeLessThan(brief.middle - quarter * 0.9);
    expect(right.x).toBeGreaterThan(brief.middle + quarter * 0.9);
    expect(right.x + right.width).toBeLessThanOrEqual(size.width);
    for (const { y } of [left, right]) expect(y).toBeGreaterThanOrEqual(0);
    expect(left.width / left.height).toBeCloseTo(1.5);
  });

  it('the document lies on the table and above the strip, with pens, both names and a seal', () => {
    const brief = briefOf('agreement', size, 'table');
    const { document: box, actors } = endingOf(brief);
    expect(box).toBeDefined();
    if (!box) return;
    expect(box.y).toBeGreaterThan(brief.table);
    expect(box.y + box.height).toBeLessThan(size.height - stripHeight(size.width));
    const at = (name: string) => actors.find((actor) => actor.name === name);
    const [first, second] = [at('signature/0'), at('signature/1')];
    expect((first?.delay ?? 0) + (first?.duration ?? 0)).toBeLessThanOrEqual(second?.delay ?? 0);
    expect((second?.delay ?? 0) + (second?.duration ?? 0)).toBeLessThan(at('seal')?.delay ?? 0);
    for (const side of [0, 1]) expect(at(`pen/${side}`)?.delay).toBe([first, second][side]?.delay);
  });
});

describe('an engraving', () => {
  const share = (grey: number): number => {
    const pixels = engraved(() => grey, [[0, 60]]);
    let ink = 0;
    for (let at = 0; at < pixels.length; at += 4) ink += (pixels[at] ?? 255) < 120 ? 1 : 0;
    return ink / (60 * 60);
  };

  /** A square of sixty pixels each way, engraved in bands from one height to another. */
  function engraved(
    grey: (at: number) => number,
    bands: readonly (readonly [top: number, foot: number])[],
  ): readonly number[] {
    return bands.flatMap(([top, foot]) => {
      const [from, to] = [top * 60 * 4, foot * 60 * 4];
      const data = Uint8ClampedArray.from({ length: to - from }, (_, at) => grey(from + at));
      engrave({ data, width: 60, height: foot - top }, 6, top);
      return [...data];
    });
  }

  it('is the same band by band as in one piece', () => {
    const shade = (at: number): number => (at / 60 / 60 / 4) * 255;
    const bands = engraved(shade, [
      [0, 23],
      [23, 46],
      [46, 60],
    ]);
    expect(bands).toEqual(engraved(shade, [[0, 60]]));
  });

  it('leaves light paper, makes dark ink, and shades what lies between by degrees', () => {
    const shares = [250, 190, 140, 90, 20].map(share);
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(new Set(shares).size).toBe(shares.length);
  });
});
