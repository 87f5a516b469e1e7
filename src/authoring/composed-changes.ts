import type { TextChange, TextChanges } from './text-change.ts';

/** Changes of a text and then of what they made of it, as changes of the text. */
export function composedChanges(first: TextChanges, then: TextChanges): TextChanges {
  // From the last: what stands before it is still where `then` says.
  return then.toReversed().reduce(withOne, first);
}

/** A change, and where what it inserts stands in the changed text. */
interface Moved extends TextChange {
  readonly here: number;
  readonly there: number;
}

/** Changes, and one more of what they made: with those that it touches it is one. */
function withOne(changes: TextChanges, { from, to, insert }: TextChange): TextChanges {
  const moved = movedOf(changes);
  const before = moved.filter(({ there }) => there < from);
  const after = moved.filter(({ here, there }) => there >= from && here > to);
  const touched = moved.slice(before.length, moved.length - after.length);
  const [first, last] = [touched[0], touched.at(-1)];
  const shift = before.reduce((sum, each) => sum + each.insert.length - (each.to - each.from), 0);
  const one =
    first === undefined || last === undefined
      ? { from: from - shift, to: to - shift, insert }
      : {
          from: first.from - Math.max(first.here - from, 0),
          to: last.to + Math.max(to - last.there, 0),
          insert: `${first.insert.slice(0, Math.max(from - first.here, 0))}${insert}${last.insert.slice(
            last.insert.length - Math.max(last.there - to, 0),
          )}`,
        };
  const isNothing = one.from === one.to && one.insert === '';
  return [...before, ...(isNothing ? [] : [one]), ...after].map(plain);
}

function movedOf(changes: TextChanges): readonly Moved[] {
  let by = 0;
  return changes.map((change) => {
    const here = change.from + by;
    const there = here + change.insert.length;
    by += change.insert.length - (change.to - change.from);
    return { ...change, here, there };
  });
}

function plain({ from, to, insert }: TextChange): TextChange {
  return { from, to, insert };
}
