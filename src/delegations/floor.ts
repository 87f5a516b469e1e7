import type { Dice } from '../lib/dice.ts';
import { samePackage } from '../negotiation/agenda.ts';
import { brokenWord } from '../negotiation/trust/commitments.ts';
import type { Package } from '../scenario/scenario.ts';
import { aspirationAt } from './aspiration.ts';
import { beliefIn } from './belief/belief.ts';
import { isStonewalled } from './conceded.ts';
import type { Decision } from './decision.ts';
import { earlyHarvest } from './offering/early-harvest.ts';
import { heldOf } from './held.ts';
import { judge } from './judgement.ts';
import { menuAround } from './offering/menu.ts';
import type { Belief } from './belief/sheet-model.ts';
import { nextOffer, type Next } from './offering/next-offer.ts';
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
      final,
    },
    rationale: because(rule, { aim, value: next.prospect.value }),
  });
  if (final) return alone('finalOffer');
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

function breaksOwnWord({ view }: Standpoint, pkg: Package): boolean {
  const { scenario, party, mine } = view;
  return Object.entries(pkg).some(
    ([issue, option]) => brokenWord(scenario, party, mine, issue, option) !== undefined,
  );
}

function isFirst({ view, floorsLeft }: Standpoint): boolean {
  return floorsLeft > 1 && !view.offers.some(({ by }) => by === view.party);
}

/** What follows on its last offer and, beside it, a trade that would have stepped back from it. */
function alternatives(point: Standpoint, { prospect, alternative }: Next): readonly Package[] {
  if (alternative === undefined || point.view.rules.menuAtMost < 2) return [];
  const [one, other] = [prospect, alternative].map(({ outcome }) => packageOf(point, outcome));
  if (one === undefined || other === undefined || Object.keys(other).length === 0) return [];
  // N22: to table it is to retreat, whether it is taken up or not.
  return samePackage(one, other) || breaksOwnWord(point, other) ? [] : [one, other];
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
