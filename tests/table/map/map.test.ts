import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, type Box } from '../../../src/table/layout/box.ts';
import { projected } from '../../../src/table/map/fit.ts';
import { frameOf, placeOf, placesOf, spread } from '../../../src/table/map/frame.ts';
import { heartOf } from '../../../src/table/map/groups.ts';
import { meet, placeLabels } from '../../../src/table/map/labels.ts';
import { rowsOf } from '../../../src/table/map/what-holds.ts';
import { hasMap } from '../../../src/table/map/plan-map.ts';
import { plottedOf } from '../../../src/table/map/plotted.ts';
import type { MapMark } from '../../../src/scenario/scenario.ts';
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

describe('talks that have no place on a map', () => {
  const bare = (view: ReturnType<typeof fixtureOutcome>): ReturnType<typeof fixtureOutcome> => ({
    ...view,
    scenario: {
      ...view.scenario,
      issues: view.scenario.issues.map((issue) => ({
        ...issue,
        options: issue.options.map((option) => ({ ...option, map: [] })),
      })),
    },
  });

  it('are told from those that have one by the marks of all their options', () => {
    expect(hasMap(fixtureOutcome('stalemate'))).toBe(true);
    expect(hasMap(bare(fixtureOutcome('agreement')))).toBe(false);
  });

  it('[N52] are shown as a list of what holds, what was agreed first', () => {
    const view = bare(fixtureOutcome('partial'));
    const rows = rowsOf(view);
    expect(rows).toHaveLength(view.scenario.issues.length);
    expect(rows.map(({ agreed }) => agreed)).toEqual(
      rows.map((_, index) => index < Object.keys(view.outcome?.agreed ?? {}).length),
    );
  });
});

/** A mark of a kind that is nothing but a place. */
function at(label: string, place: MapMark['at'], more: Partial<MapMark> = {}): MapMark {
  return { kind: 'facility', at: place, to: undefined, rangeKm: undefined, label, ...more };
}

const byLabel = (one: MapMark, other: MapMark): number => Number(one.label) - Number(other.label);

const paperOf = (box: Box) => ({ box, legend: undefined, margin: 14 });

/** The frame of marks that all hold now. */
function framed(box: Box, marks: readonly MapMark[]): ReturnType<typeof frameOf> {
  const plotted = marks.map((mark) => ({ issue: 'one', mark, agreed: true }));
  return frameOf(paperOf(box), marks, plotted);
}

