import {
  goesAgainst,
  INCONSISTENCY,
  JUSTIFIED_INCONSISTENCY,
  justifiable,
  liveCommitment,
} from '../negotiation/commitments.ts';
import type { CaucusOutlook, Purpose } from './purpose.ts';
import { judge } from './judgement.ts';
import { homeChance } from './ratifier-classes.ts';
import { publicPosition } from './standpoint.ts';

/**
 * N22: commits itself to the point on an issue beyond which it would not go anyhow, where those at
 * home gain by it. What trust it costs weighs more with some personas than with others.
 */
export function handsToTie({ point, prospects, least }: CaucusOutlook): readonly Purpose[] {
  const { view, temper, issues, inner } = point;
  if (prospects === undefined || temper.press <= 0) return [];
  const kept = prospects.list.filter(({ value }) => value >= least);
  const { fair } = prospects;
  const now = judge(point, fair.outcome);
  return issues.flatMap((issue, at): readonly Purpose[] => {
    if ((point.closed[at] ?? -1) >= 0 || liveCommitment(view.mine, issue.id) !== undefined)
      return [];
    const positions = {
      own: publicPosition(view, view.party, issue.id),
      other: publicPosition(view, view.other, issue.id),
    };
    if (positions.own === positions.other) return [];
    const held = kept.map(({ outcome }) => issue.options[outcome[at] ?? -1]?.id ?? '');
    const options = issue.options.filter(({ id }, option) => {
      if (point.mayTable[at]?.[option] !== true) return false;
      const commitment = {
        issue: issue.id,
        option: id,
        orBetter: true,
        round: 0,
        retreated: false,
        justified: false,
      };
      const kept = held.every((each) => !goesAgainst(issue, commitment, each, positions));
      return kept && id !== positions.other;
    });
    return options.map(({ id }) => {
      const goodwill = { ...view.mine.goodwill };
      for (const ratifier of view.own.ratifiers) {
        const cares = ratifier.stances.some(
          (stance) => stance.issue === issue.id && (stance.options[id] ?? 0) > 0,
        );
        if (cares) goodwill[ratifier.id] = (goodwill[ratifier.id] ?? 0) + 1;
      }
      const chance = homeChance(view.own, point.issues, goodwill, fair.outcome);
      const home = (chance - now.chance) * Math.max(4, now.inner - inner.reservation);
      const worth = home * (0.4 + temper.press) + 1.6 * temper.press - 1.2 * (1 - temper.press);
      return {
        move: { kind: 'commit', issue: issue.id, option: id, orBetter: true },
        rule: 'tieOwnHands',
        worth,
        subject: { issue: issue.id, option: id },
      };
    });
  });
}

/** N22: a retreat explained costs half. */
export function retreatsToExplain({ point }: CaucusOutlook): readonly Purpose[] {
  const { commitments } = point.view.mine;
  return point.issues.flatMap(({ id }): readonly Purpose[] => {
    const retreated = commitments[justifiable(commitments, id)]?.retreated === true;
    if (!retreated) return [];
    const worth = INCONSISTENCY - JUSTIFIED_INCONSISTENCY;
    return [
      {
        move: { kind: 'justify', issue: id },
        rule: 'explainRetreat',
        worth,
        subject: { issue: id },
      },
    ];
  });
}
