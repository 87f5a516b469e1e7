import { describe, expect, it } from 'vitest';
import {
  prospectOf,
  type Candidate,
  type LastOffers,
} from '../../../src/delegations/bargain/last-offers.ts';

const candidates: readonly Candidate[] = [
  { number: 1, own: 90, theirs: 0.1 },
  { number: 2, own: 60, theirs: 0.5 },
  { number: 3, own: 20, theirs: 0.9 },
];

/** The other side takes what is worth so much to it, the same at every offer. */
const taking = (chance: (theirs: number) => number): LastOffers => ({
  candidates,
  chance: ({ theirs }) => chance(theirs),
  sure: undefined,
  afterwards: 0,
});

describe('the last offers', () => {
  it('give at once what alone will be taken', () => {
    const stubborn = taking((theirs) => (theirs > 0.8 ? 1 : 0));
    expect(prospectOf(stubborn, 0)).toEqual({ offer: 3, value: 20 });
    expect(prospectOf(stubborn, 5).value).toBe(20);
  });

  it('ask for more while there is another offer to fall back on', () => {
    const doubtful = taking((theirs) => theirs);
    expect(prospectOf(doubtful, 0)).toEqual({ offer: 2, value: 30 });
    const { offer, value } = prospectOf(doubtful, 1);
    expect(offer).toBe(2);
    expect(value).toBeCloseTo(0.5 * 60 + 0.5 * 30);
    expect(prospectOf(doubtful, 4).offer).toBe(1);
  });

  it('keep to what the other side has offered itself where a gamble is not worth it', () => {
    const sure = { number: 7, own: 45, chance: 0.97 };
    expect(prospectOf({ ...taking((theirs) => theirs), sure }, 0).offer).toBe(7);
    expect(prospectOf({ ...taking((theirs) => theirs), sure, afterwards: -100 }, 0).offer).toBe(7);
  });

  it('wait where nothing is worth more than what follows', () => {
    const rich = { ...taking((theirs) => theirs), afterwards: 95 };
    expect(prospectOf(rich, 3)).toEqual({ offer: undefined, value: 95 });
  });
});
