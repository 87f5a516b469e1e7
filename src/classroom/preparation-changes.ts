import { mergedText } from '../lib/merged-text.ts';
import { plainText } from '../lib/plain-text.ts';
import type { Preparation } from '../record/record.ts';
import type { IssueId } from '../scenario/scenario.ts';
import { limits } from './limits.ts';

/**
 * What one person has changed in a sheet of preparation that a whole delegation writes: only that is
 * theirs, the rest is as the others leave it.
 */
export interface PreparationChanges {
  readonly aims?: { readonly from: string; readonly to: string } | undefined;
  readonly guesses: Readonly<Record<IssueId, 0 | 1 | 2 | 3 | null>>; // null: taken back
}

export const noChanges: PreparationChanges = { guesses: {} };

/** What was changed so far, and now between two looks of the sheet. */
export function changed(
  so: PreparationChanges,
  before: Preparation,
  after: Preparation,
): PreparationChanges {
  const issues = new Set([...Object.keys(before.guesses), ...Object.keys(after.guesses)]);
  const guessed = [...issues].filter((id) => before.guesses[id] !== after.guesses[id]);
  return {
    aims:
      before.aims === after.aims ? so.aims : { from: so.aims?.from ?? before.aims, to: after.aims },
    guesses: {
      ...so.guesses,
      ...Object.fromEntries(guessed.map((id) => [id, after.guesses[id] ?? null])),
    },
  };
}

/** The sheet as the others have it, with what one has changed. */
export function withChanges(
  sheet: Preparation,
  { aims, guesses }: PreparationChanges,
): Preparation {
  const all = Object.entries({ ...sheet.guesses, ...guesses });
  return {
    aims: aims === undefined ? sheet.aims : mergedText(plainAims(aims.from), aims.to, sheet.aims),
    guesses: Object.fromEntries(
      all.flatMap(([id, guess]) => (guess === null ? [] : [[id, guess]])),
    ),
  };
}

export function hasChanges({ aims, guesses }: PreparationChanges): boolean {
  return aims !== undefined || Object.keys(guesses).length > 0;
}

/** A text as the class keeps it, line by line as plain text. */
export function plainAims(aims: string): string {
  return aims
    .split('\n')
    .map((line) => plainText(line, limits.aims) ?? '')
    .join('\n');
}
