import { phrase } from '../../lib/phrase.ts';
import type { Review } from '../review.ts';
import type { Score, Term } from './score.ts';

/** N53, relationship: trust now, less trust then; each move of it with its reason (N40). */
export function relationship({ scenario, end }: Review): Score {
  const value = end.trust - scenario.trust;
  const moves = end.log.flatMap((each): Term[] =>
    each.kind === 'trustMoved'
      ? [
          {
            text: phrase(`score.relationship.reason.${each.reason}`, { round: each.round }),
            amount: each.by,
          },
        ]
      : [],
  );
  const kind = value > 0 ? 'better' : value < 0 ? 'worse' : 'same';
  return {
    value,
    unit: 'trust',
    share: undefined,
    sentence: phrase(`score.relationship.${kind}`, {
      by: Math.abs(value),
      now: end.trust,
      then: scenario.trust,
    }),
    arithmetic: [
      {
        label: phrase('score.relationship.now'),
        terms: [{ text: phrase('score.relationship.then'), amount: scenario.trust }, ...moves],
        by: 'sum',
        total: end.trust,
        unit: 'trust',
      },
      {
        label: phrase('score.relationship.change'),
        terms: [
          { text: phrase('score.relationship.now'), amount: end.trust },
          { text: phrase('score.relationship.then'), amount: scenario.trust },
        ],
        by: 'difference',
        total: value,
        unit: 'trust',
      },
    ],
  };
}
