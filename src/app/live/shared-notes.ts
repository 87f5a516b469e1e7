import { plainPreparation } from '../../classroom/decide-student.ts';
import { mergedText } from '../../lib/merged-text.ts';
import type { Preparation } from '../../record/record.ts';
import type { IssueId } from '../../scenario/scenario.ts';

/**
 * What one person has changed in a sheet of preparation that a whole delegation writes, and has not
 * sent: only that is theirs, the rest is as the others have left it.
 */
export interface Changes {
  readonly aims: { readonly from: string; readonly to: string } | undefined;
  readonly guesses: Readonly<Record<IssueId, 0 | 1 | 2 | 3 | undefined>>;
}

export const noChanges: Changes = { aims: undefined, guesses: {} };

/** What was changed so far, and now between two looks of the sheet. */
export function changed(so: Changes, before: Preparation, after: Preparation): Changes {
  const issues = new Set([...Object.keys(before.guesses), ...Object.keys(after.guesses)]);
  const guessed = [...issues].filter((id) => before.guesses[id] !== after.guesses[id]);
  return {
    aims:
      before.aims === after.aims ? so.aims : { from: so.aims?.from ?? before.aims, to: after.aims },
    guesses: {
      ...so.guesses,
      ...Object.fromEntries(guessed.map((id) => [id, after.guesses[id]])),
    },
  };
}

/** The sheet as the others have it, with what one has changed. */
export function withChanges(sheet: Preparation, { aims, guesses }: Changes): Preparation {
  const all = Object.entries({ ...sheet.guesses, ...guesses });
  return {
    aims: aims === undefined ? sheet.aims : mergedText(kept(aims.from), aims.to, sheet.aims),
    guesses: Object.fromEntries(
      all.flatMap(([id, guess]) => (guess === undefined ? [] : [[id, guess]])),
    ),
  };
}

/** A text as the class keeps it: what was written here and there began with that. */
function kept(aims: string): string {
  return plainPreparation({ aims, guesses: {} }).aims;
}

export function hasChanges({ aims, guesses }: Changes): boolean {
  return aims !== undefined || Object.keys(guesses).length > 0;
}

/** Whether a sheet that was sent is the one that the class shows now. */
export function isShown(sent: Preparation, shown: Preparation): boolean {
  const { aims, guesses } = plainPreparation(sent);
  const issues = new Set([...Object.keys(guesses), ...Object.keys(shown.guesses)]);
  return aims === shown.aims && [...issues].every((id) => guesses[id] === shown.guesses[id]);
}
