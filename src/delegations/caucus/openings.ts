import type { Outcome } from '../../analysis/space.ts';
import { isUnlocked } from '../../negotiation/agenda.ts';
import { refusalOf } from '../../negotiation/legality.ts';
import { askableFrom, neededSupport, standingOf } from '../../negotiation/home/mandate.ts';
import { unstudied } from '../../negotiation/options.ts';
import type { Issue, Option, Ratifier } from '../../scenario/scenario.ts';
import type { Answer, CaucusOutlook, Purpose } from './purpose.ts';
import { isAmong } from '../held.ts';
import { judge } from '../judgement.ts';
import { meanSupportFor } from './leave.ts';
import { namedBy, theirOutcomes } from '../named.ts';
import { fairAt, promiseKept } from '../prospects/fair.ts';
import { holding, type Standpoint } from '../standpoint.ts';

/** An option that a caucus could bring within reach. */
interface Opening {
  readonly issue: number;
  readonly option: number;
  readonly by: Way;
  readonly steps: number; // of support at home that have to be won first
}

type Way = 'consult' | 'experts' | 'reassure';
type OpeningRule = 'consultAhead' | 'openBridge' | 'reassureForLeave';
type ToOpen = Purpose<OpeningRule>;

/** N23: under this trust experts are refused, and the other side is not expected to agree. */
const EXPERTS_WELCOME = 25;
/** What it is worth to be able to take what is offered, beyond what the package brings. */
const INVITED = 3;
/** So many offers of the other side with an option say that it means it; a beginner asks at the first. */
const INSISTS = 2;
/** What leave for it is worth, by the times that it was put forward beyond that. */
const AT_ISSUE = [1.2, 5];
/** So much more where it could be used at once. */
const USED = 0.5;
/** So many steps of support may be missing for leave to be worth working for. */
const MOST_STEPS = 2;
/** The share of what experts open for which a side proposes them: the other may propose them as well. */
const BY_EITHER = 0.8;
/** Experts who are agreed to build trust besides. */
const EXPERTS_TRUST = 0.5;

/**
 * N20, N23: leave for the option, or experts on the issue, that would do most for the package both
 * could sign, before it is needed. What the capital would say is known beforehand, so nothing is
 * asked in vain; where little support is missing, it is won first (N25).
 */
export function openingsToWin({
  point,
  belief,
  prospects,
  promise: now,
  least,
}: CaucusOutlook): readonly ToOpen[] {
  const openings = point.issues.flatMap((issue, at) =>
    (point.closed[at] ?? -1) >= 0
      ? []
      : issue.options.flatMap((option, index) => {
          if (isAmong(point.mayTable, at, index)) return [];
          const way = wayTo(point, issue, option);
          return way === undefined ? [] : [{ issue: at, option: index, ...way }];
        }),
  );
  if (openings.length === 0) return [];
  const kept = prospects ? promiseKept(point, belief, prospects.fair) : -Infinity;
  const opened = withOpenings(point, openings);
  const all = fairAt(opened, belief, kept);
  const invited = [
    ...openingsToTheirOffers(point, opened, openings, least),
    ...openingsInsistedOn(point, opened, openings, prospects?.fair.outcome, least),
  ];
  if (all === undefined) return invited;
  // Of all that would be within reach, the fair package names what matters.
  const wanted = openings.filter(({ issue, option }) => all.fair.outcome[issue] === option);
  const together = (all.promise - now) / wanted.length;
  const own = wanted.map((opening): ToOpen => {
    // Less than what it brings together with the others need not be known.
    const least = together > 0 ? now + together : -Infinity;
    const alone =
      wanted.length === 1 ? undefined : fairAt(withOpenings(point, [opening]), belief, least);
    const gain = Math.max(together, (alone?.promise ?? now) - now);
    return purpose(point, opening, gain);
  });
  return [...own, ...invited];
}

function purpose(point: Standpoint, opening: Opening, gain: number): ToOpen {
  const issue = point.issues[opening.issue]?.id ?? '';
  const option = point.issues[opening.issue]?.options[opening.option]?.id ?? '';
  const subject = { issue, option };
  switch (opening.by) {
    case 'consult':
      return {
        move: { kind: 'consult', issue, option },
        rule: 'consultAhead',
        worth: gain,
        subject,
      };
    case 'experts': {
      const worth = BY_EITHER * gain + EXPERTS_TRUST;
      return { move: { kind: 'experts', issue }, rule: 'openBridge', worth, subject };
    }
    case 'reassure': {
      // Whoever is cheapest to win: leave depends on the mean.
      const ratifier = winnable(point)[0];
      const worth = gain / (opening.steps + 1) - (ratifier?.reassure.price ?? Infinity);
      return {
        move: { kind: 'reassure', ratifier: ratifier?.id ?? '' },
        rule: 'reassureForLeave',
        worth,
        subject: { ...subject, ratifier: ratifier?.id ?? '' },
      };
    }
  }
}

