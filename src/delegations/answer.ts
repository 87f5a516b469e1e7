import { offerOnTable } from '../negotiation/answer.ts';
import { aspirationAt } from './aspiration.ts';
import { beliefIn } from './belief.ts';
import type { Decision } from './decide.ts';
import { nextOffer } from './floor.ts';
import { judge } from './judgement.ts';
import { prospectsAt } from './prospects.ts';
import { believedIssues, NO_REASONS, type RuledOut } from './rationale.ts';
import { outcomeWith, packageOf, type Standpoint } from './standpoint.ts';

/** D2: takes what is worth its aim or its own next offer; near the end, what is worth its least. */
export function decideAnswer(point: Standpoint): Decision | undefined {
  const offer = offerOnTable(point.view);
  if (offer === undefined) return undefined;
  const belief = beliefIn(point.view);
  const believed = believedIssues(point, belief);
  const prospects = prospectsAt(point, belief);
  const aspiration = prospects && aspirationAt(point, prospects);
  const own = prospects && aspiration && nextOffer(point, prospects, aspiration.aim);
  const enough = Math.min(aspiration?.aim ?? Infinity, own?.value ?? Infinity);
  const bar = point.floorsLeft === 0 ? (aspiration?.least ?? Infinity) : enough;

  const judged = offer.packages.map((pkg) => judge(point, outcomeWith(point, pkg)));
  const ruledOut: RuledOut[] = [];
  let taken: number | undefined;
  for (const [at, { fault, value }] of judged.entries()) {
    if (fault !== undefined) ruledOut.push({ package: at, why: fault, value });
    else if (value < bar) ruledOut.push({ package: at, why: 'belowAim', value });
    else if (taken === undefined || value > (judged[taken]?.value ?? 0)) taken = at;
  }
  const aim = aspiration?.aim;
  if (taken !== undefined) {
    const value = judged[taken]?.value;
    const rule =
      value !== undefined && aim !== undefined && value >= aim
        ? 'worthTheAim'
        : point.floorsLeft === 0
          ? 'lastChance'
          : 'betterThanOwnNext';
    return {
      move: { kind: 'accept', package: taken },
      rationale: { ...NO_REASONS, rule, aim, value, believed, ruledOut },
    };
  }
  return {
    move: { kind: 'decline' },
    rationale: {
      ...NO_REASONS,
      rule: ruledOut.some(({ why }) => why === 'belowAim') ? 'belowTheAim' : 'cannotSign',
      aim,
      value: Math.max(...judged.map(({ value }) => value)),
      believed,
      ruledOut,
      wouldHaveSufficed: own && packageOf(point, own.outcome),
    },
  };
}
