import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/scenario/problems/nearest.ts';

describe('the name that was meant', () => {
  it.each([
    ['rdaar', ['trust', 'radar'], 'radar'], // two neighbours in each other's places are one slip
    ['tihs', ['them', 'this'], 'this'],
    ['Radar', ['radar'], 'radar'],
    ['radr', ['radar', 'road'], 'radar'],
    ['tacticain', ['principled', 'tactician'], 'tactician'],
    ['profesisonal-', ['professional'], 'professional'],
  ])('%s among %j is %s', (name, known, meant) => {
    expect(nearest(name, known)).toBe(meant);
  });

  it.each([
    ['rdraa', ['radar']], // two slips in a short name
    ['xx', ['radar']],
    ['a'.repeat(65), ['a'.repeat(64)]],
  ])('is none for %s', (name, known) => {
    expect(nearest(name, known)).toBeUndefined();
  });

  it('is the nearest of several, and the first of those as near', () => {
    expect(nearest('yearl', ['years', 'yearly', 'year'])).toBe('years');
    expect(nearest('yearll', ['years', 'yearly'])).toBe('yearly');
  });
});
