import { phrase, type Phrase } from '../../lib/phrase.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { changedText, type TextChange, type TextChanges } from '../text-change.ts';
import { isSame } from '../text/held.ts';
import { readTree, type Tree } from '../tree.ts';
import type { EditKey, Edited } from './wanted.ts';

/** The first attempt after which the text, read again, says what it should and nothing else. */
export function verified(
  tree: Tree,
  attempts: readonly TextChanges[],
  aim: unknown,
): Result<Edited, Phrase<EditKey>> {
  for (const changes of attempts) {
    const made = readTree(changedText(tree.text, changes));
    if (made !== undefined && isSame(made.data, aim)) {
      return ok({ changes: changes.flatMap((each) => smallest(tree.text, each)), tree: made });
    }
  }
  return err(phrase('edit.byHand'));
}

/** A change without what it leaves as it is at its two ends; none where that is all of it. */
function smallest(text: string, { from, to, insert }: TextChange): TextChanges {
  const former = text.slice(from, to);
  const most = Math.min(former.length, insert.length);
  let head = 0;
  while (head < most && former[head] === insert[head]) head += 1;
  let tail = 0;
  while (tail < most - head && former.at(-1 - tail) === insert.at(-1 - tail)) tail += 1;
  if (head + tail === former.length && former.length === insert.length) return [];
  return [{ from: from + head, to: to - tail, insert: insert.slice(head, insert.length - tail) }];
}
