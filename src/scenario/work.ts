import * as z from 'zod';
import { err, ok, type Result } from '../lib/result.ts';
import type { Known } from './because.ts';
import { reportTo, type Report } from './checks/report.ts';
import { diagnoseAs } from './diagnose.ts';
import { show, type Finding } from './explain.ts';
import { block } from './fields.ts';
import { didYouMean, meantBy } from './hints.ts';
import { migrate } from './migrate.ts';
import type { Problem } from './problem.ts';
import { salvage, type Loose } from './salvage.ts';
import { workShape, type Work } from './work-schema.ts';

const currentFormat = 1; // of works: a number of its own

const workFileSchema = block('A work on record, for every scenario to cite.', {
  format: z.literal(1, { error: '1, the version of the format' }),
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
    if (each?.id === undefined) continue;
    if (seen.has(each.id)) {
      report.error([...path, 'says', index, 'id'], 'duplicate-name', () => {
        return `Two passages of the work are called ${show(each.id)}.`;
      });
    }
    seen.add(each.id);
  }
}

/** What is wrong with a reference to a work; undefined if nothing is. */
export function problemOfReference(
  { work: id, passage: wanted }: Known,
  works: ReadonlyMap<string, Work>,
): string | undefined {
  const work = works.get(id);
  if (work === undefined) {
    return `No work on record is called ${show(id)}.${didYouMean(id, [...works.keys()])}`;
  }
  if (wanted === undefined || work.says.some((each) => each.id === wanted)) return undefined;
  const names = work.says.map((each) => each.id);
  const meant = meantBy(wanted, names);
  const hint = meant === undefined ? `it has ${names.join(', ')}.` : `did you mean "${meant}"?`;
  return `The work "${id}" has no passage ${show(wanted)}: ${hint}`;
}
