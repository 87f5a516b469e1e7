import { describe, expect, it } from 'vitest';
import { differences } from '../../src/authoring/differences.ts';

describe('what differs between two states of a draft', () => {
  it('is told place by place, and nothing of what stayed', () => {
    const before = { title: 'Water', rounds: 6, venue: { city: 'Leeds' } };
    const now = { title: 'Wine', rounds: 6, venue: { city: 'Leeds', country: 'gb' } };
    expect(differences(before, now)).toEqual([
      { path: ['title'], kind: 'changed', before: 'Water', now: 'Wine' },
      { path: ['venue', 'country'], kind: 'new', before: undefined, now: 'gb' },
    ]);
  });

  it('knows the things of a list by their ids, wherever they stand', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, title: id }));
    const later = { ...b, title: 'bee' };
    expect(differences([a, b, c], [c, later])).toEqual([
      { path: [1, 'title'], kind: 'changed', before: 'b', now: 'bee' },
      { path: [2], kind: 'gone', before: a, now: undefined },
    ]);
  });

  it('compares lists of values by place', () => {
    expect(differences([1, 2], [1, 3, 4])).toEqual([
      { path: [1], kind: 'changed', before: 2, now: 3 },
      { path: [2], kind: 'new', before: undefined, now: 4 },
    ]);
  });

  it('leaves out the marks that a command writes', () => {
    expect(
      differences({ because: 'x', read: 'abcdefg' }, { because: 'x', read: 'gfedcba' }),
    ).toEqual([]);
  });
});
