import type { Phrase } from '../../lib/phrase.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { textOfBytes } from '../../lib/text-of-bytes.ts';
import { asPlainText, foreignBytes } from '../../scenario/text/foreign.ts';

export interface UnreadFile {
  readonly file: string;
  readonly said: readonly Phrase[]; // why, as of a problem
}

/**
 * The text of a file in which result codes stand. Codes are plain letters: they stand out of any
 * text, whatever else in it cannot be read.
 */
export async function droppedText(file: File): Promise<Result<string, UnreadFile>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const foreign = foreignBytes(bytes);
  if (foreign !== undefined) return err({ file: file.name, said: asPlainText(foreign) });
  const text = textOfBytes(bytes);
  if (text.ok) return text;
  if (text.error.text !== '') return ok(text.error.text);
  return err({ file: file.name, said: text.error.said });
}
