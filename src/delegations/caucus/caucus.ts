import type { Dice } from '../../lib/dice.ts';
import { refusalOf } from '../../negotiation/legality.ts';
import { aspirationAt, type Aspiration } from '../aspiration.ts';
import { beliefIn } from '../belief/belief.ts';
import { openingsToWin } from './openings.ts';
import { handsToTie, retreatsToExplain } from './press.ts';
import { questionsToAsk } from './question.ts';
import { gesturesToMake } from './gesture.ts';
import { ratifiersToReassure } from './reassure.ts';
import type { Decision } from '../decision.ts';
import type { Belief } from '../belief/sheet-model.ts';
import { prospectsAt, type Prospects } from '../prospects/prospects.ts';
import type { CaucusOutlook, Purpose } from './purpose.ts';
import { believedIssues, NO_REASONS } from '../rationale.ts';
import type { Standpoint } from '../standpoint.ts';

/** What having nothing at all to sign counts for, in points. */
const NOTHING = -20;

/** Under this worth, in points, a caucus is not spent. */
const TOO_LITTLE = 0.4;

/** N20–N26: takes the action that is worth most to it, if any is. */
export function decideCaucus(point: Standpoint, dice: Dice): Decision {
  const belief = beliefIn(point.view);
  const prospects = prospectsAt(point, belief);
  const aspiration = prospects && aspirationAt(point, prospects);
  // The dice break near ties, and a beginner sees less in what could be done.
  const seasoning = point.character.skill === 'first-time' ? 0.6 : 1;
  const [best] = usefulActions(point, belief, prospects, aspiration)
    .map((each) => ({ ...each, worth: each.worth * seasoning * (1 - dice.int(0, 10) / 100) }))
    .filter(({ worth }) => worth >= TOO_LITTLE)
    .sort((a, b) => b.worth - a.worth);
  const believed = believedIssues(point, belief);
  const aim = aspiration?.aim;
  if (best === undefined) {
    return { move: { kind: 'hold' }, rationale: { ...NO_REASONS, rule: 'hold', aim, believed } };
  }
  const { move, rule, worth, subject } = best;
  return { move, rationale: { ...NO_REASONS, rule, aim, value: worth, subject, believed } };
}

/** The legal caucus actions that seem worth something, the most useful first. */
export function usefulActions(
  point: Standpoint,
  belief: Belief,
  prospects: Prospects | undefined,
  aspiration: Aspiration | undefined,
): readonly Purpose[] {
  if (point.closed.every((option) => option >= 0)) return [];
  const outlook: CaucusOutlook = {
    point,
    belief,
    prospects,
    promise: prospects?.promise ?? NOTHING,
    aim: aspiration?.aim ?? point.inner.reservation,
    least: aspiration?.least ?? point.inner.reservation,
  };
  return [
    ...openingsToWin(outlook),
    ...ratifiersToReassure(outlook),
    ...gesturesToMake(outlook),
    ...questionsToAsk(outlook),
    ...handsToTie(outlook),
    ...retreatsToExplain(outlook),
  ]
    .filter(({ move, worth }) => worth > 0 && refusalOf(point.view, move) === undefined)
    .sort((a, b) => b.worth - a.worth);
}
