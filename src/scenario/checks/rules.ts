import { tell } from '../problems/problem-key.ts';
import type { LooseFile, Report } from './report.ts';

/** N22: both prices of a retreat are set together, and justifying one makes it no dearer. */
export function checkRules(file: LooseFile, report: Report): void {
  const { inconsistency: whole, justifiedInconsistency: less } = file.rules ?? {};
  if (whole === undefined && less === undefined) return;
  const path = ['rules', whole === undefined ? 'justifiedInconsistency' : 'inconsistency'];
  if (whole === undefined || less === undefined) {
    report.keyError(path, 'missing', () => [tell('ownRules.together')]);
  } else if (less > whole) {
    report.error(['rules', 'justifiedInconsistency'], 'range', () => {
      return [tell('ownRules.dearer', { whole, less })];
    });
  }
}
