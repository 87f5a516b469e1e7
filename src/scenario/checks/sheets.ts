import { quoted } from '../problems/explain.ts';
import { tell } from '../problems/problem-key.ts';
import type { Path } from '../text/yaml-nodes.ts';
import type { Names } from './names.ts';
import { expectEvery } from './parties.ts';
import {
  entries,
  expectKnown,
  members,
  type LooseFile,
  type LooseParty,
  type Report,
} from './report.ts';

/** N50: the points of a party's best options of all issues. */
const bestPoints = 100;

type LoosePoints = NonNullable<
  NonNullable<NonNullable<NonNullable<LooseParty['points']>[string]>['options']>[string]
>;

/** Points of an option as they count at signature (N42), half a point away from zero. */
export function worthOf(points: LoosePoints): number | undefined {
  if (typeof points === 'number') return points;
  const { happens, otherwise, belief } = points;
  if (happens === undefined || otherwise === undefined || belief === undefined) return undefined;
  const mean = belief * happens + (1 - belief) * otherwise;
  return Math.sign(mean) * Math.round(Math.abs(mean));
}

export function checkSheets(file: LooseFile, names: Names, report: Report): void {
  for (const [, party, path] of members(['parties'], file.parties)) {
    checkPoints(file, party, [...path, 'points'], names, report);
    checkLinkages(party, [...path, 'linkages'], names, report);
  }
}

function checkPoints(
  file: LooseFile,
  party: LooseParty,
  at: Path,
  names: Names,
  report: Report,
): void {
  expectEvery(report, at, party.points, names.issues, 'party.noPointsOfIssue');
  const best: (number | undefined)[] = [];
  for (const [issue, sheet, path] of members(at, party.points)) {
    expectKnown(report, path, 'key', 'issue', issue, names.issues);
    const options = [...path, 'options'];
    expectEvery(report, options, sheet.options, names.options(issue), 'party.noPointsOfOption');
    const declared = file.issues?.find((each) => each?.id === issue)?.options;
    const worths: (number | undefined)[] = [];
    for (const [option, points, each] of members(options, sheet.options)) {
      expectKnown(report, each, 'key', 'option', option, names.options(issue));
      worths.push(worthOf(points));
      const found = declared?.find((one) => one?.id === option);
      if (typeof points === 'object' && found && found.contingent === undefined) {
        report.error(each, 'range', () => {
          return [tell('sheet.notContingent', { option: quoted(option) })];
        });
      }
    }
    const isWhole = worths.length > 0 && !worths.includes(undefined);
    best.push(isWhole ? Math.max(...(worths as number[])) : undefined);
  }
  const complete = names.issues?.every((issue) => Object.hasOwn(party.points ?? {}, issue));
  if (complete !== true || best.length !== names.issues?.length || best.includes(undefined)) return;
  const sum = best.reduce<number>((total, points) => total + (points ?? 0), 0);
  if (sum !== bestPoints) {
    report.keyError(at, 'points', () => {
      const terms = best.map(String).join(' + ');
      const off = tell(sum < bestPoints ? 'sheet.missing' : 'sheet.over', {
        count: Math.abs(bestPoints - sum),
      });
      return [tell('sheet.best', { terms, sum, best: bestPoints }), off];
    });
  }
}

function checkLinkages(party: LooseParty, at: Path, names: Names, report: Report): void {
  for (const [linkage, path] of entries(at, party.linkages)) {
    const when = members([...path, 'when'], linkage.when);
    if (linkage.when !== undefined && when.length < 2) {
      report.keyError([...path, 'when'], 'range', () => {
        return [tell('sheet.linkage')];
      });
    }
    for (const [issue, options, each] of when) {
      expectKnown(report, each, 'key', 'issue', issue, names.issues);
      for (const [option, place] of entries(each, options)) {
        expectKnown(report, place, 'value', 'option', option, names.options(issue));
      }
    }
  }
}
