/** What was typed into a field and is not yet in the text: how to put it there. */
const waiting = new Set<() => void>();

/** Has something put into the text before anything else is done to it; gives back how to forget it. */
export function holdTyped(put: () => void): () => void {
  waiting.add(put);
  return () => void waiting.delete(put);
}

/** Puts into the text what stands in fields and is not there yet: before an undo, a save, a reading. */
export function flushTyped(): void {
  const now = [...waiting];
  waiting.clear();
  for (const put of now) put();
}
