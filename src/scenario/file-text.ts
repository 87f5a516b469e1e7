import { err, type Result } from '../lib/result.ts';
import { textOfBytes } from '../lib/text-of-bytes.ts';
import { asPlainText, foreignBytes } from './foreign.ts';
import { problemAt, type Problem } from './problem.ts';

/**
 * The text of a file of ours (scenario, translation, seed, saved game) from its bytes, or why it is
 * none: a document of another program, or an encoding that is not read.
 *
 * @param file the name that messages show
 */
export function fileText(file: string, bytes: Uint8Array): Result<string, Problem> {
  const foreign = foreignBytes(bytes);
  if (foreign !== undefined) {
    return err(problemAt(file, '', 0, { code: 'not-text', message: asPlainText(foreign) }));
  }
  const text = textOfBytes(bytes);
  if (text.ok) return text;
  const { at, message } = text.error;
  return err(problemAt(file, text.error.text, at, { code: 'not-text', message }));
}

/** What a file that is larger than `most` bytes is refused with. */
export function tooLarge(file: string, most: number): Problem {
  const message = `The file is larger than ${most / 2 ** 20} MiB; a scenario has some 60 kB, a saved game some 200 kB.`;
  return problemAt(file, '', 0, { code: 'too-large', message });
}
