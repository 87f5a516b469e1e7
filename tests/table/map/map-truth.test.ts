import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/scenario/parse.ts';
import type { Package, Scenario } from '../../../src/scenario/scenario.ts';
import { arcOf } from '../../../src/table/map/bearing.ts';
import { plottedOf } from '../../../src/table/map/plotted.ts';
import { dice } from '../../../src/lib/dice.ts';
import { FILES } from '../../kit/bundled-scenario.ts';
import { fixtureOutcome } from '../fixture-outcome.ts';

function scenarioOf(file: string): Scenario {
  const parsed = parseScenario(file, readFileSync(`scenarios/${file}.yaml`, 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error[0]));
  return parsed.value;
}

/** The view of the fixture, with the issues of a scenario and this much of it agreed. */
function agreeing(scenario: Scenario, agreed: Package): Parameters<typeof plottedOf>[0] {
  const view = fixtureOutcome('agreement');
  if (!view.outcome) throw new Error('the fixture has an outcome');
  return {
    ...view,
    scenario: { ...view.scenario, issues: scenario.issues },
    outcome: { ...view.outcome, agreed },
  };
}

const PLACES =
  /Poland|Polish|Czech|Bushehr|Hanoi|New York|in Alaska|to Alaska|either site|Aegis|signed by NATO|centre|European site is/;

describe.each(FILES)('the map of %s', (file) => {
  const scenario = scenarioOf(file);

  it('shows of each agreed option its marks and no other’s, and the status quo elsewhere', () => {
    const roll = dice(7, 'map', file);
    for (let turn = 0; turn < 200; turn += 1) {
      const agreed = Object.fromEntries(
        scenario.issues
          .filter(() => roll.chance(0.6))
          .map(({ id, options }) => [id, roll.pick(options).id]),
      );
      const plotted = plottedOf(agreeing(scenario, agreed));
      for (const each of plotted) {
        const issue = scenario.issues.find(({ id }) => id === each.issue);
        const holds = agreed[each.issue] ?? issue?.statusQuo;
        expect(each.agreed).toBe(each.issue in agreed);
        expect(issue?.options.find(({ id }) => id === holds)?.map).toContain(each.mark);
      }
      for (const { id, options, statusQuo } of scenario.issues) {
        const option = options.find((each) => each.id === (agreed[id] ?? statusQuo));
        for (const { kind, label } of option?.map ?? []) {
          expect(plotted.some(({ mark }) => mark.kind === kind && mark.label === label)).toBe(true);
        }
      }
    }
  });

  it('has a place for every option whose clause names one', () => {
    const bare = scenario.issues.flatMap(({ id, options }) =>
      options
        .filter(({ clause, map }) => PLACES.test(clause) && map.length === 0)
        .map((option) => `${id}/${option.id}`),
    );
    expect(bare).toEqual([]);
  });

  it('lies where places are: on the globe, Poland in Poland, Emden in Emden', () => {
    const near: readonly (readonly [RegExp, readonly [number, number]])[] = [
      [/Poland/, [17.1, 54.5]], // Redzikowo
      [/Czech|No radar|southern sector/, [13.8, 49.7]], // Brdy
      [/Bushehr/, [50.9, 28.8]],
      [/Hanoi/, [105.85, 21.03]],
      [/New York/, [-74, 40.7]],
      [/Emden/, [7.2, 53.35]],
      [/Kassel/, [9.4, 51.25]],
      [/Russian radar|Joint radar/, [41, 44.9]], // Armavir
    ];
    for (const { label, at } of scenario.issues.flatMap(({ options }) =>
      options.flatMap(({ map }) => map),
    )) {
      for (const [words, [east, north]] of near) {
        if (!words.test(label)) continue;
        expect([label, Math.abs(at[0] - east) < 1, Math.abs(at[1] - north) < 1]).toEqual([
          label,
          true,
          true,
        ]);
      }
    }
  });
});

describe('a sector', () => {
  it('lies on the side that it is said to look to', () => {
    const brdy = [13.8, 49.7] as const;
    for (const [, north] of arcOf(brdy, 1200, 115, 245)) expect(north).toBeLessThan(49.7);
    const [[east, north] = [NaN, NaN]] = arcOf([0, 0], 6371 * Math.PI * 0.5, 90, 90);
    expect(east).toBeCloseTo(90);
    expect(north).toBeCloseTo(0);
  });

  it('keeps the radar that looks south off Russian soil', () => {
    const marks = scenarioOf('moscow-2007')
      .issues.flatMap(({ options }) => options.flatMap(({ map }) => map))
      .filter(({ label }) => label.includes('southern sector'));
    expect(marks).toHaveLength(1);
    for (const { at, rangeKm = 0, sector } of marks) {
      if (!sector) throw new Error('it has no sector');
      for (const [east] of arcOf(at, rangeKm, ...sector)) expect(east).toBeLessThan(28);
    }
  });
});
