import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instruments } from '../../../src/analysis/instruments/instruments.ts';
import { nameOutcome, pointsOf } from '../../../src/analysis/space.ts';
import { fullPackage } from '../../../src/negotiation/agenda.ts';
import { supportOf } from '../../../src/negotiation/home/ratification.ts';
import { randomScenario } from '../../arbitraries/scenario.ts';
import { exampleScenario } from '../../scenario/example.ts';
import { packagesOf } from '../brute-force.ts';

describe('support at home', () => {
  it('[N31] is what the rules reckon for each option alone, and for the packages named', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5000 }), (seed) => {
        const made = randomScenario(seed);
        const { home, nash, space } = instruments(made);
        const packages = [...packagesOf(space)];
        for (const [side, { party, ratifiers, best }] of home.entries()) {
          const meant = made.parties[side]!;
          expect(party).toBe(meant.id);
          const most = Math.max(...packages.map((each) => pointsOf(space.sheets[side]!, each)));
          const named = packages.filter(
            (each) => JSON.stringify(nameOutcome(space, each)) === JSON.stringify(best),
          );
          expect(named.map((each) => pointsOf(space.sheets[side]!, each))).toEqual([most]);
          for (const [at, told] of ratifiers.entries()) {
            const ratifier = meant.ratifiers[at]!;
            const of = (pkg: Readonly<Record<string, string>>): number =>
              supportOf(ratifier, fullPackage(made.issues, pkg), 0);
            expect(told).toMatchObject({
              ratifier: ratifier.id,
              statusQuo: of({}),
              best: of(best ?? {}),
              nash: nash ? of(nameOutcome(space, nash.outcome)) : null,
            });
            for (const { id, options } of made.issues) {
              for (const option of options) {
                expect(told.options[id]?.[option.id]).toBe(of({ [id]: option.id }));
              }
            }
          }
        }
      }),
      { seed: 42, numRuns: 60 },
    );
  });

  it('[N32] names who binds, and how many packages each keeps out', () => {
    const [se, fi] = instruments(exampleScenario()).home;
    expect(se).toMatchObject({ binds: 'riksdag', quorum: 2, share: 0.5 });
    expect(fi?.binds).toBe('eduskunta');
    expect(se?.ratifiers.map(({ ratifier, blocks }) => [ratifier, blocks])).toEqual([
      ['riksdag', 81],
      ['herders', 0],
    ]);
  });
});
