import { err, ok, type Result } from '../../lib/result.ts';
import type { TerminalSpeak } from '../voice.ts';

/** The port that was asked for, or another where none was; a refusal is a sentence. */
export function readPort(
  speak: TerminalSpeak,
  given: string | undefined,
  otherwise: number,
): Result<number, string> {
  const port = given === undefined ? otherwise : Number(given);
  return given?.trim() === '' || !Number.isInteger(port) || port < 1 || port > 65535
    ? err(speak('terminal:start.port', { most: 65535, given: given ?? '' }))
    : ok(port);
}
