import * as z from 'zod';
import { err, ok, type Result } from '../lib/result.ts';
import { parseKnown } from './because.ts';
import { diagnoseAs } from './diagnose.ts';
import { reportTo, type Report } from './checks/report.ts';
import { quoted, type Finding } from './explain.ts';
import { block, id, list, oneOf, pattern, text } from './fields.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migration.ts';
import type { Problem } from './problem.ts';
import { tell } from './problem-key.ts';
import { salvage, type Loose } from './salvage.ts';
import { want } from './want.ts';
import type { Work } from './work-schema.ts';
import { problemOfReference } from './work.ts';

const currentFormat = 2; // of seeds: a number of its own

/** Version 2 lets a fact say what the record shows instead; what version 1 says stays as it is. */
const migrations: readonly Migration[] = [{ from: 1, migrate: (data) => data }];

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

const person = block('Somebody whom the article names.', {
  id: id('Unique in the seed.'),
  name: text('In full.', 80),
  office: text('As held on the date of the events.', 200),
});

const fact = block('One sentence of ours that states one thing the article reports.', {
  id: pattern(
    'f1, f2 … in the order of the file, for ever.',
    want('want.factId'),
    /^f[1-9][0-9]*$/,
  ),
  text: text('The sentence.', 600),
  by: text('Who said it, or "the report".', 120),
  status: oneOf('Stated by the outlet, said by a named source, or by unnamed ones.', [
    'reported',
    'claimed',
    'unnamed',
  ]),
  record: pattern(
    'Where the public record shows otherwise: the work that says so, or a passage of it.',
    want('want.record'),
    /^[a-z][a-z0-9-]*(#[a-z][a-z0-9-]*)?$/,
  ).optional(),
});

export const seedSchema = block('The digest of one news article, in our own words.', {
  format: z.literal(2, { error: want('want.format', { version: 2 }) }),
  id: id('The name of the file without .yaml.'),
  article: text('The file name of the article.', 120),
  outlet: text('Who published it, as far as the page shows.', 120),
  byline: text('Who wrote it, likewise.', 120),
  headline: text('What the report is about, in our words.', 300),
  printed: text('The date that the page carries, ISO, or what it carries instead.', 80),
  events: pattern('The date of what is reported.', want('want.date'), isoDate),
  dating: text('How that date was found, and how it differs from the printed one.', 3000),
  people: list('Those whom the article names.', person, 0, 100),
  facts: list('What the article reports.', fact, 1, 300),
  notes: list(
    'Where the page errs, is loose or is silent.',
    text('One note.', 3000),
    0,
    50,
  ).optional(),
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
