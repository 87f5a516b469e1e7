import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { fitted } from '../../../src/table/map/fit.ts';
import { inWindow } from '../../../src/table/map/in-window.ts';
import { loadWorld } from '../../../src/table/map/world.ts';
import type { Window } from '../../../src/table/map/frame.ts';

const box = { x: 0, y: 0, width: 600, height: 300 };
const world = await loadWorld();

function windowOn(places: Window['places']): Window {
  return { box, projection: fitted(box, places, 8), places, marks: [] };
}

const shore = (each: typeof world): number => each.land().coordinates.flat(2).length;

describe.each([
  [
    'Central Europe',
    [
      [13.8, 49.7],
      [17.1, 54.5],
    ],
  ],
  ['the Bering Strait', [[-145.7, 63.9]]],
  ['Vietnam', [[105.85, 21.03]]],
] as const)('of the world a window on %s', (_, places) => {
  const window = windowOn(places);
  const part = inWindow(world, window);

  it('has the same land and countries at every place in it', () => {
    const whole = { land: world.land(), countries: world.countries };
    const land = part.land();
    let found = 0;
    for (let x = 5; x < box.width; x += 84) {
      for (let y = 5; y < box.height; y += 72) {
        const at = window.projection.invert?.([x, y]);
        if (!at) continue;
        const isLand = geoContains(whole.land, at);
        expect(geoContains(land, at)).toBe(isLand);
        if (!isLand) continue;
        found += 1;
        const named = (each: typeof whole.countries) =>
          each.find((country) => geoContains(country, at))?.properties.name;
        expect(named(part.countries)).toBe(named(whole.countries));
      }
    }
    expect(found).toBeGreaterThan(3);
  });

  it('has a lesser part of its coasts, countries and borders', () => {
    expect(shore(part)).toBeLessThan(shore(world) * 0.75);
    expect(part.countries.length).toBeLessThan(world.countries.length * 0.4);
    expect(part.borders().coordinates.length).toBeLessThan(world.borders().coordinates.length);
  });
});

it('a window that sees more than one side of the globe has all of it', () => {
  const window = windowOn([
    [-100, 40],
    [37, 55],
    [105, 21],
  ]);
  expect(inWindow(world, window)).toBe(world);
});
