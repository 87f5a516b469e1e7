import { legalMoves } from '../../negotiation/legal-moves.ts';
import type { Move, MoveKind } from '../../negotiation/move.ts';
import type { View } from '../../negotiation/view.ts';
import { moveWords } from './move-words.ts';
import { issueTitle } from './words.ts';

/** A line of a menu: a move, a menu of its own, or something that is asked for in writing. */
export type Choice =
  | { readonly label: string; readonly move: Move }
  | { readonly label: string; readonly choices: readonly Choice[] }
  | { readonly label: string; readonly ask: 'offer' | 'initials' };

/** Kinds of which there are many moves, and what their menu is called. */
const headings: Partial<Record<MoveKind, string>> = {
  consult: 'Consult the capital',
  backChannel: 'Open a back channel',
  commit: 'Make a public statement',
  justify: 'Justify a change in public',
  experts: 'Propose experts',
  gesture: 'Make a gesture',
  reassure: 'Reassure somebody at home',
  reopen: 'Reopen an issue',
  decline: 'Decline',
};

/** All that the view's party may do now, as menus that a person can overlook. */
export function menuOf(view: View): readonly Choice[] {
  const { moves, table } = legalMoves(view);
  const kinds = [...new Set(moves.map(({ kind }) => kind))];
  const choices = kinds.flatMap((kind): readonly Choice[] => {
    const same = moves.filter((move) => move.kind === kind);
    if (kind === 'initial') return [{ label: 'Initial some of it', ask: 'initials' }];
    const heading = headings[kind];
    if (heading === undefined || same.length === 1) return same.map((move) => single(view, move));
    return [{ label: heading, choices: byIssue(view, same) }];
  });
  const canTable = table !== undefined && Object.keys(table).length > 0;
  return canTable ? [{ label: 'Table an offer', ask: 'offer' }, ...choices] : choices;
}

const single = (view: View, move: Move): Choice => ({ label: moveWords(view, move), move });

const overlooked = 12; // lines of one menu

function byIssue(view: View, moves: readonly Move[]): readonly Choice[] {
  const about = (move: Move): string | undefined => {
    if ('issue' in move) return move.issue;
    return move.kind === 'backChannel' ? move.issues[0] : undefined;
  };
  if (moves.length <= overlooked) return moves.map((move) => single(view, move));
  const issues = [...new Set(moves.map(about))];
  return issues.map((issue) => ({
    label: issue === undefined ? 'Others' : issueTitle(view, issue),
    choices: moves.filter((move) => about(move) === issue).map((move) => single(view, move)),
  }));
}
