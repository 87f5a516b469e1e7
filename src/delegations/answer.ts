import { lazy } from '../lib/lazy.ts';
import { offerOnTable } from '../negotiation/course/offers.ts';
import type { AnswerMove } from '../negotiation/move.ts';
import type { Offer } from '../negotiation/state.ts';
import type { Issue, Package } from '../scenario/scenario.ts';
import { aspirationAt } from './aspiration.ts';
import { decided, type Decision } from './decision.ts';
import { draftsHanded } from './drafts.ts';
import { isAmong } from './held.ts';
import { horizonOf, type Horizon } from './horizon.ts';
import { judge, type Judgement } from './judgement.ts';
import { barredIn, groundOf, obstacleIn, onlyChange } from './obstacle.ts';
import { theirsToTable } from './offering/next-offer.ts';
import { hasTabled } from './offering/offers.ts';
import { HAIR } from './prospects/levels.ts';
import { prospectsAt } from './prospects/prospects.ts';
import {
  believedIssues,
  NO_REASONS,
  type Rationale,
  type RuledOut,
  type RuleOfThumb,
} from './rationale.ts';
import { holding, onNextFloor, outcomeWith, packageOf, type Standpoint } from './standpoint.ts';

/** What a part may cost of the fair package that is still to be had, in points. */
const PART_MAY_COST = 0.5;

/**
 * D2: takes what is worth its aim or its own next offer; near the end, what is worth its least. What it
 * may not sign it declines whatever else it could have, and most offers are such.
 */
