import type { IssueId, OptionId } from '../scenario/scenario.ts';
import { actOf } from './acts/acts.ts';
import { isClosed } from './agenda.ts';
import { kindsIn } from './legality.ts';
import type { Move, MoveKind } from './move.ts';
import { availableOptions } from './options.ts';
import type { View } from './view.ts';

/** What a party may do now. */
export interface LegalMoves {
  /**
   * Every legal move but offers, which are too many. Back-channel questions stand once for each
   * pair of issues, in the agenda's order.
   */
  readonly moves: readonly Move[];
  /** On the floor: the open issues and, for each, what may be put into a package. */
  readonly table: Readonly<Record<IssueId, readonly OptionId[]>> | undefined;
}

/** The legal moves of the view's party; none where it is not its turn. */
export function legalMoves(view: View): LegalMoves {
  if (view.turn !== view.party) return { moves: [], table: undefined };
  return {
    moves: kindsIn(view.phase, view.rules).flatMap((kind) => legalOf(view, kind)),
    table: view.phase === 'floor' ? tableOf(view) : undefined,
  };
}

function legalOf<K extends MoveKind>(view: View, kind: K): readonly Move[] {
  const { candidates, refusal } = actOf(kind);
  return candidates(view).filter((move) => refusal(view, move) === undefined);
}

function tableOf(view: View): Readonly<Record<IssueId, readonly OptionId[]>> {
  const open = view.scenario.issues.filter(({ id }) => !isClosed(view.closed, id));
  return Object.fromEntries(open.map(({ id }) => [id, availableOptions(view, id)]));
}
