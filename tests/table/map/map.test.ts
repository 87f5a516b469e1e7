import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../../src/table/layout/box.ts';
import { frameOf, placeOf, projected, spread } from '../../../src/table/map/frame.ts';
import { meet, placeLabels } from '../../../src/table/map/labels.ts';
import { plottedOf } from '../../../src/table/map/plotted.ts';
import { fixtureOutcome } from '../fixture-outcome.ts';

const labelled = (view: ReturnType<typeof fixtureOutcome>, agreed: boolean): readonly string[] =>
  plottedOf(view)
    .filter((each) => each.agreed === agreed)
    .map(({ mark }) => mark.label);

describe('what goes on the map', () => {
  it('[N52] is the marks of exactly what was agreed, and of the status quo elsewhere', () => {
    const view = fixtureOutcome('partial');
    expect(labelled(view, true)).toEqual(['Radar, turned south', 'Aegis ships']);
    expect(labelled(view, false)).toEqual(['No interceptors']);
  });

  it('[N52] is nothing agreed after a stalemate, a walk-out or a refusal at home', () => {
    for (const kind of ['stalemate', 'walkOut', 'unratified'] as const) {
      expect(labelled(fixtureOutcome(kind), true)).toEqual([]);
    }
  });

  it('plots once what two issues name', () => {
    const view = fixtureOutcome('agreement');
    const [first, second, ...rest] = view.scenario.issues;
    if (!first || !second) throw new Error('the fixture has issues');
    const doubled = {
      ...view,
      scenario: {
        ...view.scenario,
        issues: [
          first,
          {
            ...second,
            options: second.options.map((option) => ({
              ...option,
              map: first.options[2]?.map ?? [],
            })),
          },
          ...rest,
        ],
      },
    };
    const labels = plottedOf(doubled).map(({ mark }) => mark.label);
    expect(labels.filter((label) => label === 'Ten, watched by both')).toHaveLength(1);
  });
});

describe('the frame', () => {
  const boxes = [
    { x: 0, y: 44, width: 1366, height: 596 },
    { x: 0, y: 30, width: 360, height: 340 },
    { x: 0, y: 44, width: 900, height: 900 },
  ];

  it.each(boxes)('holds each mark in one window of $width × $height, Alaska in an inset', (box) => {
    const plotted = plottedOf(fixtureOutcome('agreement'));
    const { main, insets } = frameOf(box, plotted, 14);
    const windows = [main, ...insets];
    expect(windows.flatMap(({ marks }) => marks)).toHaveLength(plotted.length);
    for (const { box: window, projection, marks } of windows) {
      for (const { mark } of marks) {
        const at = projected(projection, mark.at);
        expect(at && holds(window, at)).toBe(true);
      }
    }
    const alaska = insets.find(({ marks }) =>
      marks.some(({ mark }) => mark.label === 'Fort Greely'),
    );
    expect(alaska).toBeDefined();
    const europe = main.marks.map(({ mark }) => mark.label);
    expect(europe).toContain('Joint centre');
    expect(europe).toContain('Radar, turned south');
  });

  it('draws a flow from beyond Europe out of its inset into Europe', () => {
    const mark = {
      kind: 'flow',
      at: [-77, 38.9],
      to: [37.6, 55.75],
      rangeKm: undefined,
      label: 'Letter',
    } as const;
    const frame = frameOf(boxes[0]!, [{ issue: 'data', mark, agreed: true }], 14);
    expect(frame.insets).toHaveLength(1);
    expect(frame.main.marks).toHaveLength(1);
    const [from, to] = [placeOf(frame, mark.at), placeOf(frame, mark.to)];
    expect(from && holds(frame.insets[0]!.box, from)).toBe(true);
    expect(to && holds(frame.main.box, to) && !holds(frame.insets[0]!.box, to)).toBe(true);
  });

  it('sets symbols apart that fall on one another', () => {
    const points = spread(
      Array.from({ length: 6 }, () => ({ x: 50, y: 50 })),
      20,
    );
    for (const [index, one] of points.entries()) {
      for (const other of points.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(20 - 1e-9);
      }
    }
  });
});

describe('the labels', () => {
  const bounds = { x: 0, y: 0, width: 800, height: 500 };
  const name = fc.record({
    at: fc.record({ x: fc.integer({ min: 20, max: 780 }), y: fc.integer({ min: 20, max: 480 }) }),
    reach: fc.constant(12),
    width: fc.integer({ min: 20, max: 150 }),
    height: fc.integer({ min: 12, max: 40 }),
  });

  it('never lie on one another, on a symbol, on what is in the way, or over the edge', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 14 }), (names) => {
        const legend = { x: 10, y: 380, width: 120, height: 110 };
        const placed = placeLabels(names, bounds, [legend]);
        const boxes = placed.filter((box) => box !== undefined);
        for (const [index, box] of boxes.entries()) {
          expect(
            box.x >= 0 && box.x + box.width <= 800 && box.y >= 0 && box.y + box.height <= 500,
          ).toBe(true);
          expect(meet(box, legend)).toBe(false);
          for (const other of boxes.slice(index + 1)) expect(meet(box, other)).toBe(false);
          for (const { at, reach } of names) {
            expect(
              meet(box, { x: at.x - reach, y: at.y - reach, width: reach * 2, height: reach * 2 }),
            ).toBe(false);
          }
        }
      }),
    );
  });

  it('leave no symbol of a handful unnamed', () => {
    const names = Array.from({ length: 8 }, (_, index) => ({
      at: { x: 400 + (index % 3) * 30, y: 250 + Math.floor(index / 3) * 30 },
      reach: 12,
      width: 110,
      height: 17,
    }));
    expect(placeLabels(names, bounds, []).every((box) => box !== undefined)).toBe(true);
  });
});
