import { unnamed } from '../lib/unnamed.ts';
import type { IssueId, OptionId, Package, PartyId, RatifierId } from '../scenario/scenario.ts';
import { issueOf, optionOf, type Agenda } from './agenda.ts';

/** The scenario's own names for its ids; what cannot be found is unnamed, never its id. */

/** What a scenario, or a view of it, calls its parties. */
export interface Named extends Agenda {
  readonly parties: readonly {
    readonly id: PartyId;
    readonly name: string;
    readonly adjective: string;
    readonly ratifiers: readonly { readonly id: RatifierId; readonly name: string }[];
  }[];
}

export function issueTitle(agenda: Agenda, id: IssueId): string {
  return issueOf(agenda, id)?.title ?? unnamed;
}

export function issueShort(agenda: Agenda, id: IssueId): string {
  return issueOf(agenda, id)?.short ?? unnamed;
}

export function optionTitle(agenda: Agenda, issue: IssueId, option: OptionId): string {
  const meant = issueOf(agenda, issue);
  return (meant && optionOf(meant, option)?.title) ?? unnamed;
}

export function partyName({ parties }: Named, id: PartyId): string {
  return parties.find((party) => party.id === id)?.name ?? unnamed;
}

/** A party as an adjective, for “the Finnish side”: names of states differ in their articles. */
export function sideName({ parties }: Named, id: PartyId): string {
  return parties.find((party) => party.id === id)?.adjective ?? unnamed;
}

export function ratifierName({ parties }: Named, id: RatifierId): string {
  const all = parties.flatMap(({ ratifiers }) => ratifiers);
  return all.find((ratifier) => ratifier.id === id)?.name ?? unnamed;
}

/** `Animals: eight thousand; Fence: nothing`, in the order of the agenda. */
export function termsOf(agenda: Agenda, pkg: Package): string {
  return agenda.issues
    .filter(({ id }) => Object.hasOwn(pkg, id))
    .map(({ id, short }) => `${short}: ${optionTitle(agenda, id, pkg[id] ?? '')}`)
    .join('; ');
}
