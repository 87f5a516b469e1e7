import type { Issue, IssueId, OptionId, Package, Party } from '../../scenario/scenario.ts';
import { fullPackage } from '../agenda.ts';
import { entryOf } from '../entry.ts';
import { supportOf } from './ratification.ts';
import type { Rulebook } from '../rulebook.ts';
import type { PartyState } from '../state.ts';

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
  for (const [issue, option] of Object.entries(pkg)) {
    const standing = standingOf(party, papers, issue, option);
    if (standing !== 'allowed') return { issue, option, standing };
  }
  return undefined;
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

/** What a capital says of an option that it is asked leave for. */
export interface Verdict {
  readonly issue: IssueId;
  readonly option: OptionId;
  readonly meanSupport: number; // steps
  readonly needed: number; // steps
  readonly granted: boolean;
}

/**
 * N27: what a party's capital says of a draft that both sides could start from: each option of it
 * that leave must be had for is weighed by the support that the draft has as a whole.
 */
export function verdictsOnDraft(
  { basisEases }: Pick<Rulebook, 'basisEases'>,
  party: Party,
  papers: PartyState,
  issues: readonly Issue[],
  closed: Package,
  draft: Package,
): readonly Verdict[] {
  const asked = Object.entries(draft).filter(
    ([issue, option]) => standingOf(party, papers, issue, option) === 'consult',
  );
  if (asked.length === 0) return [];
  const mean = meanSupport(party, papers, issues, closed, draft);
  return asked.map(([issue, option]) => {
    const needed = (neededSupport(party, papers, issue, option) ?? Infinity) - basisEases;
    return { issue, option, meanSupport: mean, needed, granted: mean >= needed };
  });
}

/** N20: a party's leaves with one more. */
export function withLeave(
  { leaves }: Pick<PartyState, 'leaves'>,
  issue: IssueId,
  option: OptionId,
): PartyState['leaves'] {
  return { ...leaves, [issue]: [...(entryOf(leaves, issue) ?? []), option] };
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
