import type { Pair } from '../../analysis/space.ts';

/** What is drawn: the first party's points to the right, the second's upwards. */
export interface Plotted {
  readonly all: readonly Pair[]; // the frontier of all packages
  readonly homely: readonly Pair[]; // of those that both can bring home
  readonly reservation: Pair;
  readonly nash: Pair | undefined;
}

const [wide, high] = [60, 16]; // characters

/** A plot in characters, with its least and most points at the axes; under 80 columns wide. */
export function plot({ all, homely, reservation, nash }: Plotted): readonly string[] {
  const seen = [...all, ...homely, reservation];
  const x = axis(
    seen.map(([a]) => a),
    wide,
  );
  const y = axis(
    seen.map(([, b]) => b),
    high,
  );
  const field = Array.from({ length: high }, () => Array.from({ length: wide }, () => ' '));
  const put = ([a, b]: Pair, mark: string): void => {
    const row = field[high - 1 - y.at(b)];
    if (row) row[x.at(a)] = mark;
  };
  for (const row of field) row[x.at(reservation[0])] = '|';
  field[high - 1 - y.at(reservation[1])]?.fill('-');
  put(reservation, '+');
  for (const each of all) put(each, '.');
  for (const each of homely) put(each, '*');
  if (nash) put(nash, '#');
  const margin = Math.max(y.least.length, y.most.length);
  const lines = field.map((row, at) => {
    const label = at === 0 ? y.most : at === high - 1 ? y.least : '';
    return `  ${label.padStart(margin)} ${row.join('')}`.trimEnd();
  });
  const gap = ' '.repeat(Math.max(1, wide - x.least.length - x.most.length));
  return [...lines, `  ${' '.repeat(margin)} ${x.least}${gap}${x.most}`];
}

function axis(values: readonly number[], length: number) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const step = most > least ? (length - 1) / (most - least) : 0;
  return {
    at: (value: number): number => Math.round((value - least) * step),
    least: String(least),
    most: String(most),
  };
}
