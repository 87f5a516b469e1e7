import { issueOf } from '../../negotiation/agenda.ts';
import type { MoveOf } from '../../negotiation/move.ts';
import type { View } from '../../negotiation/view.ts';
import {
  brokenWord,
  goesAgainst,
  liveCommitment,
  positionsOn,
} from '../../negotiation/trust/commitments.ts';
import { isAmong } from '../../delegations/held.ts';
import type { Standpoint } from '../../delegations/standpoint.ts';
import { pointAt, type Observed } from './observed.ts';
import { shareOf, type Share } from './share.ts';

/** What is sworn in public, and what is tabled on issues to which the other side has committed itself. */
interface TheirWord {
  readonly breaksTheirWord: Share; // of all, what goes against it
  readonly breaksNeedlessly: Share; // of what could go with it, without a public word of its own there
  readonly emptyOaths: Share; // commitments against nothing that the other side asks for
}

export function theirWordIn(game: Observed): TheirWord {
  const tabled = game.steps.flatMap((step) => {
    const { move, view } = step;
    if (move.kind !== 'table') return [];
    const point = pointAt(game, step);
    return move.packages.flatMap((pkg) =>
      Object.entries(pkg)
        .filter(([issue]) => liveCommitment(view.theirs, issue) !== undefined)
        .map(([issue, option]) => ({
          breaks: isBroken(view, issue, option),
          isFree: liveCommitment(view.mine, issue) === undefined && couldKeep(point, issue),
        })),
    );
  });
  const sworn = game.steps.flatMap(({ move, view }) =>
    move.kind === 'commit' ? [{ view, move }] : [],
  );
  return {
    emptyOaths: shareOf(sworn, ({ view, move }) => !isDisputed(view, move)),
    breaksTheirWord: shareOf(tabled, ({ breaks }) => breaks),
    breaksNeedlessly: shareOf(
      tabled.filter(({ isFree }) => isFree),
      ({ breaks }) => breaks,
    ),
  };
}

/** Whether the other side's stand goes against what would be sworn. */
function isDisputed(
  { scenario, theirs, party }: View,
  { issue, option, orBetter }: MoveOf<'commit'>,
): boolean {
  const positions = positionsOn(scenario, party, issue);
  const stand = theirs.stands[issue] ?? '';
  const on = issueOf(scenario, issue);
  return on !== undefined && goesAgainst(on, { option, orBetter }, stand, positions);
}

function isBroken(view: View, issue: string, option: string): boolean {
  return brokenWord(view.scenario, view.other, view.theirs, issue, option) !== undefined;
}

/** Whether anything that it may table on an issue keeps the other side's word. */
function couldKeep({ view, issues, mayTable }: Standpoint, id: string): boolean {
  return issues.some(
    (issue, at) =>
      issue.id === id &&
      issue.options.some(
        (option, index) => isAmong(mayTable, at, index) && !isBroken(view, id, option.id),
      ),
  );
}
