/** A line of type in a column. */
export interface SetLine {
  readonly text: string;
  readonly font: string;
  readonly height: number;
  readonly before: number; // room over it; none at a column's head
  readonly keep: boolean; // not the last of a column
}

/** Shares lines out among so many columns, in their order, so that the longest is as short as it can be. */
export function evenColumns(
  lines: readonly SetLine[],
  count: number,
): readonly (readonly SetLine[])[] {
  let [low, high] = [0, heightOf(lines)];
  for (let step = 0; step < 24; step += 1) {
    const middle = (low + high) / 2;
    if (filled(lines, middle).length <= count) high = middle;
    else low = middle;
  }
  const columns = filled(lines, high);
  return Array.from({ length: count }, (_, index) => columns[index] ?? []);
}

/** @internal */
export function heightOf(column: readonly SetLine[]): number {
  return column.reduce((sum, line, at) => sum + line.height + (at === 0 ? 0 : line.before), 0);
}

/** Columns no taller than that; what is kept with its next line goes over with it. */
function filled(lines: readonly SetLine[], tall: number): readonly (readonly SetLine[])[] {
  const columns: SetLine[][] = [];
  let rest = [...lines];
  while (rest.length > 0) {
    let fits = 0;
    while (fits < rest.length && heightOf(rest.slice(0, fits + 1)) <= tall) fits += 1;
    if (fits < rest.length) while (fits > 0 && rest[fits - 1]?.keep === true) fits -= 1;
    fits = Math.max(1, fits);
    columns.push(rest.slice(0, fits));
    rest = rest.slice(fits);
  }
  return columns;
}
