import type { Dice } from '../lib/dice.ts';
import { beliefIn } from './belief.ts';
import type { Decision } from './decide.ts';
import { believedIssues, NO_REASONS } from './rationale.ts';
import type { Standpoint } from './standpoint.ts';

export function decideCaucus(point: Standpoint, _dice: Dice): Decision {
  const believed = believedIssues(point, beliefIn(point.view));
  return {
    move: { kind: 'hold' },
    rationale: { ...NO_REASONS, rule: 'hold', aim: undefined, believed },
  };
}
