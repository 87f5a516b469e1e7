import { unnamed } from '../../lib/unnamed.ts';
import type { TFunction } from 'i18next';
import type { PublicParty, View } from '../../negotiation/view.ts';
import type { IssueId, OptionId, Package, PartyId, RatifierId } from '../../scenario/scenario.ts';

export type TableT = TFunction<'table'>;

/** How the table speaks of the things of one game, to whoever looks at this view. */
export interface Names {
  readonly t: TableT;
  readonly view: View;
  readonly watching: boolean; // nobody is “you”
  readonly who: (party: PartyId) => string; // begins a sentence
  readonly party: (party: PartyId) => string;
  readonly adjective: (party: PartyId) => string;
  readonly issue: (id: IssueId) => string;
  readonly short: (id: IssueId) => string;
  readonly option: (issue: IssueId, option: OptionId) => string;
  readonly ratifier: (id: RatifierId) => string;
  readonly terms: (pkg: Package) => string; // issue: option; issue: option
}

export function namesOf(t: TableT, view: View, watching: boolean): Names {
  const { issues, parties } = view.scenario;
  const issueBy = (id: IssueId) => issues.find((issue) => issue.id === id);
  const partyBy = (id: PartyId): PublicParty | undefined =>
    parties.find((party) => party.id === id);
  const short = (id: IssueId) => issueBy(id)?.short ?? unnamed;
  const option = (issue: IssueId, id: OptionId) =>
    issueBy(issue)?.options.find((each) => each.id === id)?.title ?? unnamed;
  return {
    t,
    view,
    watching,
    who: (id) =>
      id === view.party && !watching
        ? t('who.yours')
        : t('who.delegation', { adjective: partyBy(id)?.adjective ?? unnamed }),
    party: (id) => partyBy(id)?.name ?? unnamed,
    adjective: (id) => partyBy(id)?.adjective ?? unnamed,
    issue: (id) => issueBy(id)?.title ?? unnamed,
    short,
    option,
    ratifier: (id) =>
      parties.flatMap(({ ratifiers }) => ratifiers).find((each) => each.id === id)?.name ?? unnamed,
    terms: (pkg) =>
      issues
        .filter(({ id }) => Object.hasOwn(pkg, id))
        .map(({ id }) => `${short(id)}: ${option(id, pkg[id] ?? '')}`)
        .join('; '),
  };
}

/** A signed whole number or tenth, with a true minus. */
export function signed(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return rounded > 0 ? `+${rounded}` : rounded < 0 ? `−${-rounded}` : '0';
}

/** A number with a true minus sign, which lines up and is read as one. */
export function minus(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}
