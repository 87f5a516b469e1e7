import type { Names } from './names.ts';
import { entries, expectKnown, type LooseFile, type Report } from './report.ts';

/** Most options of an issue, those that experts open aside. */
const mostPlainOptions = { summit: 5, benchmark: 20 } as const;

export function checkIssues(file: LooseFile, names: Names, report: Report): void {
  const most = mostPlainOptions[file.kind === 'benchmark' ? 'benchmark' : 'summit'];
  for (const [issue, path] of entries(['issues'], file.issues)) {
    const statusQuo = [...path, 'statusQuo'];
    expectKnown(report, statusQuo, 'value', 'option', issue.statusQuo, names.options(issue.id));
    const options = entries([...path, 'options'], issue.options);
    const plain = options.filter(([option]) => option.bridging !== true);
    if (options.length >= 2 && plain.length < 2) {
      report.error([...path, 'options'], 'range', () => {
        return 'Only bridging options are left: at least two must be open from the start.';
      });
    }
    if (plain.length > most) {
      report.error([...path, 'options'], 'range', () => {
        return `${plain.length} options are open from the start; it must be ${most} at most.`;
      });
    }
    for (const [option, at] of options) {
      if (option.bridging === true && option.id === issue.statusQuo) {
        report.error([...at, 'bridging'], 'range', () => {
          return 'The status quo holds from the start, so experts cannot have to open it.';
        });
      }
      const event = option.contingent?.event;
      // A file without events declares none; a broken list of them may declare any.
      const known = file.events === undefined ? names.events : (names.events ?? undefined);
      expectKnown(report, [...at, 'contingent', 'event'], 'value', 'event', event, known);
      for (const [mark, markPath] of entries([...at, 'map'], option.map)) {
        if (mark.kind === 'flow' && mark.to === undefined) {
          report.error(markPath, 'missing', () => '"to" is missing: a flow needs its other end.');
        }
        if (mark.kind !== undefined && mark.kind !== 'flow' && mark.to !== undefined) {
          report.error([...markPath, 'to'], 'range', () => 'Only a flow has another end.');
        }
      }
    }
  }
}
