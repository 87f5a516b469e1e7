import { tell } from '../problems/problem-key.ts';
import type { Loose } from '../salvage.ts';
import type { ScenarioFile } from '../schema/schema.ts';
import type { Path } from '../text/yaml-nodes.ts';
import { entries, type LooseFile, type Report } from './report.ts';

type MarkFile = ScenarioFile['issues'][number]['options'][number]['map'][number];

/** The first year whose borders are, most of them, those of the map. */
const sameBordersSince = 1990;

/** A mark has what its kind is drawn from, and nothing that it would not show. */
export function checkMark({ kind, ...mark }: Loose<MarkFile>, path: Path, report: Report): void {
  if (kind === undefined) return;
  const isDrawnOut = kind === 'flow' || kind === 'line';
  if (isDrawnOut && mark.to === undefined) {
    const key = kind === 'flow' ? 'issue.flowEnd' : 'issue.lineEnd';
    report.error(path, 'missing', () => [tell(key)]);
  }
  if (!isDrawnOut && mark.to !== undefined) {
    report.error([...path, 'to'], 'range', () => [tell('issue.noFlow')]);
  }
  if (kind !== 'line' && mark.through !== undefined) {
    report.error([...path, 'through'], 'range', () => [tell('issue.noLine')]);
  }
  if (kind === 'zone' && mark.rangeKm === undefined) {
    report.error(path, 'missing', () => [tell('issue.zoneRange')]);
  }
}

/** Warns of talks whose map would show borders that were not theirs, unless the file asks for them. */
export function checkBorders(file: LooseFile, report: Report): void {
  if (file.map !== undefined || Number(file.date?.slice(0, 4)) >= sameBordersSince) return;
  const marks = entries(['issues'], file.issues).flatMap(([issue]) =>
    entries([], issue.options).flatMap(([option]) => option.map ?? []),
  );
  if (marks.length === 0) return;
  report.warn(['date'], () => [tell('play.borders', { year: sameBordersSince })]);
}
