import { tell } from '../problems/problem-key.ts';
import { checkMark } from './marks.ts';
import type { Names } from './names.ts';
import { entries, expectKnown, type LooseFile, type Report } from './report.ts';

/** Most options of an issue, those that experts open aside. */
const mostPlainOptions = { summit: 5, practice: 5, benchmark: 20 } as const;

export function checkIssues(file: LooseFile, names: Names, report: Report): void {
  const most = mostPlainOptions[file.kind ?? 'summit'];
  for (const [issue, path] of entries(['issues'], file.issues)) {
    const statusQuo = [...path, 'statusQuo'];
    expectKnown(report, statusQuo, 'value', 'option', issue.statusQuo, names.options(issue.id));
    const options = entries([...path, 'options'], issue.options);
    const plain = options.filter(([option]) => option.bridging !== true);
    if (options.length >= 2 && plain.length < 2) {
      report.error([...path, 'options'], 'range', () => {
        return [tell('issue.allBridging')];
      });
    }
    if (plain.length > most) {
      report.error([...path, 'options'], 'range', () => {
        return [tell('issue.options', { count: plain.length, most })];
      });
    }
    for (const [option, at] of options) {
      if (option.bridging === true && option.id === issue.statusQuo) {
        report.error([...at, 'bridging'], 'range', () => {
          return [tell('issue.statusQuo')];
        });
      }
      const event = option.contingent?.event;
      // A file without events declares none; a broken list of them may declare any.
      const known = file.events === undefined ? names.events : (names.events ?? undefined);
      expectKnown(report, [...at, 'contingent', 'event'], 'value', 'event', event, known);
      for (const [mark, markPath] of entries([...at, 'map'], option.map)) {
        checkMark(mark, markPath, report);
      }
    }
  }
}
