import type { Phrase } from '../lib/phrase.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { Loose, Migration } from './migrations/migration.ts';
import { migrations } from './migrations/migrations.ts';
import { tell, type RecordKey } from './record-key.ts';
import { RECORD_VERSION } from './version.ts';

/**
 * Brings the JSON of a record up to the present version, one version at a time. Refuses a
 * version that is none or newer than this program.
 */
export function migrate(
  record: Loose,
  steps: readonly Migration[] = migrations,
  target: number = RECORD_VERSION,
): Result<Loose, Phrase<RecordKey>> {
  let now = record;
  for (;;) {
    const { record: version } = now;
    if (version === target) return ok(now);
    const step = steps.find(({ from }) => from === version);
    if (step === undefined) return err(unknownVersion(version, target));
    now = { ...step.migrate(now), record: step.from + 1 };
  }
}

function unknownVersion(version: unknown, target: number): Phrase<RecordKey> {
  if (typeof version === 'number' && version > target) {
    return tell('record.newer', { version, target });
  }
  return tell('record.version', { target });
}
