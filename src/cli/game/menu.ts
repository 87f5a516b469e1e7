import { issueOf, optionOf } from '../../negotiation/agenda.ts';
import { goesAgainst, positionsOn } from '../../negotiation/trust/commitments.ts';
import { legalMoves } from '../../negotiation/legal-moves.ts';
import type { Move, MoveKind } from '../../negotiation/move.ts';
import { leaveOf } from '../../reckoning/option-facts.ts';
import { reckon } from '../../reckoning/worth.ts';
import { headingOf, lineWords } from '../../words/move.ts';
import { walkOutWarning } from '../../words/walk-out.ts';
import type { Chair } from './chair.ts';
import { supportFigures } from './papers.ts';
import { writings, type Writing } from './writing.ts';

/** A line of a menu: a move, a menu of its own, something that is asked for in writing, or the way back. */
export type Choice =
  | { readonly label: string; readonly move: Move }
  | {
      readonly label: string;
      readonly choices: readonly Choice[];
      readonly warning?: string; // said before them
    }
  | { readonly label: string; readonly ask: Writing }
  | { readonly label: string; readonly back: true };

/** All that the chair's party may do now, as menus that a person can overlook. */
export function menuOf(chair: Chair): readonly Choice[] {
  const { moves, packages } = legalMoves(chair.view);
  const kinds = chair.view.rules.acts.filter(
    (kind) =>
      Object.keys(packages[kind] ?? {}).length > 0 || moves.some((move) => move.kind === kind),
  );
  return kinds.flatMap((kind) => {
    const same = moves.filter((move) => move.kind === kind && !isSaidTwice(chair, move));
    return choicesOf(chair, kind, same);
  });
}

function choicesOf(chair: Chair, kind: MoveKind, moves: readonly Move[]): readonly Choice[] {
  const heading = headingOf(kind);
  const ask = writings[kind];
  if (kind === 'walkOut') return moves.map((move) => askedAgain(chair, move));
  if (heading !== undefined && ask !== undefined) return [{ label: chair.speak(heading), ask }];
  if (heading === undefined || moves.length === 1) return moves.map((move) => single(chair, move));
  return [{ label: chair.speak(heading), choices: byIssue(chair, moves) }];
}

const single = (chair: Chair, move: Move): Choice => ({
  label: [lineWords(chair, move), ...supportFor(chair, move)].join(' '),
  move,
});

/** N20: the support that a question to the capital would find, where it is about one option. */
function supportFor({ speak, view }: Chair, move: Move): readonly string[] {
  if (move.kind !== 'consult' || move.also !== undefined) return [];
  const issue = issueOf(view.scenario, move.issue);
  const option = issue && optionOf(issue, move.option);
  const leave = issue && option && leaveOf(view, issue, option);
  return leave === undefined ? [] : [speak('terminal:move.supportNow', supportFigures(leave))];
}

/** N14: asks once more before the talks end. */
function askedAgain(chair: Chair, move: Move): Choice {
  const { speak, view } = chair;
  return {
    label: lineWords(chair, move),
    choices: [
      { label: speak('table:leave.yes'), move },
      { label: speak('table:leave.no'), back: true },
    ],
    warning: walkOutWarning(chair, reckon(view, {}).noDeal).join('\n'),
  };
}

/** N22: whether “or better” leaves no other option open than the commitment itself. */
function isSaidTwice({ view }: Chair, move: Move): boolean {
  if (move.kind !== 'commit' || !move.orBetter) return false;
  const { scenario, party } = view;
  const issue = issueOf(scenario, move.issue);
  const positions = positionsOn(scenario, party, move.issue);
  if (issue === undefined) return false;
  return issue.options.every(
    ({ id }) => id === move.option || goesAgainst(issue, move, id, positions),
  );
}

const overlooked = 12; // lines of one menu

function byIssue(chair: Chair, moves: readonly Move[]): readonly Choice[] {
  const about = (move: Move): string | undefined => {
    if ('issue' in move) return move.issue;
    return move.kind === 'backChannel' ? move.issues[0] : undefined;
  };
  if (moves.length <= overlooked) return moves.map((move) => single(chair, move));
  const issues = [...new Set(moves.map(about))];
  return issues.map((issue) => ({
    label: issue === undefined ? chair.speak('terminal:menu.others') : chair.issue(issue),
    choices: moves.filter((move) => about(move) === issue).map((move) => single(chair, move)),
  }));
}
