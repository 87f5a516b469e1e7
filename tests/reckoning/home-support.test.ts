import { describe, expect, it } from 'vitest';
import { homeSupport, type HomeSupport } from '../../src/reckoning/home-support.ts';
import type { Package } from '../../src/scenario/scenario.ts';
import { fixtureView } from '../table/fixture-view.ts';

const base = fixtureView();
const congress = (draft: Package, changes = {}): HomeSupport | undefined =>
  homeSupport({ ...base, ...changes }, draft)[0];

describe('the support of a draft at home', () => {
  it('[N31] is the sum of stances and goodwill, the status quo where nothing is drafted', () => {
    const steps = (draft: Package, changes = {}) => congress(draft, changes)?.steps;
    expect(steps({})).toBe(-4); // −2 for no interceptors, −2 for no radar
    expect(steps({ interceptors: 'interceptors-3' })).toBe(0);
    expect(steps({ interceptors: 'interceptors-3', radar: 'radar-3' })).toBe(4);
    expect(steps({}, { mine: { ...base.mine, goodwill: { congress: 3 } } })).toBe(-1);
  });

  it('[N12] is for what is initialled, whatever is drafted there', () => {
    const closed = { radar: 'radar-3' };
    expect(congress({}, { closed })?.steps).toBe(0);
    expect(congress({ radar: 'radar-0' }, { closed })?.steps).toBe(0);
  });

  it('names the stances that count, in the order of the papers and not of their weight', () => {
    const draft = { interceptors: 'interceptors-1', radar: 'radar-3' };
    expect(congress(draft)?.stances).toEqual([
      { issue: 'interceptors', option: 'interceptors-1', stance: -1 },
      { issue: 'radar', option: 'radar-3', stance: 2 },
    ]);
    expect(congress({ interceptors: 'interceptors-2', radar: 'radar-3' })?.stances).toEqual([
      { issue: 'radar', option: 'radar-3', stance: 2 },
    ]);
  });

  it('is told for every ratifier of the viewer', () => {
    expect(homeSupport(base, {}).map(({ ratifier }) => ratifier)).toEqual(
      base.own.ratifiers.map(({ id }) => id),
    );
  });
});
