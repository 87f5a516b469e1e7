import * as z from 'zod';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Known } from './because.ts';
import { reportTo, type Report } from '../checks/report.ts';
import { diagnoseAs } from '../problems/diagnose.ts';
import { quoted, type Finding } from '../problems/explain.ts';
import { block } from '../schema/fields.ts';
import { didYouMean, meantBy } from '../problems/hints.ts';
import { migrate } from '../migrations/migrate.ts';
import type { Problem } from '../problems/problem.ts';
import { salvage, type Loose } from '../salvage.ts';
import { tell, type Told } from '../problems/problem-key.ts';
import { want } from '../schema/want.ts';
import { workShape, type Work } from '../schema/work-schema.ts';

const currentFormat = 1; // of works: a number of its own

const workFileSchema = block({
  format: z.literal(1, { error: want('want.format', { version: 1 }) }),
  ...workShape,
});

/** Reads a work on record (`seeds/works/<id>.yaml`) from its text; all its problems if it has any. */
export function parseWork(file: string, yaml: string): Result<Work, readonly Problem[]> {
  const { value, problems } = diagnoseAs(file, yaml, {
    schema: () => workFileSchema,
    migrate: (data) => migrate(data, currentFormat, []),
    check: (data) => {
      const findings: Finding[] = [];
      checkPassages(salvage(workFileSchema, data) ?? {}, [], reportTo(findings));
      return findings;
    },
  });
  return value === undefined ? err(problems) : ok(value);
}

/** No two passages of a work have one name. */
export function checkPassages(
  work: Loose<Work>,
  path: readonly (string | number)[],
  report: Report,
): void {
  const seen = new Set<string>();
  for (const [index, each] of (work.says ?? []).entries()) {
    const id = each?.id;
    if (id === undefined) continue;
    if (seen.has(id)) {
      report.error([...path, 'says', index, 'id'], 'duplicate-name', () => {
        return [tell('unique.two', { things: tell('things.passages'), name: quoted(id) })];
      });
    }
    seen.add(id);
  }
}

/** What is wrong with a reference to a work; undefined if nothing is. */
export function problemOfReference(
  { work: id, passage: wanted }: Known,
  works: ReadonlyMap<string, Work>,
): Told | undefined {
  const work = works.get(id);
  if (work === undefined) {
    return [tell('citation.noWork', { name: quoted(id) }), ...didYouMean(id, [...works.keys()])];
  }
  if (wanted === undefined || work.says.some((each) => each.id === wanted)) return undefined;
  const names = work.says.map((each) => each.id);
  const meant = meantBy(wanted, names);
  const what = { work: id, passage: quoted(wanted) };
  return meant === undefined
    ? [tell('citation.noPassage', { ...what, passages: names.join(', ') })]
    : [tell('citation.noPassageMeant', { ...what, meant })];
}
