import type { View } from '../../negotiation/view.ts';
import { brokenWord, liveCommitment } from '../../negotiation/trust/commitments.ts';
import { isAmong } from '../../delegations/held.ts';
import type { Standpoint } from '../../delegations/standpoint.ts';
import { pointAt, type Observed } from './observed.ts';
import { shareOf, type Share } from './share.ts';

/** What is tabled on issues to which the other side has publicly committed itself. */
interface TheirWord {
  readonly breaksTheirWord: Share; // of all, what goes against it
  readonly breaksNeedlessly: Share; // of what could go with it, without a public word of its own there
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
  return {
    breaksTheirWord: shareOf(tabled, ({ breaks }) => breaks),
    breaksNeedlessly: shareOf(
      tabled.filter(({ isFree }) => isFree),
      ({ breaks }) => breaks,
    ),
  };
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
