import { addUp, type Share } from '../../simulation/faith/share.ts';
import { faithRows, type Faith, type FaithRow } from '../../simulation/faith/faith.ts';
import type { TerminalSpeak } from '../voice.ts';
import { columns } from './columns.ts';

/** Rows that are a mean and no share of cases. */
const MEANS: readonly FaithRow[] = [
  'openings',
  'dealsDiffer',
  'fromFrontier',
  'allFromFrontier',
  'gainFirstTime',
  'gainPractised',
  'gainSeasoned',
  'typesApart',
];

/** How far delegations keep faith: a row a measure, a column a scenario, and all of them together. */
export function describeFaith(
  speak: TerminalSpeak,
  measured: readonly { readonly id: string; readonly faith: Faith }[],
): string {
  const head = [
    speak('figures:faith.measure'),
    ...measured.map(({ id }) => id),
    speak('figures:faith.together'),
    speak('figures:faith.cases'),
  ];
  const rows = faithRows.map((row) => {
    const shares = measured.map(({ faith }) => faith[row]);
    const all = addUp(shares);
    return [
      speak(`figures:faith.row.${row}`),
      ...[...shares, all].map((share) => told(row, share)),
      `${all.cases}`,
    ];
  });
  return columns([head, ...rows]);
}

function told(row: FaithRow, { sum, cases }: Share): string {
  if (cases === 0) return '·';
  return MEANS.includes(row) ? (sum / cases).toFixed(1) : `${((100 * sum) / cases).toFixed(1)}%`;
}
