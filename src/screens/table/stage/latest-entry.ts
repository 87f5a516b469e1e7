import type { Entry } from '../../../words/transcript/entries.ts';
import { subjectOf } from '../../../words/subject.ts';

/** The newest thing that happened, and what it did to trust and support. */
export interface LatestEntry {
  readonly entry: Entry;
  readonly moved: readonly Entry[];
}

/**
 * Of what happened since the viewer's last move: the newest thing that a side did, even where a new
 * round has been opened since. That a side holds back is news only where nothing else is.
 */
export function latestEntry(entries: readonly Entry[]): LatestEntry | undefined {
  const deed = entries.findLastIndex(isDeed);
  const index = deed < 0 ? entries.findLastIndex((each) => !isMeter(each)) : deed;
  const entry = entries[index];
  if (entry === undefined) return undefined;
  const after = entries.slice(index + 1);
  const end = after.findIndex((each) => !isMeter(each));
  return { entry, moved: end < 0 ? after : after.slice(0, end) };
}

function isMeter({ happenings: [first] }: Entry): boolean {
  return subjectOf(first) === 'meters';
}

function isDeed({ happenings: [first] }: Entry): boolean {
  const subject = subjectOf(first);
  return (subject === 'offers' || subject === 'caucus') && first.kind !== 'held';
}
