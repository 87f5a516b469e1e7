import { describe, expect, it } from 'vitest';
import { countTests } from './count-tests.ts';

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});
const report = (...testResults: readonly ReturnType<typeof file>[]) =>
  JSON.stringify({ testResults });

describe('countTests', () => {
  it('counts passes and failures over all files', () => {
    const text = report(file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed'));
    expect(countTests(text, false)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a skipped test as a failure', () => {
    expect(countTests(report(file('passed', 'passed', 'skipped')), true)).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  it('counts a file that could not be read as a failure', () => {
    const text = report(file('failed'), file('passed', 'passed'));
    expect(countTests(text, false)).toEqual({ passed: 1, failed: 1 });
  });

  it('never calls a run good that failed elsewhere, wrote no report or ran nothing', () => {
    expect(countTests(report(file('passed', 'passed')), false)).toEqual({ passed: 1, failed: 1 });
    expect(countTests(undefined, true)).toEqual({ passed: 0, failed: 1 });
    expect(countTests(report(), true)).toEqual({ passed: 0, failed: 1 });
  });
});
