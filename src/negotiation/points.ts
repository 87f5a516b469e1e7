import type {
  EventId,
  Issue,
  Linkage,
  Option,
  OptionId,
  OptionPoints,
  Package,
  Party,
} from '../scenario/scenario.ts';
import { fullPackage, optionOf } from './agenda.ts';
import { entryOf } from './entry.ts';
import type { GameState, PartyState } from './state.ts';

/** Which contingent events came about; absent while nobody knows yet. */
export type Contingencies = Readonly<Record<EventId, boolean>>;

/**
 * N41: the trust at signature, 0–100, and the rules that say what falling short of it is worth; a
 * state of play and a view are both.
 */
export type Signing = Pick<GameState, 'rules' | 'trust'>;

/**
 * N50: a party's points for a full package, without settlement prices: points of the options plus
 * the linkages that hold. Whole points; a party's best package before linkages is 100.
 *
 * @param issues the scenario's issues, which say what needs trust and what is contingent
 * @param came N42: left out, contingent options count by the party's belief (ex ante); given, by
 *   what came about (ex post)
 */
export function pointsOf(
  party: Party,
  pkg: Package,
  signing: Signing,
  issues: readonly Issue[],
  came?: Contingencies,
): number {
  let sum = 0;
  for (const issue of issues) {
    const option = pkg[issue.id];
    if (option !== undefined) sum += optionPoints(party, issue, option, signing, came);
  }
  for (const linkage of party.sheet.linkages) if (linkageHolds(linkage, pkg)) sum += linkage.points;
  return sum;
}

/** N41, N42: a party's whole points for one option of an issue; 0 for an option it has no points for. */
export function optionPoints(
  party: Party,
  issue: Issue,
  option: OptionId,
  signing: Signing,
  came?: Contingencies,
): number {
  const points = party.sheet.points[issue.id]?.options[option];
  const meant = optionOf(issue, option);
  if (points === undefined || meant === undefined) return 0;
  const whole = resolved(points, meant, came);
  const { rules, trust } = signing;
  const short = meant.needsTrust !== undefined && trust < meant.needsTrust;
  return short ? withoutMinus(Math.trunc(whole * rules.shortOfTrust)) : whole; // N41: toward zero
}

function resolved(points: OptionPoints, option: Option, came: Contingencies | undefined): number {
  if (typeof points === 'number') return points;
  if (came === undefined || option.contingent === undefined) {
    const { happens, otherwise, belief } = points;
    return awayFromZero(belief * happens + (1 - belief) * otherwise);
  }
  return entryOf(came, option.contingent.event) === true ? points.happens : points.otherwise;
}

/** Rounds to whole points, halves away from zero; a hair under a half is the half that was meant. */
function awayFromZero(value: number): number {
  return withoutMinus(Math.sign(value) * Math.floor(Math.abs(value) + 0.5 + 1e-9));
}

/** −0 would be written as 0 in a record and come back different. */
function withoutMinus(value: number): number {
  return value === 0 ? 0 : value;
}

export function linkageHolds(linkage: Linkage, pkg: Package): boolean {
  for (const issue in linkage.when) {
    const option = entryOf(pkg, issue);
    if (option === undefined || !linkage.when[issue]?.includes(option)) return false;
  }
  return true;
}

/** N50: points taken off at settlement, whatever the outcome (N22, N25, N14). */
export function settlementPrice(papers: PartyState): number {
  let sum = 0;
  for (const price of papers.prices) sum += price.points;
  return sum;
}

/**
 * N51: what a party has without agreement, in points: the all-status-quo package, the scenario's
 * `noAgreement` as events have moved it, less the settlement prices.
 */
export function reservationValue(
  party: Party,
  papers: PartyState,
  issues: readonly Issue[],
  signing: Signing,
  came?: Contingencies,
): number {
  return (
    pointsOf(party, fullPackage(issues, {}), signing, issues, came) +
    party.noAgreement.points +
    papers.noAgreementShift -
    settlementPrice(papers)
  );
}
