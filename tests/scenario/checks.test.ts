import { describe, expect, it } from 'vitest';
import { diagnoseScenario } from '../../src/scenario/parse.ts';
import type { ProblemCode } from '../../src/scenario/problems/problem.ts';
import { edited, problemsOf, textAt } from './example.ts';
import { mistakesOfForm } from './mistakes-of-form.ts';
import { mistakesOfMeaning } from './mistakes-of-meaning.ts';

const mistakes = [...mistakesOfForm, ...mistakesOfMeaning];

describe('parseScenario refuses', () => {
  it.each(mistakes)('$holds', ({ from, to, code, at, says }) => {
    const text = edited([from, to]);
    const found = problemsOf(text).filter(
      (problem) => problem.code === code && says.test(problem.message),
    );
    expect(problemsOf(text).map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringMatching(says)]),
    );
    expect(found).toHaveLength(1);
    expect(found.map((problem) => textAt(text, problem))).toEqual([
      expect.stringMatching(new RegExp(`^${at.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)),
    ]);
    expect(found[0]?.severity).toBe('error');
  });

  it('all that is wrong at once, in the order of the file', () => {
    // These take away what others of the list are about.
    const inTheWay: readonly ProblemCode[] = ['unknown-version'];
    const about = ['two issues of one name', 'an id that is no id', 'an id that every object has'];
    about.push('a position that is closed at the start');
    const chosen = mistakes.filter(
      ({ holds, code }) => !about.includes(holds) && !inTheWay.includes(code),
    );
    const usable = chosen.filter(
      ({ from }, index) => chosen.findIndex((other) => other.from === from) === index,
    );
    const text = usable.reduce((all, { from, to }) => all.replace(from, () => to), edited());
    const problems = problemsOf(text);
    const applied = usable.filter(({ to }) => text.includes(to));
    expect(applied.length).toBeGreaterThan(30);
    const missed = applied.filter(
      ({ code, says }) =>
        !problems.some((problem) => problem.code === code && says.test(problem.message)),
    );
    expect(missed.map(({ holds }) => holds)).toEqual([]);
    const lines = problems.map(({ line, column }) => line * 1e6 + column);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
});

describe('an adjective with an article', () => {
  it('is warned of, since English sentences have one before it', () => {
    const text = edited(['adjective: Finnish', 'adjective: The farmers’']);
    expect(diagnoseScenario('example.yaml', text).problems).toMatchObject([
      {
        severity: 'warning',
        path: ['parties', 'fi', 'adjective'],
        said: [{ key: 'party.article' }],
      },
    ]);
  });
});
