import { expect, test } from 'vitest';
import { meanSupportFor } from '../../../src/delegations/caucus/leave.ts';
import { standpoint } from '../../../src/delegations/standpoint.ts';
import { meanSupport } from '../../../src/negotiation/home/mandate.ts';
import { view } from '../../../src/negotiation/view.ts';
import { openSummit } from '../../../src/summit/summit.ts';
import { shippedScenarios } from '../self-play.ts';

test('the support that leave depends on is that of the rules, for every option of every side', () => {
  for (const scenario of shippedScenarios()) {
    const { state } = openSummit(scenario, 1);
    const [first] = scenario.issues;
    const closed = { [first!.id]: first!.options.at(-1)!.id };
    for (const { id } of scenario.parties) {
      const seen = view({ ...state, closed }, id);
      const character = { persona: 'professional', skill: 'seasoned', type: undefined } as const;
      const point = standpoint(seen, character);
      const goodwill = Object.fromEntries(seen.own.ratifiers.map((each, at) => [each.id, at - 1]));
      for (const [issue, { id: asked, options }] of scenario.issues.entries()) {
        for (const [option, { id: wanted }] of options.entries()) {
          expect(meanSupportFor(point, goodwill, issue, option)).toBe(
            meanSupport(seen.own, { ...seen.mine, goodwill }, scenario.issues, closed, {
              [asked]: wanted,
            }),
          );
        }
      }
    }
  }
});