describe('the frame', () => {
  const boxes = [
    { x: 0, y: 44, width: 1366, height: 596 },
    { x: 0, y: 30, width: 360, height: 340 },
    { x: 0, y: 44, width: 900, height: 900 },
  ];

  it.each(boxes)('holds each mark in one window of $width × $height, Alaska in an inset', (box) => {
    const plotted = plottedOf(fixtureOutcome('agreement'));
    const { main, insets } = framed(
      box,
      plotted.map(({ mark }) => mark),
    );
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

  it('draws a flow from far away out of its inset onto the map', () => {
    const flow = at('Letter', [-77, 38.9], { kind: 'flow', to: [37.6, 55.75] });
    const frame = framed(boxes[0]!, [
      flow,
      at('Moscow', [37.6, 55.75]),
      at('Berlin', [13.4, 52.5]),
    ]);
    expect(frame.insets).toHaveLength(1);
    expect(frame.main.marks).toHaveLength(3);
    const [from, to] = [placeOf(frame, flow.at), placeOf(frame, flow.to!)];
    expect(from && holds(frame.insets[0]!.box, from)).toBe(true);
    expect(to && holds(frame.main.box, to) && !holds(frame.insets[0]!.box, to)).toBe(true);
  });

  const cases: Readonly<Record<string, readonly MapMark[]>> = {
    'one mark alone': [at('Rafah', [34.24, 31.28])],
    'two towns of one country': [at('Hanover', [9.73, 52.37]), at('Wolfsburg', [10.79, 52.43])],
    'both sides of the date line': [at('Fiji', [178, -18]), at('Samoa', [-171.8, -13.8])],
    'around the pole': [
      at('Alert', [-62.3, 82.5]),
      at('Svalbard', [15.6, 78.2]),
      at('Ice', [160, 89]),
    ],
    'the South Pole itself': [at('Station', [0, -90]), at('Ross', [166.7, -77.8])],
  };

  it.each(Object.entries(cases))('holds %s in one view, well apart from its edge', (_, marks) => {
    for (const box of boxes) {
      const { main, insets } = framed(box, marks);
      expect(insets).toEqual([]);
      for (const mark of marks) {
        const point = projected(main.projection, mark.at);
        const inner = {
          x: box.x + 13,
          y: box.y + 13,
          width: box.width - 26,
          height: box.height - 26,
        };
        expect(point && holds(inner, point)).toBe(true);
      }
    }
  });

  it('shows no less than 5 degrees of latitude around a single place, with north upwards', () => {
    const { main } = framed(boxes[0]!, [at('Rafah', [34.24, 31.28])]);
    const [from, to] = [28.8, 33.8].map((north) => projected(main.projection, [34.24, north])!);
    expect(Math.abs(from!.y - to!.y)).toBeLessThan(boxes[0]!.height);
    expect(to!.y).toBeLessThan(from!.y);
    expect(to!.x).toBeCloseTo(from!.x, 3);
  });

  it('gives what lies far from most marks an inset on its own side', () => {
    const marks = [
      at('Hanover', [9.73, 52.37]),
      at('Wolfsburg', [10.79, 52.43]),
      at('Fort Greely', [-145.7, 63.9]),
      at('Tokyo', [139.7, 35.7]),
    ];
    const { main, insets } = framed(boxes[0]!, marks);
    const labels = insets.map((inset) => inset.marks.map(({ mark }) => mark.label));
    expect(labels).toEqual([['Fort Greely'], ['Tokyo']]);
    expect(insets[0]!.box.x).toBeLessThan(insets[1]!.box.x);
    expect(main.marks.map(({ mark }) => mark.label)).toEqual(['Hanover', 'Wolfsburg']);
  });

  it('is the same map of a scenario whatever of it was agreed', () => {
    const all = [at('Hanover', [9.73, 52.37]), at('Frankfurt', [8.65, 50.11])];
    const seen = [0, 1].map((index) => {
      const plotted = [{ issue: 'one', mark: all[index]!, agreed: true }];
      const { projection } = frameOf(paperOf(boxes[0]!), all, plotted).main;
      return projected(projection, [9, 51]);
    });
    expect(seen[0]).toEqual(seen[1]);
  });

  it('is the whole globe where marks are scattered all over it', () => {
    const towns: readonly MapMark['at'][] = [
      [-43.2, -22.9],
      [139.7, 35.7],
      [18.4, -33.9],
      [-99.1, 19.4],
      [151.2, -33.9],
      [2.3, 48.9],
    ];
    const { main, insets } = framed(
      boxes[0]!,
      towns.map((place, index) => at(`${index}`, place)),
    );
    expect(insets).toEqual([]);
    expect(main.marks).toHaveLength(6);
  });

  it('never puts a mark under an inset, under the legend or over the edge, wherever marks are', () => {
    const place = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...boxes),
        (places, box) => {
          const marks = places.map((each, index) => at(`${index}`, each));
          const legend = { x: 14, y: box.y + box.height - 110, width: 150, height: 96 };
          const plotted = marks.map((mark) => ({ issue: 'one', mark, agreed: true }));
          const { main, insets } = frameOf({ ...paperOf(box), legend }, marks, plotted);
          const isGlobe = heartOf(places.map((each) => ({ at: each, marks: 1 }))) === undefined;
          for (const window of [main, ...insets]) {
            for (const { mark } of window.marks) {
              const point = projected(window.projection, mark.at);
              expect(point && holds(window.box, point)).toBe(true);
              if (window !== main || isGlobe || !point) continue;
              for (const inset of insets) expect(holds(inset.box, point)).toBe(false);
              expect(holds(legend, point)).toBe(false);
            }
          }
          const shown = [main, ...insets].flatMap((window) => window.marks);
          expect(shown.map(({ mark }) => mark).sort(byLabel)).toEqual([...marks].sort(byLabel));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('follows a line through the places where it turns', () => {
    const line = at('Line', [33.8, 31.1], {
      kind: 'line',
      to: [34.2, 27.8],
      through: [[33.6, 30.3]],
    });
    expect(placesOf(line)).toEqual([
      [33.8, 31.1],
      [33.6, 30.3],
      [34.2, 27.8],
    ]);
  });

  it('sets symbols apart that fall on one another', () => {
    const points = spread(
      Array.from({ length: 6 }, () => ({ x: 50, y: 50 })),
      20,
      { x: 0, y: 0, width: 100, height: 100 },
    );
    for (const [index, one] of points.entries()) {
      for (const other of points.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(20 - 1e-9);
      }
    }
  });

  it('moves no symbol over the edge while there is room, and still sets apart where there is none', () => {
    const atTheTop = Array.from({ length: 4 }, () => ({ x: 100, y: 12 }));
    const wide = { x: 0, y: 0, width: 200, height: 100 };
    for (const { x, y } of spread(atTheTop, 20, wide)) {
      expect(y).toBeGreaterThanOrEqual(10);
      expect(Math.min(x, 200 - x)).toBeGreaterThanOrEqual(10);
    }
    const narrow = { x: 90, y: 2, width: 20, height: 20 };
    expect(new Set(spread(atTheTop, 20, narrow).map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
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
