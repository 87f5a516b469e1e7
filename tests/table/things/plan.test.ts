import { describe, expect, it } from 'vitest';
import type { Happening } from '../../../src/negotiation/happening.ts';
import type { View } from '../../../src/negotiation/view.ts';
import { layoutOf } from '../../../src/table/layout/layout.ts';
import { pictureOf } from '../../../src/table/picture/picture.ts';
import { longest, planOf, type Step } from '../../../src/table/things/plan.ts';
import { spotsOf, type Spots } from '../../../src/table/things/spots.ts';
import { keyOf } from '../../../src/table/things/thing.ts';
import { shown } from '../fixture-shown.ts';
import { fixtureIssues, fixtureView } from '../fixture-view.ts';

const layout = layoutOf(1366, 430, {
  issues: fixtureIssues(8).map(({ id, options }) => ({ id, options: options.length })),
  delegates: [3, 2],
  ratifiers: ['congress', 'joint-chiefs', 'allies'],
  viewer: 0,
});
const spots = (view: View, draft = {}): Spots => spotsOf(pictureOf(shown(view, draft)), layout);
const plan = (from: Spots, to: Spots, happenings: readonly Happening[] = []): readonly Step[] =>
  planOf(from, to, happenings, layout);

const offers: View['offers'] = [
  {
    number: 0,
    by: 'us',
    round: 2,
    packages: [{ interceptors: 'interceptors-1' }],
    severable: false,
    final: false,
    answer: undefined,
  },
];
const before = fixtureView({ changes: { offers } });
const tabled = fixtureView({ changes: { offers, onTable: 0 } });
const closed = { interceptors: 'interceptors-1' };
const accepted = fixtureView({
  changes: {
    offers,
    closed,
    trust: 56,
    mine: { ...before.mine, stands: { ...before.mine.stands, ...closed } },
    theirs: { ...before.theirs, stands: { ...before.theirs.stands, ...closed } },
  },
});
const acceptance: Happening = {
  round: 2,
  audience: 'all',
  kind: 'accepted',
  party: 'ru',
  offer: 0,
  package: 0,
};
const step = (steps: readonly Step[], key: string): Step | undefined =>
  steps.find(({ to }) => keyOf(to.thing) === key);

describe('the plan of what moves', () => {
  it('is empty where nothing changed', () => {
    expect(plan(spots(before), spots(before))).toEqual([]);
    expect(plan(spots(before), spots(fixtureView({ changes: { offers } })))).toEqual([]);
  });

  it('brings a folder from the side that tabled it', () => {
    const way = step(plan(spots(before), spots(tabled)), 'folder/0/0');
    expect(way?.from.alpha).toBe(0);
    expect(way?.from.x).toBeLessThan(way?.to.spot.x ?? 0);
    expect(way?.to.spot.x).toBeGreaterThan(layout.width / 2);
  });

  it('slides a declined folder back, and stamps an accepted one where it lies', () => {
    const back = step(plan(spots(tabled), spots(before)), 'folder/0/0');
    expect(back?.ends).toBe(true);
    expect(back?.to.spot.x).toBeLessThan(layout.width / 2);
    const kept = step(plan(spots(tabled), spots(accepted), [acceptance]), 'folder/0/0');
    expect(kept?.to).toMatchObject({ spot: { x: kept?.from.x }, look: 'agreed' });
  });

  it('[N12] moves both tokens to the initialled option before the seal comes down', () => {
    const steps = plan(spots(tabled), spots(accepted), [acceptance]);
    const [left, right, seal] = [
      step(steps, 'token/interceptors/0'),
      step(steps, 'token/interceptors/1'),
      step(steps, 'stamp/interceptors'),
    ];
    // One seal is left to be seen, not a token at either side of it.
    for (const token of [left, right]) {
      expect(token?.to.spot.x).toBe(seal?.to.spot.x);
      expect(token?.to.spot.alpha).toBe(0);
    }
    expect(seal?.delay).toBeGreaterThan(left?.delay ?? Infinity);
    expect(step(steps, 'token/radar/0')).toBeUndefined();
  });

  it('is over within 700 ms, whatever changed', () => {
    const late = fixtureView({
      changes: {
        offers,
        round: 8,
        trust: 3,
        turn: 'ru',
        closed,
        log: [{ round: 8, audience: 'all', kind: 'walkedOut', party: 'ru' }],
      },
    });
    const steps = plan(spots(tabled), spots(late, { radar: 'radar-0' }));
    expect(steps.length).toBeGreaterThan(10);
    for (const { delay, duration } of steps) expect(delay + duration).toBeLessThanOrEqual(longest);
    expect(longest).toBeLessThanOrEqual(700);
  });

  it('leads exactly to the next picture, so that it can be skipped', () => {
    const [from, to] = [spots(tabled), spots(accepted)];
    const arrived = new Map(from);
    for (const { to: end, ends } of plan(from, to, [acceptance])) {
      if (ends) arrived.delete(keyOf(end.thing));
      else arrived.set(keyOf(end.thing), end);
    }
    expect(new Map([...arrived].sort())).toEqual(new Map([...to].sort()));
  });
});

describe('the places of things', () => {
  it('set two tokens on one option side by side', () => {
    const stands = { ...before.theirs.stands, interceptors: 'interceptors-3' };
    const view = fixtureView({ changes: { theirs: { ...before.theirs, stands } } });
    const [left, right] = [0, 1].map((side) => spots(view).get(`token/interceptors/${side}`)?.spot);
    const radius = layout.rows[0]?.radius ?? 0;
    expect((right?.x ?? 0) - (left?.x ?? 0)).toBeGreaterThan(radius * 1.3);
  });

  it('point the needle by trust and the bead by the margin at home', () => {
    const angle = (trust: number): number =>
      spots(fixtureView({ changes: { trust } })).get('needle')?.spot.angle ?? NaN;
    expect(angle(0)).toBe(-80);
    expect(angle(50)).toBe(0);
    expect(angle(100)).toBe(80);
    const bead = (draft: Record<string, string>) => spots(before, draft).get('bead/congress');
    expect(bead({})?.look).toBe('open'); // nothing is judged before anything was chosen
    expect(bead({ calendar: 'calendar-1' })?.look).toBe('against');
    expect(bead({ interceptors: 'interceptors-3', radar: 'radar-3' })?.look).toBe('for');
    const [slot] = layout.rail.support;
    if (!slot) throw new Error('the fixture has ratifiers');
    const threshold = slot.box.x + slot.box.width / 2;
    expect(bead({})?.spot.x).toBeLessThan(threshold);
    expect(bead({ interceptors: 'interceptors-3', radar: 'radar-3' })?.spot.x).toBeGreaterThan(
      threshold,
    );
  });
});