export function decideAnswer(point: Standpoint): Decision | undefined {
  const offer = offerOnTable(point.view);
  if (offer === undefined) return undefined;
  const horizon = horizonOf(point);
  const judged = offer.packages.map((pkg) => judgeOffered(point, pkg));

  const because = (rule: RuleOfThumb, more: Partial<Rationale>): Rationale => ({
    ...NO_REASONS,
    rule,
    aim: horizon.aspiration()?.aim,
    believed: believedIssues(point, horizon.belief()),
    ...more,
  });
  const ruledOut: RuledOut[] = [];
  let taken: number | undefined;
  for (const [at, judgement] of judged.entries()) {
    const { fault, value } = judgement;
    const pkg = offer.packages[at] ?? {};
    if (fault !== undefined) ruledOut.push({ package: at, why: fault, value });
    else if (!isEnough(point, horizon, offer, pkg, judgement))
      ruledOut.push({ package: at, why: 'belowAim', value });
    else if (taken === undefined || value > (judged[taken]?.value ?? 0)) taken = at;
  }
  const best = taken === undefined ? undefined : judged[taken];
  if (taken !== undefined && best !== undefined) {
    const pkg = offer.packages[taken] ?? {};
    return decided({ kind: 'accept', package: taken }, () =>
      because(whyTaken(point, horizon, offer, pkg, best), { value: best.value, ruledOut }),
    );
  }
  const part = partToInitial(point, horizon, offer);
  if (part !== undefined) {
    return decided({ kind: 'initial', issues: part }, () => because('takePart', { ruledOut }));
  }
  const barred = barredIn(point, offer.packages, judged);
  const obstacle = lazy(() => barred ?? obstacleIn(point, offer.packages, judged));
  const isPlain = offer.packages.some((pkg) => onlyChange(point, pkg) !== undefined);
  const isSaid = barred !== undefined || isPlain || point.temper.candour >= 0.5;
  const said = isSaid ? obstacle() : undefined;
  const move: AnswerMove = {
    kind: 'decline',
    ...(said === undefined ? {} : { obstacle: said }),
    ground: groundOf(judged),
  };
  return decided(move, () => {
    const short = ruledOut.some(({ why }) => why === 'belowAim');
    const issue = obstacle();
    const own = horizon.next();
    return because(short ? 'belowTheAim' : 'cannotSign', {
      value: Math.max(...judged.map(({ value }) => value)),
      ruledOut,
      ...(issue === undefined ? {} : { subject: { issue } }),
      wouldHaveSufficed: own && packageOf(point, own.outcome),
    });
  });
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

/** Whether a package is worth taking; it may be signed. */
function isEnough(
  point: Standpoint,
  horizon: Horizon,
  offer: Offer,
  pkg: Package,
  judgement: Judgement,
): boolean {
  return (
    keepsItsOffer(point, pkg, judgement.value) ||
    judgement.value >= barFor(point, horizon, offer, judgement) ||
    isTabledNext(point, horizon, judgement) ||
    keepsItsDraft(point, horizon, pkg, judgement.value) ||
    isGoodPart(point, horizon, pkg)
  );
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
  horizon: Horizon,
  offer: Offer,
  { chance, value }: Judgement,
): number {
  const aspiration = horizon.aspiration();
  if (aspiration === undefined) return Infinity;
  const { aim, least } = aspiration;
  // What is worth less than the least is never enough, whatever it would table itself.
  if (floorsLeft === 0 || value < least - HAIR) return least;
  const firm = Math.min(aim, horizon.next()?.value ?? Infinity);
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

/**
 * What it has sounded out itself it takes, as long as it is worth its least; no leave is wanting, or
 * that would show in the fault.
 */
function keepsItsDraft(point: Standpoint, horizon: Horizon, pkg: Package, value: number): boolean {
  const isDraft = draftsHanded(point.view, point.view.party).some((draft) =>
    Object.entries(pkg).every(([issue, option]) => draft[issue] === option),
  );
  if (!isDraft || openBeside(point, pkg).length > 0) return false;
  return value >= (horizon.aspiration()?.least ?? Infinity) - HAIR;
}

/** Whether it would put just this forward, where it has the floor as soon as it has answered. */
function isTabledNext(point: Standpoint, horizon: Horizon, { outcome }: Judgement): boolean {
  const prospects = horizon.prospects();
  const after = onNextFloor(point);
  if (prospects === undefined || after === undefined) return false;
  const theirs = theirsToTable(after, aspirationAt(after, prospects));
  return theirs?.outcome.every((option, at) => option === outcome[at]) ?? false;
}

/** The open issues of which a package says nothing. */
function openBeside({ issues, closed }: Standpoint, pkg: Package): readonly Issue[] {
  return issues.filter(({ id }, at) => (closed[at] ?? -1) < 0 && !Object.hasOwn(pkg, id));
}

function whyTaken(
  point: Standpoint,
  horizon: Horizon,
  offer: Offer,
  pkg: Package,
  judgement: Judgement,
): RuleOfThumb {
  const { value } = judgement;
  const bar = barFor(point, horizon, offer, judgement);
  if (value < bar && keepsItsOffer(point, pkg, value)) return 'keepsItsOffer';
  if (value < bar && isTabledNext(point, horizon, judgement)) return 'tablesItNext';
  if (value < bar && keepsItsDraft(point, horizon, pkg, value)) return 'keepsItsDraft';
  if (value >= (horizon.aspiration()?.aim ?? Infinity)) return 'worthTheAim';
  if (value >= (horizon.next()?.value ?? Infinity)) return 'betterThanOwnNext';
  if (point.floorsLeft === 0) return 'lastChance';
  return value >= bar ? 'givesIn' : 'takePart';
}

/** Whether a package that leaves issues open spoils nothing of what is still to be had. */
function isGoodPart(
  point: Standpoint,
  { belief, prospects, aspiration }: Horizon,
  pkg: Package,
): boolean {
  // Where nothing essential is left, the other side need not settle the rest: as things are, it holds.
  if (!openBeside(point, pkg).some(({ essential }) => essential)) return false;
  const [before, aspires] = [prospects(), aspiration()];
  if (before === undefined || aspires === undefined) return false;
  const outcome = outcomeWith(point, pkg);
  const masks = point.held.masks.map((mask, at) =>
    Object.hasOwn(pkg, point.issues[at]?.id ?? '') ? mask & (1 << (outcome[at] ?? 0)) : mask,
  );
  const after = prospectsAt(holding(point, masks), belief());
  if (after === undefined) return false;
  const lost = before.fair.value - after.fair.value;
  return lost <= PART_MAY_COST && after.best >= aspires.aim - 2;
}

/** N11: of a severable offer, the issues that can be closed without spoiling anything. */
function partToInitial(
  point: Standpoint,
  horizon: Horizon,
  { severable, packages }: Offer,
): readonly string[] | undefined {
  const [pkg] = packages;
  if (!severable || pkg === undefined) return undefined;
  let part: Package = {};
  for (const [issue, option] of Object.entries(pkg)) {
    const more = { ...part, [issue]: option };
    if (judgeOffered(point, more).fault !== undefined) continue;
    if (isGoodPart(point, horizon, more)) part = more;
  }
  const issues = Object.keys(part);
  return issues.length > 0 ? issues : undefined;
}
