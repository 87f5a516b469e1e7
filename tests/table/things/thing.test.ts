import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../../src/table/layout/layout.ts';
import { pictureOf, type Side } from '../../../src/table/picture/picture.ts';
import { kinds } from '../../../src/table/things/kinds.ts';
import { longest } from '../../../src/table/things/plan.ts';
import { spotsOf } from '../../../src/table/things/spots.ts';
import { keyOf, type Placed } from '../../../src/table/things/thing.ts';
import { shown } from '../fixture-shown.ts';
import { fixtureIssues, fixtureView } from '../fixture-view.ts';

const issues = fixtureIssues(8);
const layout = layoutOf(1366, 430, {
  issues: issues.map(({ id, options }) => ({ id, options: options.length })),
  delegates: [3, 2],
  ratifiers: ['congress', 'joint-chiefs', 'allies'],
  viewer: 0,
});
const offer = {
  number: 0,
  by: 'us',
  round: 2,
  packages: [{ interceptors: 'interceptors-1' }, { radar: 'radar-1' }],
  severable: false,
  final: false,
  answer: undefined,
};
const crowded = pictureOf(
  shown(
    fixtureView({
      changes: { offers: [offer], onTable: 0, closed: { calendar: 'calendar-1', iran: 'iran-1' } },
    }),
    { interceptors: 'interceptors-1', radar: 'radar-1' },
  ),
);

describe('the things on the stage', () => {
  it('each have a key of their own, by which the next picture finds them again', () => {
    const placed = Object.values(kinds).flatMap<Placed>(({ place }) => place(crowded, layout));
    const keys = placed.map(({ thing }) => keyOf(thing));
    expect(new Set(keys).size).toBe(placed.length);
    expect([...spotsOf(crowded, layout).keys()]).toEqual(keys);
    const later = pictureOf(shown(fixtureView({ changes: { round: 5, trust: 80 } })));
    expect([...spotsOf(later, layout).keys()].filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('are of every kind where everything lies on the table at once', () => {
    const seen = new Map<string, number>();
    for (const { thing } of spotsOf(crowded, layout).values()) {
      seen.set(thing.kind, (seen.get(thing.kind) ?? 0) + 1);
    }
    expect(Object.fromEntries(seen)).toEqual({
      token: 16,
      gap: 8,
      stamp: 2,
      draft: 2,
      folder: 2,
      face: 5,
      needle: 1,
      hand: 1,
      bead: 3,
      light: 1,
      door: 1,
    });
  });

  it.each(Object.entries(kinds))('of the kind %s arrive in time', (_, { timing }) => {
    expect(timing.duration).toBeGreaterThan(0);
    expect(timing.delay + timing.duration).toBeLessThanOrEqual(longest);
  });

  it('come from the side that tabled them and go back to it, where they are folders', () => {
    const folders = kinds.folder.place(crowded, layout);
    expect(folders).toHaveLength(2);
    for (const placed of folders) {
      const ways = [0, 1].map((by) => ({ ...placed, thing: { ...placed.thing, by: by as Side } }));
      const [ours, theirs] = ways.map((each) => kinds.folder.exit(each, layout, false).spot);
      expect(ours?.x).toBeLessThan(layout.lane.x);
      expect(theirs?.x).toBeGreaterThan(layout.lane.x + layout.lane.width);
      expect([ours?.alpha, theirs?.alpha]).toEqual([0, 0]);
      expect(kinds.folder.entrance(placed, layout)).toEqual(ours);
    }
  });
});
