import * as z from 'zod';
import { err, ok, type Result } from '../../lib/result.ts';
import { parseKnown } from './because.ts';
import { diagnoseAs } from '../problems/diagnose.ts';
import { reportTo, type Report } from '../checks/report.ts';
import { quoted, type Finding } from '../problems/explain.ts';
import { block, id, list, oneOf, pattern, text } from '../schema/fields.ts';
import { migrate } from '../migrations/migrate.ts';
import type { Migration } from '../migrations/migration.ts';
import type { Problem } from '../problems/problem.ts';
import { tell } from '../problems/problem-key.ts';
import { salvage, type Loose } from '../salvage.ts';
import { want } from '../schema/want.ts';
import type { Work } from '../schema/work-schema.ts';
import { problemOfReference } from './work.ts';

const currentFormat = 2; // of seeds: a number of its own

/** Version 2 lets a fact say what the record shows instead; what version 1 says stays as it is. */
const migrations: readonly Migration[] = [{ from: 1, migrate: (data) => data }];

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** Somebody whom the article names. */
const person = block({
  id: id(),
  name: text(80),
  office: text(200), // as held on the date of the events
});

/** One sentence of ours that states one thing the article reports. */
const fact = block({
  id: pattern(want('want.factId'), /^f[1-9][0-9]*$/),
  text: text(600),
  by: text(120), // who said it, or "the report"
  status: oneOf(['reported', 'claimed', 'unnamed']), // by the outlet, by a named source, by others
  // Where the public record shows otherwise: the work that says so, or a passage of it.
  record: pattern(want('want.record'), /^[a-z][a-z0-9-]*(#[a-z][a-z0-9-]*)?$/).optional(),
});

/** The digest of one news article, in our own words. */
export const seedSchema = block({
  format: z.literal(2, { error: want('want.format', { version: 2 }) }),
  id: id(),
  article: text(120), // the name of its file
  outlet: text(120), // as far as the page shows; the byline likewise
  byline: text(120),
  headline: text(300), // in our words
  printed: text(80), // the date that the page carries, or what it carries instead
  events: pattern(want('want.date'), isoDate), // the date of what is reported
  dating: text(3000), // how that date was found, and how it differs from the printed one
  people: list(person, 0, 100),
  facts: list(fact, 1, 300),
  notes: list(text(3000), 0, 50).optional(), // where the page errs, is loose or is silent
});

export type Seed = z.output<typeof seedSchema>;

/**
 * Reads a seed, the digest of an article, from its YAML text; all its problems if it has any.
 *
 * @param works by id, so that what a fact says of the record is checked
 */
export function parseSeed(
  file: string,
  yaml: string,
  works?: ReadonlyMap<string, Work>,
): Result<Seed, readonly Problem[]> {
  const { value, problems } = diagnoseAs(file, yaml, {
    schema: () => seedSchema,
    migrate: (data) => migrate(data, currentFormat, migrations),
    check: (data) => {
      const findings: Finding[] = [];
      const seed = salvage(seedSchema, data) ?? {};
      checkIds(seed, reportTo(findings));
      if (works) checkRecord(seed, works, reportTo(findings));
      return findings;
    },
  });
  return value === undefined ? err(problems) : ok(value);
}

function checkIds(seed: Loose<Seed>, report: Report): void {
  const people = new Set<string>();
  for (const [index, each] of (seed.people ?? []).entries()) {
    const id = each?.id;
    if (id === undefined) continue;
    if (people.has(id)) {
      report.error(['people', index, 'id'], 'duplicate-name', () => {
        return [tell('unique.two', { things: tell('things.persons'), name: quoted(id) })];
      });
    }
    people.add(id);
  }
  for (const [index, each] of (seed.facts ?? []).entries()) {
    const wanted = `f${index + 1}`;
    const id = each?.id;
    if (id === undefined || id === wanted) continue;
    report.error(['facts', index, 'id'], 'wrong-value', () => {
      return [tell('seed.factOrder', { name: quoted(id), wanted })];
    });
  }
}

/** What the record is said to show stands in a work that there is. */
function checkRecord(seed: Loose<Seed>, works: ReadonlyMap<string, Work>, report: Report): void {
  for (const [index, fact] of (seed.facts ?? []).entries()) {
    const known = parseKnown(fact?.record ?? '');
    const wrong = known && problemOfReference(known, works);
    if (wrong !== undefined) report.error(['facts', index, 'record'], 'citation', () => wrong);
  }
}
