import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/analysis/check-scenario.ts';
import { placeWarnings } from '../../src/scenario/problems/diagnose.ts';
import { edited, exampleScenario, exampleText, textAt } from '../scenario/example.ts';
import { wordsOf } from '../kit/problem-words.ts';

const warnings = (...edits: readonly (readonly [string, string])[]) =>
  checkScenario(exampleScenario(edited(...edits)));

describe('checkScenario', () => {
  it('has nothing against the worked example', () => {
    expect(warnings()).toEqual([]);
  });

  it('warns where both sides like no deal better than any package', () => {
    const found = warnings(['points: 14\n', 'points: 90\n'], ['points: 13\n', 'points: 90\n']);
    expect(found.map(wordsOf)).toEqual(
      expect.arrayContaining([
        'There is no package at all that both sides prefer to no deal.',
        'No package is worth more to Sweden than no agreement.',
      ]),
    );
    const [problem] = placeWarnings('x.yaml', exampleText, found);
    expect(problem && textAt(exampleText, problem)).toBe('parties:');
  });

  it('warns where ratifiers forbid every package that both sides prefer to no deal', () => {
    const found = warnings(
      ['few: 2, some: 1, many: -2', 'few: -2, some: -2, many: 1'],
      ['threshold: 1\n', 'threshold: 2\n'],
    );
    expect(found.map(({ path }) => path)).toContainEqual(['parties', 'se', 'ratifiers']);
    expect(found.map(wordsOf)).toContain(
      'There is no package that both sides prefer to no deal and that their mandates and ratifiers allow.',
    );
  });
});
