import type { ClassResult } from './class-result.ts';

export type Cell = string | number | undefined;

/**
 * A table as CSV (RFC 4180): comma, CRLF, every text in quotation marks. A text that a spreadsheet
 * might take for a formula gets an apostrophe in front; numbers stay numbers, negative ones too.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** What spreadsheets read as the start of a formula, full-width forms included, or swallow before one. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

function cell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

const HEAD = [
  'scenario',
  'scenario hash',
  'game',
  'side',
  'other side',
  'outcome',
  'points',
  'points of the other side',
  'reservation value',
  'reservation value of the other side',
  'value',
  'value share',
  'efficiency',
  'durability',
  'relationship',
  'agreed',
  'turning points',
  'prompts',
];

/** The results of a class as a table, one a line, seen from the side that sent it. */
export function classCsv(results: readonly ClassResult[]): string {
  return toCsv([HEAD, ...results.map(line)]);
}

function line(result: ClassResult): readonly Cell[] {
  const { scenario, sides, points, reservation, scores, agreed } = result;
  const own = result.side === sides[1] ? 1 : 0;
  const other = own === 0 ? 1 : 0;
  return [
    ...[scenario.id, scenario.hash, result.game],
    ...[result.side ?? `${sides[own]} (watched)`, sides[other], result.outcome],
    ...[points[own], points[other], reservation[own], reservation[other]],
    ...[scores.value[own].value, scores.value[own].share],
    ...[scores.efficiency, scores.durability, scores.relationship],
    agreed &&
      Object.entries(agreed)
        .map(([issue, option]) => `${issue}: ${option}`)
        .join('; '),
    result.turningPoints
      .map(({ round, by, kind, swing }) => `round ${round} ${by} ${kind} ${swing}`)
      .join('; '),
    result.prompts.join('; '),
  ];
}
