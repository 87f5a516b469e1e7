import { limits } from '../../../classroom/limits.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import { parseScenario } from '../../../scenario/parse.ts';
import type { Problem } from '../../../scenario/problems/problem.ts';
import { fileText, tooLarge } from '../../../scenario/text/file-text.ts';
import type { ChosenScenario } from './classes.ts';

/** A scenario of one's own from its file, or all that is wrong with it. */
export async function ownScenario(file: File): Promise<Result<ChosenScenario, readonly Problem[]>> {
  const most = limits.scenario;
  if (file.size > most * 4) return err([tooLarge(file.name, most)]);
  const read = fileText(file.name, new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return err([read.error]);
  if (read.value.length > most) return err([tooLarge(file.name, most)]);
  const parsed = parseScenario(file.name, read.value);
  if (!parsed.ok) return parsed;
  const { id, title, rounds } = parsed.value;
  return ok({ id, title, text: read.value, rounds });
}
