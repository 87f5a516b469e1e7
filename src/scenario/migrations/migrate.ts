import { err, ok, type Result } from '../../lib/result.ts';
import { error, show, type Finding } from '../problems/explain.ts';
import type { Block } from './migration.ts';
import { currentFormat, migrations } from './migrations.ts';
import { tell } from '../problems/problem-key.ts';

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