/** N25: the own ratifiers who can still be reassured, the cheapest first. */
function winnable({ view }: Standpoint): readonly Ratifier[] {
  return view.own.ratifiers
    .filter(({ id }) => refusalOf(view, { kind: 'reassure', ratifier: id }) === undefined)
    .sort((a, b) => a.reassure.price - b.reassure.price);
}

/**
 * What the other side asks for again and again: sooner or later it is the leave that stands between
 * them. Most where the fair package would still be worth signing with it.
 */
function openingsInsistedOn(
  point: Standpoint,
  opened: Standpoint,
  openings: readonly Opening[],
  fair: Outcome | undefined,
  least: number,
): readonly ToOpen[] {
  const offers = namedBy(point.view, point.view.other);
  return openings.flatMap((opening): readonly ToOpen[] => {
    const { issue, option, by } = opening;
    const times = offers.filter((packages) =>
      packages.some((named) => named[issue] === option),
    ).length;
    const insists = point.character.skill === 'first-time' ? 1 : INSISTS;
    if (by !== 'consult' || times < insists) return [];
    const changed = fair?.map((held, at) => (at === issue ? option : held));
    const judged = changed && judge(opened, changed);
    const serves = judged !== undefined && judged.fault === undefined && judged.value >= least;
    const worth = AT_ISSUE[Math.min(times - insists, AT_ISSUE.length - 1)] ?? 0;
    return [purpose(point, opening, worth + (serves ? USED : 0))];
  });
}

/** What the other side has tabled and only the mandate keeps from being signed. */
function openingsToTheirOffers(
  point: Standpoint,
  opened: Standpoint,
  openings: readonly Opening[],
  least: number,
): readonly ToOpen[] {
  return theirOutcomes(point).flatMap((outcome): readonly ToOpen[] => {
    const { fault, value } = judge(opened, outcome);
    if (fault !== undefined || value < least) return [];
    const shut = openings.filter(
      ({ issue, option }) => outcome[issue] === option && !isAmong(point.held.masks, issue, option),
    );
    // The more leaves it takes, the less each of them brings by itself.
    return shut.map((opening) =>
      purpose(point, opening, (INVITED + value - least) / shut.length ** 2),
    );
  });
}

function wayTo(
  point: Standpoint,
  issue: Issue,
  option: Option,
): Pick<Opening, 'by' | 'steps'> | undefined {
  const { view } = point;
  const standing = standingOf(view.own, view.mine, issue.id, option.id);
  if (standing === 'redLine') return undefined;
  if (!isUnlocked(view.opened, issue, option)) {
    const late = view.round >= view.scenario.rounds;
    if (late || view.trust < EXPERTS_WELCOME || unstudied(view, issue.id).length === 0)
      return undefined;
    return { by: 'experts', steps: 0 };
  }
  if (
    standing === 'allowed' ||
    view.round < askableFrom(view.rules, view.mine, issue.id, option.id)
  ) {
    return undefined;
  }
  const at = point.issues.indexOf(issue);
  const mean = meanSupportFor(point, view.mine.goodwill, at, issue.options.indexOf(option));
  const needed = neededSupport(view.own, view.mine, issue.id, option.id) ?? Infinity;
  if (mean >= needed) return { by: 'consult', steps: 0 };
  const steps = Math.ceil((needed - mean) * view.own.ratifiers.length - 1e-9);
  const left = view.scenario.rounds - view.round;
  if (steps > MOST_STEPS || steps > left || winnable(point).length === 0) return undefined;
  return { by: 'reassure', steps };
}

/** The standpoint as it would be with these options within reach. */
function withOpenings(point: Standpoint, openings: readonly Opening[]): Standpoint {
  const masks = [...point.held.masks];
  for (const { issue, option } of openings) masks[issue] = (masks[issue] ?? 0) | (1 << option);
  return holding(point, masks);
}

/** N23: whether experts may study what the other side proposes. */
export function answerToExperts({ view }: Standpoint): Answer<'agreeToExperts' | 'refuseExperts'> {
  const agree = view.trust >= EXPERTS_WELCOME;
  return {
    move: { kind: 'answerExperts', agree },
    rule: agree ? 'agreeToExperts' : 'refuseExperts',
  };
}
