import type { Names } from './names.ts';
import { expectKnown, members, type LooseFile, type Report } from './report.ts';

export function checkHistory(file: LooseFile, names: Names, report: Report): void {
  for (const [issue, option, path] of members(['history', 'package'], file.history?.package)) {
    expectKnown(report, path, 'key', 'issue', issue, names.issues);
    expectKnown(report, path, 'value', 'option', option, names.options(issue));
  }
}
