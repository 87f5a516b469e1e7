import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byFalling } from '../../../src/delegations/negotiator/falling.ts';

const numbers = fc.array(
  fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, min: -1e3, max: 1e3 })),
  { maxLength: 60 },
);

it('the largest come first, and of equal ones the first, however many are asked for', () => {
  fc.assert(
    fc.property(numbers, fc.nat({ max: 70 }), (all, most) => {
      const places = [...all.keys()].sort((a, b) => all[b]! - all[a]! || a - b);
      expect([...byFalling(Float64Array.from(all))]).toEqual(places);
      expect([...byFalling(Float64Array.from(all), most)]).toEqual(places.slice(0, most));
    }),
  );
});
