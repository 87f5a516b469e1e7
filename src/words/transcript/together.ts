import type { Happening } from '../../negotiation/happening.ts';
import { subjectOf } from '../subject.ts';

/** Happenings that are told as one. */
export interface Group {
  readonly group: readonly [Happening, ...Happening[]];
  readonly caused: boolean; // what caused it is told just before
}

/** Happenings of a log, or some of them, with what belongs to each: what stood next to it there. */
export function together(
  log: readonly Happening[],
  happenings: readonly Happening[],
): readonly Group[] {
  const places = new Map(log.map((each, index) => [each, index]));
  const isNext = (before: Happening | undefined, after: Happening): boolean =>
    before !== undefined && (places.get(before) ?? -2) + 1 === places.get(after);
  const groups: { group: [Happening, ...Happening[]]; caused: boolean }[] = [];
  for (const each of happenings) {
    const last = groups.at(-1);
    const before = last?.group.at(-1);
    if (last !== undefined && isNext(before, each) && belongs(last.group, each)) {
      last.group.push(each);
    } else {
      groups.push({ group: [each], caused: isNext(before, each) });
    }
  }
  return groups;
}

/** Whether a happening is told with those before it. */
function belongs([first, ...more]: readonly [Happening, ...Happening[]], next: Happening): boolean {
  const last = more.at(-1) ?? first;
  if (next.kind === 'conceded' || next.kind === 'shifted') return concedes.has(first.kind);
  if (next.kind === 'voted' || next.kind === 'ratified') {
    return last.kind === 'voted' && last.party === next.party;
  }
  if (next.kind === 'judgedWalkOut') return first.kind === 'walkedOut' || first.kind === next.kind;
  const isMeter = next.kind === 'trustMoved' || next.kind === 'goodwillMoved';
  return isMeter && subjectOf(first) === 'meters' && first.audience === next.audience;
}

/** What a side concedes by. */
const concedes: ReadonlySet<Happening['kind']> = new Set<Happening['kind']>([
  'tabled',
  'accepted',
  'initialled',
  'annexDecided',
  'leaked',
]);
