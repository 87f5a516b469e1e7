import { offerOnTable } from '../negotiation/course/offers.ts';
import type { AnswerMove } from '../negotiation/move.ts';
import type { Offer } from '../negotiation/state.ts';
import type { Issue, Package } from '../scenario/scenario.ts';
import { aspirationAt, type Aspiration } from './aspiration.ts';
import { beliefIn } from './belief/belief.ts';
import type { Decision } from './decision.ts';
import { nextOffer } from './offering/next-offer.ts';
import { heldOf, isAmong } from './held.ts';
import { judge, type Judgement } from './judgement.ts';
import { barredIn, groundOf, obstacleIn } from './obstacle.ts';
import { hasTabled } from './offering/offers.ts';
import type { Belief } from './belief/sheet-model.ts';
import { prospectsAt, type Prospect, type Prospects } from './prospects/prospects.ts';
import {
  believedIssues,
  NO_REASONS,
  type Rationale,
  type RuledOut,
  type RuleOfThumb,
} from './rationale.ts';
import { outcomeWith, packageOf, type Standpoint } from './standpoint.ts';

/** What a part may cost of the fair package that is still to be had, in points. */
const PART_MAY_COST = 0.5;

/** D2: takes what is worth its aim or its own next offer; near the end, what is worth its least. */
export function decideAnswer(point: Standpoint): Decision | undefined {
  const offer = offerOnTable(point.view);
  if (offer === undefined) return undefined;
  const belief = beliefIn(point.view);
  const prospects = prospectsAt(point, belief);
  const aspiration = prospects && aspirationAt(point, prospects);
  const own = prospects && aspiration && nextOffer(point, belief, prospects, aspiration)?.prospect;
  const judged = offer.packages.map((pkg) => judgeOffered(point, pkg));
  const bars = judged.map(({ chance }) => barFor(point, offer, aspiration, own, chance));

  const because = (rule: RuleOfThumb, more: Partial<Rationale>): Rationale => ({
    ...NO_REASONS,
    rule,
    aim: aspiration?.aim,
    believed: believedIssues(point, belief),
    ...more,
  });
  const ruledOut: RuledOut[] = [];
  let taken: number | undefined;
  for (const [at, judgement] of judged.entries()) {
    const { fault, value } = judgement;
    const pkg = offer.packages[at] ?? {};
    const enough =
      value >= (bars[at] ?? Infinity) ||
      keepsItsOffer(point, pkg, value) ||
      isGoodPart(point, belief, prospects, pkg, aspiration);
    if (fault !== undefined) ruledOut.push({ package: at, why: fault, value });
    else if (!enough) ruledOut.push({ package: at, why: 'belowAim', value });
    else if (taken === undefined || value > (judged[taken]?.value ?? 0)) taken = at;
  }
  if (taken !== undefined) {
    const value = judged[taken]?.value ?? 0;
    return {
      move: { kind: 'accept', package: taken },
      rationale: because(
        whyTaken(
          point,
          value,
          bars[taken] ?? Infinity,
          aspiration,
          own,
          keepsItsOffer(point, offer.packages[taken] ?? {}, value),
        ),
        { value, ruledOut },
      ),
    };
  }
  const part = partToInitial(point, belief, prospects, offer, aspiration);
  if (part !== undefined) {
    return {
      move: { kind: 'initial', issues: part },
      rationale: because('takePart', { ruledOut }),
    };
  }
  const barred = barredIn(point, offer.packages, judged);
  const obstacle = barred ?? obstacleIn(point, offer.packages, judged);
  const isSaid = barred !== undefined || point.temper.candour >= 0.5;
  const move: AnswerMove = {
    kind: 'decline',
    ...(obstacle !== undefined && isSaid ? { obstacle } : {}),
    ground: groundOf(judged),
  };
  const short = ruledOut.some(({ why }) => why === 'belowAim');
  return {
    move,
    rationale: because(short ? 'belowTheAim' : 'cannotSign', {
      value: Math.max(...judged.map(({ value }) => value)),
      ruledOut,
      ...(obstacle === undefined ? {} : { subject: { issue: obstacle } }),
      wouldHaveSufficed: own && packageOf(point, own.outcome),
    }),
  };
}

