import type { Dice } from '../lib/dice.ts';
import { aspirationAt } from './aspiration.ts';
import { beliefIn } from './belief/belief.ts';
import { isStonewalled } from './conceded.ts';
import type { Decision } from './decision.ts';
import { alternatives, lastAlternatives } from './offering/alternatives.ts';
import { earlyHarvest } from './offering/early-harvest.ts';
import { heldOf } from './held.ts';
import { judge } from './judgement.ts';
import { menuAround } from './offering/menu.ts';
import type { Belief } from './belief/sheet-model.ts';
import { nextOffer } from './offering/next-offer.ts';
import { openingOffer } from './offering/opening-style.ts';
import { timesTabled } from './offering/offers.ts';
import { prospectsAt } from './prospects/prospects.ts';
import { believedIssues, NO_REASONS, type Rationale, type RuleOfThumb } from './rationale.ts';
import { outcomeWith, packageOf, type Standpoint } from './standpoint.ts';

/** D2: what it tables, or whether it lets things stand. */
export function decideFloor(point: Standpoint, dice: Dice): Decision {
  const belief = beliefIn(point.view);
  const believed = believedIssues(point, belief);
  const because = (rule: RuleOfThumb, more: Partial<Rationale> = {}): Rationale => ({
    ...NO_REASONS,
    rule,
    aim: undefined,
    believed,
    ...more,
  });
  const prospects = prospectsAt(point, belief);
  if (prospects === undefined) {
    const issue = issueToReopen(point, belief);
    if (issue === undefined)
      return { move: { kind: 'pass' }, rationale: because('nothingToOffer') };
    return {
      move: { kind: 'reopen', issue },
      rationale: because('reopenOrFail', { subject: { issue } }),
    };
  }
  const aspiration = aspirationAt(point, prospects);
  const { aim, least } = aspiration;
  if (point.view.mine.final === 'declined') {
    return { move: { kind: 'pass' }, rationale: because('keepsItsWord', { aim }) };
  }
  const final = isLastWord(point, prospects.fair.value);
  // An ultimatum that asks for all is no offer: half of what could still be given goes into it.
  const follows = nextOffer(
    point,
    belief,
    prospects,
    final ? { aim: (aim + least) / 2, least } : aspiration,
  );
  const opening =
    isFirst(point) && !final && openingOffer(point, belief, prospects, aspiration, dice);
  const next = follows && opening ? { ...follows, prospect: opening } : follows;
  const standing = judge(point, outcomeWith(point, {}));
  const complete = point.issues.every(
    ({ essential }, at) => !essential || (point.closed[at] ?? -1) >= 0,
  );
  // What is closed already may be better than anything still to be had.
  const enough = complete && standing.fault === undefined && standing.value >= prospects.fair.value;
  if (next === undefined || enough) {
    return {
      move: { kind: 'pass' },
      rationale: because('letItStand', { aim, value: standing.value }),
    };
  }
  const alone = (rule: RuleOfThumb): Decision => ({
    move: {
      kind: 'table',
      packages: [packageOf(point, next.prospect.outcome)],
      severable: false,
      final: false,
    },
    rationale: because(rule, { aim, value: next.prospect.value }),
  });
  if (final || point.floorsLeft <= 1) {
    const packages = lastAlternatives(point, belief, next);
    const several = packages.length > 1 ? 'lastAlternatives' : undefined;
    const rule = final ? 'finalOffer' : (several ?? (next.isBack ? 'stepsBack' : 'tradeOff'));
    return {
      move: { kind: 'table', packages, severable: false, final },
      rationale: because(rule, { aim, value: next.prospect.value }),
    };
  }
  const harvest = earlyHarvest(next.within, belief, prospects, dice);
  if (harvest !== undefined && timesTabled(point, [harvest]) === 0) {
    return {
      move: { kind: 'table', packages: [harvest], severable: true, final: false },
      rationale: because('earlyHarvest', { aim }),
    };
  }
  const both = alternatives(point, next);
  if (both.length > 1 && timesTabled(point, both) === 0) {
    return {
      move: { kind: 'table', packages: both, severable: false, final: false },
      rationale: because('otherTrade', { aim, value: next.prospect.value }),
    };
  }
  const menu = menuAround(next.within, belief, next.prospect, aim, dice);
  if (menu.length > 1 && timesTabled(point, menu) === 0) {
    return {
      move: { kind: 'table', packages: menu, severable: false, final: false },
      rationale: because('menu', { aim, value: next.prospect.value }),
    };
  }
  return alone(next.isBack ? 'stepsBack' : 'tradeOff');
}

function isFirst({ view, floorsLeft }: Standpoint): boolean {
  return floorsLeft > 1 && !view.offers.some(({ by }) => by === view.party);
}

/** An ultimatum while there is still time is a threat; so many floors before the end it is one. */
const THREATENS = 4;

/**
 * N13: only what it will not better is marked final, if that is its manner: its last floor, or
 * earlier towards a side that has not moved at all.
 */
function isLastWord(point: Standpoint, fair: number): boolean {
  const { temper, floorsLeft, view } = point;
  if (temper.finals < 0.5 || !view.mine.credible || view.mine.final !== 'none') return false;
  return floorsLeft <= 1 || (floorsLeft <= THREATENS && isStonewalled(point, fair));
}

/** N12: where what is closed leaves nothing to sign, the closed issue that stands most in the way. */
function issueToReopen(point: Standpoint, belief: Belief): string | undefined {
  let best: { issue: string; value: number } | undefined;
  for (const [at, { id }] of point.issues.entries()) {
    const held = point.closed[at] ?? -1;
    if (held < 0) continue;
    const masks = [...point.held.masks];
    masks[at] = (masks[at] ?? 0) | (1 << (point.statusQuo[at] ?? 0));
    const without = prospectsAt({ ...point, held: heldOf(point.view.own, masks) }, belief);
    if (without !== undefined && (best === undefined || without.best > best.value)) {
      best = { issue: id, value: without.best };
    }
  }
  return best?.issue;
}
