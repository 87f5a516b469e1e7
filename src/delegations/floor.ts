import type { Dice } from '../lib/dice.ts';
import type { FloorMove } from '../negotiation/move.ts';
import { aspirationAt } from './aspiration.ts';
import { beliefIn } from './belief/belief.ts';
import { isStonewalled } from './conceded.ts';
import { decided, type Decision } from './decision.ts';
import { alternatives, lastAlternatives } from './offering/alternatives.ts';
import { earlyHarvest } from './offering/early-harvest.ts';
import { judge } from './judgement.ts';
import { menuAround } from './offering/menu.ts';
import type { Belief } from './belief/sheet-model.ts';
import { nextOffer } from './offering/next-offer.ts';
import { openingOffer } from './offering/opening-style.ts';
import { timesTabled } from './offering/offers.ts';
import { prospectsAt } from './prospects/prospects.ts';
import { believedIssues, NO_REASONS, type Rationale, type RuleOfThumb } from './rationale.ts';
import { holding, outcomeWith, packageOf, type Standpoint } from './standpoint.ts';

/** D2: what it tables, or whether it lets things stand. */
export function decideFloor(point: Standpoint, dice: Dice): Decision {
  const belief = beliefIn(point.view);
  const does = (move: FloorMove, rule: RuleOfThumb, more: Partial<Rationale> = {}): Decision =>
    decided(move, () => ({
      ...NO_REASONS,
      rule,
      aim: undefined,
      believed: believedIssues(point, belief),
      ...more,
    }));
  const prospects = prospectsAt(point, belief);
  if (prospects === undefined) {
    const issue = issueToReopen(point, belief);
    if (issue === undefined) return does({ kind: 'pass' }, 'nothingToOffer');
    return does({ kind: 'reopen', issue }, 'reopenOrFail', { subject: { issue } });
  }
  const aspiration = aspirationAt(point, prospects);
  const { aim, least } = aspiration;
  if (point.view.mine.final === 'declined') {
    return does({ kind: 'pass' }, 'keepsItsWord', { aim });
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
    return does({ kind: 'pass' }, 'letItStand', { aim, value: standing.value });
  }
  if (final || point.floorsLeft <= 1) {
    const packages = lastAlternatives(point, belief, next);
    const several = packages.length > 1 ? 'lastAlternatives' : undefined;
    const rule = final ? 'finalOffer' : (several ?? (next.isBack ? 'stepsBack' : 'tradeOff'));
    return does({ kind: 'table', packages, severable: false, final }, rule, {
      aim,
      value: next.prospect.value,
    });
  }
  const harvest = earlyHarvest(next.within, belief, prospects, dice);
  if (harvest !== undefined && timesTabled(point, [harvest]) === 0) {
    return does(
      { kind: 'table', packages: [harvest], severable: true, final: false },
      'earlyHarvest',
      { aim },
    );
  }
  const both = alternatives(point, next);
  if (both.length > 1 && timesTabled(point, both) === 0) {
    return does({ kind: 'table', packages: both, severable: false, final: false }, 'otherTrade', {
      aim,
      value: next.prospect.value,
    });
  }
  const menu = menuAround(next.within, belief, next.prospect, aim, dice);
  if (menu.length > 1 && timesTabled(point, menu) === 0) {
    return does({ kind: 'table', packages: menu, severable: false, final: false }, 'menu', {
      aim,
      value: next.prospect.value,
    });
  }
  const packages = [packageOf(point, next.prospect.outcome)];
  return does(
    { kind: 'table', packages, severable: false, final: false },
    next.isBack ? 'stepsBack' : 'tradeOff',
    { aim, value: next.prospect.value },
  );
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
    const without = prospectsAt(holding(point, masks), belief);
    if (without !== undefined && (best === undefined || without.best > best.value)) {
      best = { issue: id, value: without.best };
    }
  }
  return best?.issue;
}
