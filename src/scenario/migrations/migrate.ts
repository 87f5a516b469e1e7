import { err, ok, type Result } from '../../lib/result.ts';
import { error, show, type Finding } from '../problems/explain.ts';
import { recordIsCited } from './migrate-1-to-2.ts';
import type { Block, Migration } from './migration.ts';
import { tell } from '../problems/problem-key.ts';

/** The version that scenarios are written in today. */
export const currentFormat = 2;

/**
 * One for every older version, in order and without gaps; each in a file of its own
 * (`migrate-1-to-2.ts`), with a fixture of the old version that is kept for ever.
 */
export const migrations: readonly Migration[] = [recordIsCited];

/**
 * Brings data of any known version to the current one. A version that is not known is refused by
 * name; data without a readable version is left for the schema to refuse.
 */
export function migrate(
  data: unknown,
  current = currentFormat,
  steps = migrations,
): Result<unknown, Finding> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return ok(data);
  const block = data as Block;
  const { format } = block;
  if (!Number.isInteger(format)) return ok(data);
  const version = format as number;
  if (version < 1 || version > current) {
    const known = current === 1 ? tell('form.oneVersion') : tell('form.versions', { current });
    return err(
      error(['format'], 'unknown-version', () => [
        tell('form.format', { format: show(format), known }),
      ]),
    );
  }
  return ok(
    steps
      .filter(({ from }) => from >= version)
      .reduce<Block>((older, step) => ({ ...step.migrate(older), format: step.from + 1 }), block),
  );
}