/** As `judge`; but what a package names must be signed, a status quo out of the mandate too. */
function judgeOffered(point: Standpoint, pkg: Package): Judgement {
  const judged = judge(point, outcomeWith(point, pkg));
  const barred = point.issues.some(
    ({ id }, at) =>
      Object.hasOwn(pkg, id) && !isAmong(point.mayTable, at, judged.outcome[at] ?? -1),
  );
  return barred ? { ...judged, fault: 'mandate' } : judged;
}

/** Nobody gives in to what may well fail at home. */
const SURE = 0.9;

/**
 * What a package must be worth: its aim or its own next offer, less where it has not the skill to hold
 * out for that. A last chance is worth the least; so is half-way an offer that is
 * marked final, while the side that made it is credible (N13).
 */
function barFor(
  { floorsLeft, view, temper }: Standpoint,
  offer: Offer,
  aspiration: Aspiration | undefined,
  own: Prospect | undefined,
  chance: number,
): number {
  if (aspiration === undefined) return Infinity;
  const { aim, least } = aspiration;
  if (floorsLeft === 0) return least;
  const firm = Math.min(aim, own?.value ?? Infinity);
  const yields = chance >= SURE ? temper.yields : 0;
  const next = firm - yields * Math.max(0, firm - least);
  return offer.final && view.theirs.credible
    ? Math.max(least, Math.min(next, (aim + least) / 2))
    : next;
}

/**
 * What it has tabled itself it takes when it is tabled back, as long as it is there to be signed and
 * better than nothing, or leaves the rest to be settled yet. Where it no longer is, that shows in the
 * fault.
 */
function keepsItsOffer(point: Standpoint, pkg: Package, value: number): boolean {
  const isPart = point.floorsLeft > 0 && openBeside(point, pkg).length > 0;
  return (isPart || value > point.inner.reservation) && hasTabled(point, pkg);
}

/** The open issues of which a package says nothing. */
function openBeside({ issues, closed }: Standpoint, pkg: Package): readonly Issue[] {
  return issues.filter(({ id }, at) => (closed[at] ?? -1) < 0 && !Object.hasOwn(pkg, id));
}

function whyTaken(
  { floorsLeft }: Standpoint,
  value: number,
  bar: number,
  aspiration: Aspiration | undefined,
  own: Prospect | undefined,
  isOwn: boolean,
): RuleOfThumb {
  if (isOwn && value < bar) return 'keepsItsOffer';
  if (aspiration !== undefined && value >= aspiration.aim) return 'worthTheAim';
  if (own !== undefined && value >= own.value) return 'betterThanOwnNext';
  if (floorsLeft === 0) return 'lastChance';
  return value >= bar ? 'givesIn' : 'takePart';
}

/** Whether a package that leaves issues open spoils nothing of what is still to be had. */
function isGoodPart(
  point: Standpoint,
  belief: Belief,
  prospects: Prospects | undefined,
  pkg: Package,
  aspiration: Aspiration | undefined,
): boolean {
  if (prospects === undefined || aspiration === undefined) return false;
  if (openBeside(point, pkg).length === 0) return false;
  const outcome = outcomeWith(point, pkg);
  const masks = point.held.masks.map((mask, at) =>
    Object.hasOwn(pkg, point.issues[at]?.id ?? '') ? mask & (1 << (outcome[at] ?? 0)) : mask,
  );
  const after = prospectsAt({ ...point, held: heldOf(point.view.own, masks) }, belief);
  if (after === undefined) return false;
  const lost = prospects.fair.value - after.fair.value;
  return lost <= PART_MAY_COST && after.best >= aspiration.aim - 2;
}

/** N11: of a severable offer, the issues that can be closed without spoiling anything. */
function partToInitial(
  point: Standpoint,
  belief: Belief,
  prospects: Prospects | undefined,
  { severable, packages }: Offer,
  aspiration: Aspiration | undefined,
): readonly string[] | undefined {
  const [pkg] = packages;
  if (!severable || pkg === undefined) return undefined;
  let part: Package = {};
  for (const [issue, option] of Object.entries(pkg)) {
    const more = { ...part, [issue]: option };
    if (judgeOffered(point, more).fault !== undefined) continue;
    if (isGoodPart(point, belief, prospects, more, aspiration)) part = more;
  }
  const issues = Object.keys(part);
  return issues.length > 0 ? issues : undefined;
}
