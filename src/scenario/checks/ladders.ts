import { idPattern } from '../schema/fields.ts';
import { quoted } from '../problems/explain.ts';
import { tell } from '../problems/problem-key.ts';
import type { Path } from '../text/yaml-nodes.ts';
import type { Names } from './names.ts';
import { entries, expectKnown, members, type LooseFile, type Report } from './report.ts';

/**
 * N16: on each issue the concessions start at the party's own position, each starts where the one
 * before ended, and none comes back to where the party has been.
 */
export function checkLadders(file: LooseFile, names: Names, report: Report): void {
  for (const [, party, path] of members(['parties'], file.parties)) {
    const ladders = new Map<string, string[]>();
    for (const [step, at] of entries([...path, 'concessions'], party.concessions)) {
      const { issue, from, to } = step;
      const options = names.options(issue);
      expectKnown(report, [...at, 'issue'], 'value', 'issue', issue, names.issues);
      expectKnown(report, [...at, 'from'], 'value', 'option', from, options);
      expectKnown(report, [...at, 'to'], 'value', 'option', to, options);
      if (issue === undefined || from === undefined || to === undefined) continue;
      const position = party.positions?.[issue]?.option;
      if (![position, from, to].every((each) => each && idPattern.test(each))) continue;
      if (position === undefined) continue;
      const stands = ladders.get(issue) ?? [position];
      if (options?.includes(from) === true) checkStart(stands, from, at, report);
      if (stands.includes(to)) {
        report.error([...at, 'to'], 'ladder', () => {
          return [tell('ladder.back', { option: quoted(to) })];
        });
      }
      ladders.set(issue, [...stands, to]);
    }
  }
}

function checkStart(stands: readonly string[], from: string, at: Path, report: Report): void {
  const last = stands.at(-1);
  if (last === undefined || from === last) return;
  report.error([...at, 'from'], 'ladder', () => {
    const key = stands.length === 1 ? 'ladder.fromPosition' : 'ladder.fromStep';
    return [tell(key, { from: quoted(from), wanted: quoted(last) })];
  });
}
