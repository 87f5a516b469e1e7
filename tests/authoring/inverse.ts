import type { TextChanges } from '../../src/authoring/text-change.ts';

/** What undoes them: changes of the changed text that give back the text, byte for byte. */
export function inverseOf(text: string, changes: TextChanges): TextChanges {
  let moved = 0;
  return changes.map(({ from, to, insert }) => {
    const start = from + moved;
    moved += insert.length - (to - from);
    return { from: start, to: start + insert.length, insert: text.slice(from, to) };
  });
}
