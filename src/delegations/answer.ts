import { offerOnTable } from '../negotiation/course/offers.ts';
import type { AnswerMove } from '../negotiation/move.ts';
import type { Offer } from '../negotiation/state.ts';
import type { Package } from '../scenario/scenario.ts';
import { aspirationAt, type Aspiration } from './aspiration.ts';
import { beliefIn } from './belief/belief.ts';
import type { Decision } from './decision.ts';
import { nextOffer } from './floor.ts';
import { heldOf, isAmong } from './held.ts';
import { judge, type Judgement } from './judgement.ts';
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
  const own = prospects && aspiration && nextOffer(point, prospects, aspiration);
  const bar = barFor(point, offer, aspiration, own);
  const judged = offer.packages.map((pkg) => judgeOffered(point, pkg));

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
    const enough =
      value >= bar || isGoodPart(point, belief, prospects, offer.packages[at] ?? {}, aspiration);
    if (fault !== undefined) ruledOut.push({ package: at, why: fault, value });
    else if (!enough) ruledOut.push({ package: at, why: 'belowAim', value });
    else if (taken === undefined || value > (judged[taken]?.value ?? 0)) taken = at;
  }
  if (taken !== undefined) {
    const value = judged[taken]?.value ?? 0;
    return {
      move: { kind: 'accept', package: taken },
      rationale: because(whyTaken(point, value, aspiration, own), { value, ruledOut }),
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
  const obstacle = barred ?? obstacleIn(point, offer.packages, judged, own);
  const move: AnswerMove =
    obstacle !== undefined && (barred !== undefined || point.temper.candour >= 0.5)
      ? { kind: 'decline', obstacle }
      : { kind: 'decline' };
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

/**
 * What a package must be worth. A last chance is worth the least; so is half-way an offer that is
 * marked final, while the side that made it is credible (N13).
 */
function barFor(
  { floorsLeft, view }: Standpoint,
  offer: Offer,
  aspiration: Aspiration | undefined,
  own: Prospect | undefined,
): number {
  if (aspiration === undefined) return Infinity;
  const { aim, least } = aspiration;
  if (floorsLeft === 0) return least;
  const next = Math.min(aim, own?.value ?? Infinity);
  return offer.final && view.theirs.credible
    ? Math.max(least, Math.min(next, (aim + least) / 2))
    : next;
}

function whyTaken(
  { floorsLeft }: Standpoint,
  value: number,
  aspiration: Aspiration | undefined,
  own: Prospect | undefined,
): RuleOfThumb {
  if (aspiration !== undefined && value >= aspiration.aim) return 'worthTheAim';
  if (own !== undefined && value >= own.value) return 'betterThanOwnNext';
  return floorsLeft === 0 ? 'lastChance' : 'takePart';
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
  const open = point.issues.filter((_, at) => (point.closed[at] ?? -1) < 0);
  if (open.every(({ id }) => Object.hasOwn(pkg, id))) return false;
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

/** What it may not sign: to say so serves every persona, since nothing else can come of it. */
function barredIn(
  { issues, mayTable, view }: Standpoint,
  packages: readonly Package[],
  judged: readonly Judgement[],
): string | undefined {
  if (judged.some(({ fault }) => fault !== 'mandate')) return undefined;
  const barred = issues.filter(({ id }, at) => {
    const option = judged[0]?.outcome[at] ?? 0;
    return Object.hasOwn(packages[0] ?? {}, id) && !isAmong(mayTable, at, option);
  });
  const last = view.offers.findLast(
    (offer) => offer.answer?.kind === 'declined' && offer.by === view.other,
  );
  const named = last?.answer?.kind === 'declined' ? last.answer.obstacle : undefined;
  // Of several, the one that was not named the last time.
  return (barred.find(({ id }) => id !== named) ?? barred[0])?.id;
}

/** The issue that costs most of what its own next offer would bring. */
function obstacleIn(
  { issues, inner }: Standpoint,
  packages: readonly Package[],
  judged: readonly Judgement[],
  own: Prospect | undefined,
): string | undefined {
  const best = judged.reduce(
    (most, each, at) => (each.value > (judged[most]?.value ?? 0) ? at : most),
    0,
  );
  const offered = judged[best]?.outcome;
  if (own === undefined || offered === undefined) return undefined;
  let obstacle: string | undefined;
  let most = 0;
  for (const [at, { id }] of issues.entries()) {
    if (!Object.hasOwn(packages[best] ?? {}, id)) continue;
    const points = inner.points[at];
    const loss = (points?.[own.outcome[at] ?? 0] ?? 0) - (points?.[offered[at] ?? 0] ?? 0);
    if (loss > most) [obstacle, most] = [id, loss];
  }
  return obstacle;
}
