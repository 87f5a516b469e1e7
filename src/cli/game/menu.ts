import { legalMoves } from '../../negotiation/legal-moves.ts';
import type { Move, MoveKind } from '../../negotiation/move.ts';
import type { Key } from '../../words/say.ts';
import type { TerminalArea } from '../voice.ts';
import type { Chair } from './chair.ts';
import { moveWords } from './move-words.ts';

/** A line of a menu: a move, a menu of its own, or something that is asked for in writing. */
export type Choice =
  | { readonly label: string; readonly move: Move }
  | { readonly label: string; readonly choices: readonly Choice[] }
  | { readonly label: string; readonly ask: Writing };

/** What is too manifold for a menu. */
export type Writing = 'offer' | 'initials';

type Asked =
  | 'singly' // each move by a line of its own
  | { readonly heading: Key<TerminalArea> } // several under one heading
  | { readonly heading: Key<TerminalArea>; readonly ask: Writing };

const asked: Readonly<Record<MoveKind, Asked>> = {
  table: { heading: 'terminal:menu.table', ask: 'offer' },
  reopen: { heading: 'terminal:menu.reopen' },
  pass: 'singly',
  walkOut: 'singly',
  accept: 'singly',
  initial: { heading: 'terminal:menu.initial', ask: 'initials' },
  decline: { heading: 'table:offer.decline' },
  stay: 'singly',
  consult: { heading: 'table:caucus.consult.name' },
  backChannel: { heading: 'table:caucus.backChannel.name' },
  commit: { heading: 'table:caucus.commit.name' },
  justify: { heading: 'table:caucus.justify.name' },
  experts: { heading: 'table:caucus.experts.name' },
  gesture: { heading: 'table:caucus.gesture.name' },
  reassure: { heading: 'table:caucus.reassure.name' },
  hold: 'singly',
  tell: 'singly',
  answerExperts: 'singly',
  answerAnnex: 'singly',
};

/** All that the chair's party may do now, as menus that a person can overlook. */
export function menuOf(chair: Chair): readonly Choice[] {
  const { moves, table } = legalMoves(chair.view);
  const canTable = table !== undefined && Object.keys(table).length > 0;
  const kinds = new Set(moves.map(({ kind }) => kind));
  return [
    ...(canTable ? choicesOf(chair, 'table', []) : []),
    ...[...kinds].flatMap((kind) => {
      const same = moves.filter((move) => move.kind === kind);
      return choicesOf(chair, kind, same);
    }),
  ];
}

function choicesOf(chair: Chair, kind: MoveKind, moves: readonly Move[]): readonly Choice[] {
  const how = asked[kind];
  if (how !== 'singly' && 'ask' in how) return [{ label: chair.speak(how.heading), ask: how.ask }];
  if (how === 'singly' || moves.length === 1) return moves.map((move) => single(chair, move));
  return [{ label: chair.speak(how.heading), choices: byIssue(chair, moves) }];
}

const single = (chair: Chair, move: Move): Choice => ({ label: moveWords(chair, move), move });

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
