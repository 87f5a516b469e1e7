import type { ClassResult } from '../../src/debrief/class/class-result.ts';
import { findCodes } from '../../src/debrief/code/find-codes.ts';
import { type CodeProblemKind, readCode } from '../../src/debrief/code/result-code.ts';
import { err, type Result } from '../../src/lib/result.ts';

/** The result in the first code of a text, or what is wrong with it. */
export function decodeResult(
  text: string,
): Result<ClassResult, { readonly kind: CodeProblemKind }> {
  const [found] = findCodes(text);
  return found === undefined ? err({ kind: 'none' }) : readCode(found);
}
