import { plainText } from '../../lib/plain-text.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { limits } from '../limits.ts';
import { refuse, type LessonRefusal } from '../refusal.ts';
import type { MemberId } from './lesson-event.ts';
import type { LessonState } from './lesson-state.ts';

/** A name as somebody wrote it, as plain text; refused where another of the class is called so. */
export function freeName(
  { members }: LessonState,
  written: string,
  who?: MemberId,
): Result<string, LessonRefusal> {
  const name = plainText(written, limits.name);
  if (name === undefined) return err(refuse('text'));
  // What looks the same on a screen is the same, however it is composed.
  const plain = (one: string): string => one.normalize('NFKC').toLowerCase();
  const same = (one: string): boolean => plain(one) === plain(name);
  const taken = Object.values(members).some((each) => each.id !== who && same(each.name));
  return taken ? err(refuse('nameTaken')) : ok(name);
}
