import { describe, expect, it } from 'vitest';
import { dice } from '../../../src/lib/dice.ts';
import { meet, placeLabels } from '../../../src/table/map/labels.ts';
import { layMarks } from '../../../src/table/map/lay-marks.ts';
import { cross, leaderOf } from '../../../src/table/map/leader.ts';
import { planMap } from '../../../src/table/map/plan-map.ts';
import type { OutcomeWords } from '../../../src/table/outcome/outcome-words.ts';
import { bundledScenario } from '../../kit/bundled-scenario.ts';
import { fixtureOutcome } from '../fixture-outcome.ts';

/** It only measures: each letter as wide as PT Sans is on average, bold. */
const measuring = {
  measureText: (text: string) => ({ width: text.length * 6.6 }),
} as unknown as CanvasRenderingContext2D;

const words = {
  borders: 'Borders are today’s',
  unchanged: 'stays as it is',
  agreed: 'agreed',
  range: 'range',
  kinds: new Proxy({}, { get: () => 'Interceptors' }),
} as unknown as OutcomeWords;

describe('the map of Moscow 2007 on a telephone', () => {
  const { scenario } = bundledScenario('moscow-2007');
  const base = fixtureOutcome('agreement');
  const roll = dice(3, 'labels');
  const plans = Array.from({ length: 12 }, () => {
    const agreed = Object.fromEntries(
      scenario.issues.map(({ id, options }) => [id, roll.pick(options).id]),
    );
    return planMap(
      {
        ...base,
        scenario: { ...base.scenario, issues: scenario.issues },
        outcome: { ...base.outcome!, agreed },
      },
      360,
      320,
      words,
    );
  });

  it('names what is on it, whatever was agreed', () => {
    const marks = plans.flatMap((plan) => layMarks(measuring, plan.frame.main, plan, words));
    expect(marks.length).toBeGreaterThan(60);
    expect(marks.filter(({ label }) => label === undefined).length).toBeLessThanOrEqual(1);
  });

  it('keeps the note on borders off symbols and insets', () => {
    for (const plan of plans) {
      const { main, insets } = plan.frame;
      for (const { box } of insets) expect(meet(plan.note!, box)).toBe(false);
      for (const { at, size } of layMarks(measuring, main, plan, words)) {
        const symbol = { x: at.x - size, y: at.y - size, width: size * 2, height: size * 2 };
        expect(meet(plan.note!, symbol)).toBe(false);
      }
    }
  });
});

describe('the line from a symbol to its name', () => {
  it('crosses no other, and none is led through a name, where there is room', () => {
    const names = Array.from({ length: 6 }, (_, index) => ({
      at: { x: 380 + (index % 3) * 26, y: 240 + Math.floor(index / 3) * 26 },
      reach: 12,
      width: 110,
      height: 17,
    }));
    const labels = placeLabels(names, { x: 0, y: 0, width: 800, height: 500 }, []);
    const leaders = names.map(({ at }, index) => leaderOf(at, labels[index]!));
    for (const [index, leader] of leaders.entries()) {
      for (const other of leaders.slice(index + 1)) expect(cross(leader, other)).toBe(false);
    }
  });
});
