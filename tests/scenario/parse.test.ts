import { describe, expect, it } from 'vitest';
import { edited, exampleScenario, exampleText, problemsOf } from './example.ts';

describe('parseScenario on a good file', () => {
  const scenario = exampleScenario();

  it('gives the parties in the order of the file, with their keys as ids', () => {
    expect(scenario.parties.map(({ id, name }) => [id, name])).toEqual([
      ['se', 'Sweden'],
      ['fi', 'Finland'],
    ]);
  });

  it('puts points and linkages on the score sheet', () => {
    const [sweden] = scenario.parties;
    expect(sweden.sheet.points.animals?.options).toEqual({ many: 0, some: 24, few: 40 });
    expect(sweden.sheet.points.fence?.options.gates).toEqual({
      happens: 12,
      otherwise: 6,
      belief: 0.5,
    });
    expect(sweden.sheet.linkages.map(({ when }) => when)).toEqual([
      { animals: ['few', 'some'], inspections: ['joint'] },
    ]);
    expect(sweden).not.toHaveProperty('points');
  });

  it('fills in what the file leaves out', () => {
    const [sweden, finland] = scenario.parties;
    expect(scenario.language).toBe('en');
    expect(finland).toMatchObject({ types: [], gestures: [], mandate: {} });
    expect(finland.ratifiers[0]).toMatchObject({ veto: false, patience: 3 });
    expect(sweden.ratifiers[0]).toMatchObject({ veto: true, patience: 4 });
    expect(scenario.issues[0]?.options[0]).toMatchObject({ bridging: false, map: [] });
    expect(Object.keys(scenario.issues[0]?.options[0] ?? {})).toContain('needsTrust');
    expect(exampleScenario(edited(['minutes: 15\n', ''], ['difficulty: 1\n', '']))).toMatchObject({
      minutes: 20,
      difficulty: 2,
    });
  });

  it('reads every kind of effect and of time from its short form', () => {
    expect(scenario.events.map(({ when }) => when.rounds)).toEqual([[2, 4], 'epilogue']);
    expect(scenario.events[0]?.when.if).toEqual({
      trustAtLeast: undefined,
      trustBelow: 60,
      closed: [],
      open: ['animals'],
      after: [],
      notAfter: [],
    });
    expect(scenario.events[0]?.effects).toEqual([
      { kind: 'trust', by: -3 },
      { kind: 'ratifier', ratifier: 'herders', steps: -1 },
      { kind: 'noAgreement', party: 'fi', points: 2 },
      { kind: 'needsSupport', party: 'se', issue: 'animals', option: 'many', by: 1 },
      { kind: 'opens', issue: 'fence', option: 'gates' },
    ]);
  });

  it('follows aliases that stay small', () => {
    const text = edited(
      ["because: 'designed: the low end'", "because: &why 'designed: the low end'"],
      ["because: 'designed: the opposite end from the neighbour'", 'because: *why'],
    );
    expect(exampleScenario(text).parties[0].positions.fence?.because).toBe('designed: the low end');
  });

  it('reads the same from a file with Windows line ends and a byte order mark', () => {
    expect(exampleScenario(`\ufeff${exampleText.replaceAll('\n', '\r\n')}`)).toEqual(scenario);
  });
});

describe('parseScenario on a party called what objects keep their prototype under', () => {
  it('refuses the name, and says nothing of what follows from it', () => {
    const problems = problemsOf(edited(['\n  fi:\n', '\n  __proto__:\n']));
    expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(1);
    expect(problems.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^"__proto__" is reserved/),
    );
  });
});
