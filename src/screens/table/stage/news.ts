import { subjectOf } from '../../../words/subject.ts';
import type { Entry } from '../../../words/transcript/entries.ts';

/** One thing that happened, and what it did to trust and support. */
export interface News {
  readonly entry: Entry;
  readonly moved: readonly Entry[];
}

/**
 * What happened since the viewer's last move, in order; that move by itself where nothing followed.
 * That a side holds back is news only where nothing else is; that a round opens, the bar says.
 *
 * @param isOwn whether an entry is that last move
 */
export function newsOf(
  entries: readonly Entry[],
  isOwn: (entry: Entry) => boolean,
): readonly News[] {
  const all: { readonly entry: Entry; readonly moved: Entry[] }[] = [];
  for (const entry of entries) {
    const last = all.at(-1);
    if (last && isMeter(entry)) last.moved.push(entry);
    else all.push({ entry, moved: [] });
  }
  const others = all.filter(({ entry }) => !isOwn(entry));
  const telling = others.filter(({ entry, moved }) => moved.length > 0 || !saysLittle(entry));
  return [telling, others, all].find((each) => each.length > 0) ?? [];
}

/** What only moves a meter is told with what moved it; not so what no deal is worth, or a mandate wants. */
function isMeter({ happenings: [first] }: Entry): boolean {
  return first.kind === 'trustMoved' || first.kind === 'goodwillMoved';
}

/** Whether an entry would not be missed. */
export function saysLittle({ happenings: [first] }: Entry): boolean {
  return first.kind === 'held' || first.kind === 'roundOpened';
}

/** Whether it is a side's own move, and not what the talks brought. */
export function isDeed({ happenings: [first] }: Entry): boolean {
  const subject = subjectOf(first);
  return subject === 'offers' || subject === 'caucus';
}
