import { err, ok, type Result } from '../lib/result.ts';
import type { Loose, Migration } from './migrations/migration.ts';
import { migrations } from './migrations/migrations.ts';
import { RECORD_VERSION } from './version.ts';

/**
 * Brings the JSON of a record up to the present version, one version at a time. Refuses, with a
 * sentence, a version that is none or newer than this program.
 */
export function migrate(
  record: Loose,
  steps: readonly Migration[] = migrations,
  target: number = RECORD_VERSION,
): Result<Loose, string> {
  let now = record;
  for (;;) {
    const { record: version } = now;
    if (version === target) return ok(now);
    const step = steps.find(({ from }) => from === version);
    if (step === undefined) return err(unknownVersion(version, target));
    now = { ...step.migrate(now), record: step.from + 1 };
  }
}

function unknownVersion(version: unknown, target: number): string {
  if (typeof version === 'number' && version > target) {
    return `The record is of version ${version}, newer than this game, which reads up to ${target}.`;
  }
  return `A record says its version: "record": ${target}.`;
}
