import { parseBecause } from '../../sources/because.ts';
import { quoted } from '../../problems/explain.ts';
import { tell, type Told } from '../../problems/problem-key.ts';
import type { ScenarioFile } from '../../schema/schema.ts';
import { becausesOf } from '../citations.ts';
import { members, type Report } from '../report.ts';

/** Seeds and works that nothing cites, and numbers that nobody admits to having designed. */
export function checkUnused(file: ScenarioFile, report: Report): void {
  const reasons = becausesOf(file, []).flatMap(([text]) => parseBecause(text) ?? []);
  const cited = new Set(reasons.flatMap(({ citations }) => citations.map(({ seed }) => seed)));
  const works = new Set(reasons.flatMap(({ known }) => known.map(({ work }) => work)));
  for (const [index, seed] of file.seeds.entries()) {
    if (!cited.has(seed)) report.warn(['seeds', index], () => uncited(seed));
  }
  for (const [index, { id }] of file.works.entries()) {
    if (!works.has(id)) report.warn(['works', index], () => uncited(id));
  }
  for (const [, party, path] of members(['parties'], file.parties)) {
    for (const [, points, at] of members([...path, 'points'], party.points)) {
      if (parseBecause(points.because)?.designed !== undefined) continue;
      report.warn([...at, 'because'], () => {
        return [tell('play.designed')];
      });
    }
  }
}

function uncited(name: string): Told {
  return [tell('play.uncited', { name: quoted(name) })];
}
