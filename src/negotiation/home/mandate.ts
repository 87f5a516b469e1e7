import type { Issue, IssueId, OptionId, Package, Party, PartyId } from '../../scenario/scenario.ts';
import { fullPackage } from '../agenda.ts';
import { entryOf } from '../entry.ts';
import { supportOf } from './ratification.ts';
import type { Rulebook } from '../rulebook.ts';
import { papersOf } from '../parties.ts';
import type { PartyState } from '../state.ts';
import { changeParty, say, type Step } from '../step.ts';

/** Whether a party may sign an option, must ask its capital first, or never may (N20). */
export type Standing = 'allowed' | 'consult' | 'redLine';

export function standingOf(
  party: Party,
  papers: PartyState,
  issue: IssueId,
  option: OptionId,
): Standing {
  const rule = entryOf(party.mandate, issue);
  if (rule === undefined || rule.allowed.includes(option)) return 'allowed';
  if (entryOf(papers.leaves, issue)?.includes(option)) return 'allowed';
  return rule.consult.some((each) => each.option === option) ? 'consult' : 'redLine';
}

/** The first option of a package that a party may not sign, if any. */
export function beyondMandate(
  party: Party,
  papers: PartyState,
  pkg: Package,
): { readonly issue: IssueId; readonly option: OptionId; readonly standing: Standing } | undefined {
  let beyond: ReturnType<typeof beyondMandate>;
  for (const [issue, option] of Object.entries(pkg)) {
    const standing = standingOf(party, papers, issue, option);
    if (standing === 'redLine') return { issue, option, standing };
    if (standing === 'consult') beyond ??= { issue, option, standing };
  }
  return beyond;
}

/** N20: mean support, in steps, that the capital wants for its leave, as moved by events. */
export function neededSupport(
  party: Party,
  papers: PartyState,
  issue: IssueId,
  option: OptionId,
): number | undefined {
  const rule = entryOf(party.mandate, issue)?.consult.find((each) => each.option === option);
  if (rule === undefined) return undefined;
  let needed = rule.needsSupport;
  for (const shift of papers.needsSupport) {
    if (shift.issue === issue && shift.option === option) needed += shift.by;
  }
  return needed;
}

/** N20: mean support of a party's ratifiers for what is closed plus an option, the rest unchanged. */
export function meanSupport(
  party: Party,
  papers: PartyState,
  issues: readonly Issue[],
  closed: Package,
  asked: Package,
): number {
  const pkg = fullPackage(issues, { ...closed, ...asked });
  let sum = 0;
  for (const ratifier of party.ratifiers) {
    sum += supportOf(ratifier, pkg, papers.goodwill[ratifier.id] ?? 0);
  }
  return party.ratifiers.length === 0 ? 0 : sum / party.ratifiers.length;
}

/** N27: what a party's draft may hold: all but its red lines, and the status quo always. */
export function mayDraft(
  party: Party,
  papers: PartyState,
  issue: Issue,
  option: OptionId,
): boolean {
  return option === issue.statusQuo || standingOf(party, papers, issue.id, option) !== 'redLine';
}

/** What a capital says of an option that it is asked leave for. */
export interface Verdict {
  readonly issue: IssueId;
  readonly option: OptionId;
  readonly granted: boolean;
  readonly meanSupport: number; // steps
  readonly needed: number; // steps
}

/** N20, N27: the capital's word, told to its own side alone; leave that it gives lasts. */
export function tellVerdict(
  step: Step,
  party: PartyId,
  verdict: Verdict,
  how: { readonly draft?: true } = {},
): Step {
  const { issue, option, granted } = verdict;
  const { leaves } = papersOf(step.state, party);
  const given = [...(entryOf(leaves, issue) ?? []), option];
  const next = granted ? changeParty(step, party, { leaves: { ...leaves, [issue]: given } }) : step;
  return say(next, { kind: 'consulted', party, ...verdict, ...how }, party);
}

/**
 * N27: what a party's capital says of a draft that both sides could start from: each option of it
 * that leave must be had for is weighed by the support that the draft has as a whole. Nothing where
 * drafts are not laid before the capitals.
 */
export function verdictsOnDraft(
  { basisAsksHome, basisEases }: Pick<Rulebook, 'basisAsksHome' | 'basisEases'>,
  party: Party,
  papers: PartyState,
  issues: readonly Issue[],
  closed: Package,
  draft: Package,
): readonly Verdict[] {
  if (!basisAsksHome) return [];
  const asked = Object.entries(draft).filter(
    ([issue, option]) => standingOf(party, papers, issue, option) === 'consult',
  );
  if (asked.length === 0) return [];
  const mean = meanSupport(party, papers, issues, closed, draft);
  return asked.map(([issue, option]) => {
    const needed = (neededSupport(party, papers, issue, option) ?? Infinity) - basisEases;
    return { issue, option, granted: mean >= needed, meanSupport: mean, needed };
  });
}

/** N20: the first round in which a refused question may be put again; 0 where it was not refused. */
export function askableFrom(
  { barredRounds }: Rulebook,
  papers: PartyState,
  issue: IssueId,
  option: OptionId,
): number {
  const rounds = papers.refusals
    .filter((each) => each.issue === issue && each.option === option)
    .map((each) => each.round + barredRounds + 1);
  return Math.max(0, ...rounds);
}
