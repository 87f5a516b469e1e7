import { err, type Result } from '../../lib/result.ts';
import { textOfBytes } from '../../lib/text-of-bytes.ts';
import { asPlainText, foreignBytes } from './foreign.ts';
import { problemAt, type Problem } from '../problems/problem.ts';
import { tell } from '../problems/problem-key.ts';

/**
 * The text of a file of ours (scenario, translation, seed, saved game) from its bytes, or why it is
 * none: a document of another program, or an encoding that is not read.
 *
 * @param file the name that messages show
 */
export function fileText(file: string, bytes: Uint8Array): Result<string, Problem> {
  const foreign = foreignBytes(bytes);
  if (foreign !== undefined) {
    return err(problemAt(file, '', 0, { code: 'not-text', said: asPlainText(foreign) }));
  }
  const text = textOfBytes(bytes);
  if (text.ok) return text;
  const { at, said } = text.error;
  return err(problemAt(file, text.error.text, at, { code: 'not-text', said }));
}

/** What a file that is larger than `most` bytes is refused with. */
export function tooLarge(file: string, most: number): Problem {
  const said = [tell('file.tooLarge', { most: most / 2 ** 20 })];
  return problemAt(file, '', 0, { code: 'too-large', said });
}
