import Papa from 'papaparse';

export type Cell = string | number | undefined;

/** What spreadsheets read as the start of a formula, full-width forms included, or swallow before one. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/**
 * A table as CSV (RFC 4180): comma, CRLF, every text in quotation marks. A text that a spreadsheet
 * might take for a formula gets an apostrophe in front; numbers stay numbers, negative ones too.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  const written = Papa.unparse(
    rows.map((row) => row.map(plain)),
    { quotes: (value) => typeof value === 'string', escapeFormulae: FORMULA },
  );
  return rows.length === 0 ? '' : `${written}\r\n`;
}

function plain(value: Cell): Cell {
  return typeof value === 'number' && !Number.isFinite(value) ? undefined : value;
}
