import { z } from 'zod';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

const reportForm = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/**
 * Counts the tests of a Vitest JSON report. Whatever is not a pass is a failure: a skipped test, a
 * file that could not be read, a run that failed outside its tests, a run without any test.
 */
export function countTests(report: string | undefined, exitedWell: boolean): Count {
  if (report === undefined) return { passed: 0, failed: 1 };
  const { testResults } = reportForm.parse(JSON.parse(report));
  const tests = testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const brokenFiles = testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every((test) => test.status === 'passed'),
  ).length;
  const failed = tests.length - passed + brokenFiles;
  const failedElsewhere = failed === 0 && (!exitedWell || passed === 0);
  return { passed, failed: failedElsewhere ? 1 : failed };
}
