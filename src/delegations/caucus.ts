import type { Dice } from '../lib/dice.ts';
import { refusalOf } from '../negotiation/legality.ts';
import type { CaucusMove } from '../negotiation/move.ts';
import { aspirationAt } from './aspiration.ts';
import { beliefIn } from './belief.ts';
import { doorsToOpen } from './caucus-doors.ts';
import { handsToTie, retreatsToExplain } from './caucus-press.ts';
import { questionsToAsk } from './caucus-question.ts';
import { gesturesToMake } from './caucus-gesture.ts';
import { ratifiersToReassure } from './caucus-reassure.ts';
import type { Decision } from './decide.ts';
import type { Belief } from './negotiator/opponent-model.ts';
import { prospectsAt, type Prospects } from './prospects.ts';
import { believedIssues, NO_REASONS, type RuleOfThumb, type Subject } from './rationale.ts';
import type { Standpoint } from './standpoint.ts';

/** One use that the caucus can be put to, and the points that it seems worth. */
export interface Purpose {
  readonly move: CaucusMove;
  readonly rule: RuleOfThumb;
  readonly worth: number;
  readonly subject: Subject;
}

/** What the purposes are weighed in. */
export interface CaucusOutlook {
  readonly point: Standpoint;
  readonly belief: Belief;
  readonly prospects: Prospects | undefined; // as the mandate stands
  readonly promise: number; // of these
  readonly least: number; // value it would still sign at the end
}

/** What having nothing at all to sign counts for, in points. */
const NOTHING = -20;

/** Under this worth, in points, a caucus is not spent. */
const TOO_LITTLE = 0.4;

/** N20–N26: takes the action that is worth most to it, if any is. */
export function decideCaucus(point: Standpoint, dice: Dice): Decision {
  const belief = beliefIn(point.view);
  const prospects = prospectsAt(point, belief);
  const aspiration = prospects && aspirationAt(point, prospects);
  const outlook: CaucusOutlook = {
    point,
    belief,
    prospects,
    promise: prospects?.promise ?? NOTHING,
    least: aspiration?.least ?? point.inner.reservation,
  };
  const seasoning = point.character.skill === 'first-time' ? 0.6 : 1;
  const best = purposes(outlook)
    .filter(({ move }) => refusalOf(point.view, move) === undefined)
    .map((purpose) => ({ ...purpose, worth: purpose.worth * (1 - dice.int(0, 10) / 100) }))
    .reduce<Purpose | undefined>(
      (most, purpose) => (most === undefined || purpose.worth > most.worth ? purpose : most),
      undefined,
    );
  const believed = believedIssues(point, belief);
  const aim = aspiration?.aim;
  if (best === undefined || best.worth * seasoning < TOO_LITTLE) {
    return {
      move: { kind: 'hold' },
      rationale: { ...NO_REASONS, rule: 'hold', aim, believed },
    };
  }
  const { move, rule, worth, subject } = best;
  return { move, rationale: { ...NO_REASONS, rule, aim, value: worth, subject, believed } };
}

function purposes(outlook: CaucusOutlook): readonly Purpose[] {
  if (outlook.point.issues.every((_, at) => (outlook.point.closed[at] ?? -1) >= 0)) return [];
  return [
    ...doorsToOpen(outlook),
    ...ratifiersToReassure(outlook),
    ...gesturesToMake(outlook),
    ...questionsToAsk(outlook),
    ...handsToTie(outlook),
    ...retreatsToExplain(outlook),
  ];
}
