/** A text as lines of at most so many letters, broken at single blanks; none that cannot be. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    if (line !== undefined && line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      if (line !== undefined) lines.push(line);
      line = word;
    }
  }
  return line === undefined ? lines : [...lines, line];
}

/** The lines of a `>-` block that say a text: line breaks of the text are an empty line each. */
export function folded(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line, at) => {
    const lines = line === '' ? [] : wrapped(line, width);
    return at === 0 ? lines : ['', ...lines];
  });
}

/** Whether a `>-` or `>` block can say a text. */
export function canFold(text: string): boolean {
  return canBeBlock(text) && text.split('\n').every((line) => !/^\s|\s$/.test(line));
}

/** Whether a `|-` or `|` block can say it. */
export function canBeBlock(text: string): boolean {
  if (!/^[^\s]/.test(text) || text.endsWith('\n\n')) return false;
  return !/[^\P{C}\n\t]|[\u2028\u2029\u0085]/u.test(text) && !/^[^\S\n]+$/m.test(text);
}
