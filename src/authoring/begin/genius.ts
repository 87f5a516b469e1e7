import { stringify } from 'yaml';
import { benchmarkOf, type Benchmark } from '../../analysis/genius/benchmark.ts';
import { readGenius, type GeniusSpace } from '../../analysis/genius/genius-space.ts';
import { cleaned, slugs } from '../../analysis/genius/labels.ts';
import type { GeniusFile, GeniusProblem } from '../../analysis/genius/problem.ts';
import { xmlOfBytes } from '../../analysis/genius/xml-of-bytes.ts';
import { err, ok, type Result } from '../../lib/result.ts';

/** A domain and two profiles of Genius, as a scenario's text. */
export interface FromGenius {
  readonly id: string;
  readonly text: string;
  readonly benchmark: Benchmark;
}

const order: readonly GeniusFile[] = ['domain', 'profile 1', 'profile 2'];

/** Reads a domain and two profiles from their bytes; all that is wrong with them if anything is. */
export function geniusSpaceOf(
  files: readonly [Uint8Array, Uint8Array, Uint8Array],
): Result<GeniusSpace, readonly GeniusProblem[]> {
  const texts = files.map(xmlOfBytes);
  const unread = texts.flatMap((text, at): readonly GeniusProblem[] =>
    text.ok ? [] : [{ file: order[at] ?? 'domain', ...text.error }],
  );
  const [domain = '', one = '', other = ''] = texts.map((text) => (text.ok ? text.value : ''));
  return unread.length > 0 ? err(unread) : readGenius(domain, [one, other]);
}

/**
 * The text of the benchmark that a Genius space makes.
 *
 * @param named what its id is made of: the name that its file is to have
 * @param head what a reader should know of how it was made, for the comment at its head
 */
export function fromGenius(
  space: GeniusSpace,
  named: string,
  head: (benchmark: Benchmark) => string,
): Result<FromGenius, readonly GeniusProblem[]> {
  const id = geniusId(named);
  const made = benchmarkOf(space, id);
  if (!made.ok) return made;
  const lines = [
    'yaml-language-server: $schema=./scenario.schema.json',
    ...head(made.value).split('\n'),
  ];
  const comment = lines.map((line) => `# ${line}\n`).join('');
  const text = `${comment}${stringify(made.value.scenario, { lineWidth: 0 })}`;
  return ok({ id, text, benchmark: made.value });
}

/** The id of a scenario that is called so. */
export function geniusId(named: string): string {
  return slugs([cleaned(named)], 'domain')[0] ?? 'domain';
}
