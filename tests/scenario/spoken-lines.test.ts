import { describe, expect, it } from 'vitest';
import { diagnoseScenario } from '../../src/scenario/parse.ts';
import { spokenActs } from '../../src/scenario/lists.ts';
import { wordsOf } from '../kit/problem-words.ts';
import { edited, textAt } from './example.ts';

const line =
  "declineForPrice:\n          - On {issue}, you ask for a day's work and offer an hour's pay.";
const headLines = 'lines: {}';

function warned(from: string, to: string) {
  const text = edited([from, to]);
  return diagnoseScenario('example.yaml', text).problems.map((problem) => ({
    severity: problem.severity,
    at: textAt(text, problem).trim(),
    says: wordsOf(problem),
  }));
}

describe('a line of an author’s own', () => {
  it('with a gap that is misspelt is warned of where it stands, with what was meant', () => {
    expect(warned(line, 'declineForPrice:\n          - On {isue} we need more.')).toEqual([
      {
        severity: 'warning',
        at: 'On {isue} we need more.',
        says: 'This line is never said: nothing stands for {isue} here. Did you mean {issue}?',
      },
    ]);
  });

  it('with a gap that its act does not fill is warned of, with what may stand there', () => {
    const [tell] = warned(line, 'tell:\n          - We would sooner have {terms}.');
    expect(tell?.says).toBe(
      'This line is never said: nothing stands for {terms} here. What may stand here: {issue}, {other}.',
    );
    const [decline] = warned(line, 'decline:\n          - Give us {issue} rather than {other}.');
    expect(decline?.says).toContain('nothing stands for {other} here');
  });

  it('of the head of a delegation is looked at too, and at an act that names nothing', () => {
    const [leaves, ...more] = warned(headLines, 'lines: { walkOut: ["It was {issue}."] }');
    expect(more).toEqual([]);
    expect(leaves?.says).toBe(
      'This line is never said: nothing stands for {issue} here. Lines for this act name nothing.',
    );
  });

  it.each(spokenActs)('that names nothing may be said at %s', (act) => {
    expect(warned(line, `${act}:\n          - So be it.`)).toEqual([]);
  });
});
