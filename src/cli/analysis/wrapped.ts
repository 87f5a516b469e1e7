const widest = 80; // columns of a terminal

/** Pieces after a head, as many to a line as fit, the later lines indented under the first piece. */
export function wrapped(head: string, pieces: readonly string[], between = ' · '): string {
  const indent = ' '.repeat(head.length);
  const lines: string[] = [];
  let line = head;
  for (const [at, piece] of pieces.entries()) {
    const isFirst = line === head || line === indent;
    const next = `${line}${isFirst ? '' : between}${piece}`;
    const room = at < pieces.length - 1 ? between.trimEnd().length : 0;
    if (isFirst || next.length + room <= widest) line = next;
    else {
      lines.push(`${line}${between.trimEnd()}`);
      line = `${indent}${piece}`;
    }
  }
  return [...lines, line].join('\n');
}
