import {
  issueShort,
  issueTitle,
  optionTitle,
  partyName,
  ratifierName,
  sideName,
  termsOf,
  type Named,
} from '../negotiation/names.ts';
import type { View } from '../negotiation/view.ts';
import type { IssueId, OptionId, Package, PartyId, RatifierId } from '../scenario/scenario.ts';
import type { Speak } from './say.ts';

/** What the things of one scenario are called; never by their ids. */
export interface Titles {
  readonly party: (party: PartyId) => string;
  readonly adjective: (party: PartyId) => string;
  readonly issue: (id: IssueId) => string;
  readonly short: (id: IssueId) => string;
  readonly option: (issue: IssueId, option: OptionId) => string;
  readonly ratifier: (id: RatifierId) => string;
  readonly terms: (pkg: Package) => string; // issue: option; issue: option
}

export function titlesOf(scenario: Named): Titles {
  return {
    party: (id) => partyName(scenario, id),
    adjective: (id) => sideName(scenario, id),
    issue: (id) => issueTitle(scenario, id),
    short: (id) => issueShort(scenario, id),
    option: (issue, option) => optionTitle(scenario, issue, option),
    ratifier: (id) => ratifierName(scenario, id),
    terms: (pkg) => termsOf(scenario, pkg),
  };
}

/** How the things of one game are spoken of, to whoever looks at this view. */
export interface Names extends Titles {
  readonly speak: Speak<'happenings' | 'table'>;
  readonly view: View;
  readonly watching: boolean; // nobody is “you”
  readonly who: (party: PartyId) => string; // begins a sentence
  readonly home: (party: PartyId) => string; // whom it asks for leave
}

export function namesOf(speak: Names['speak'], view: View, watching: boolean): Names {
  const titles = titlesOf(view.scenario);
  return {
    ...titles,
    speak,
    view,
    watching,
    home: (id) =>
      view.scenario.parties.find((party) => party.id === id)?.home ??
      speak('happenings:who.capital'),
    who: (id) =>
      id === view.party && !watching
        ? speak('happenings:who.yours')
        : speak('happenings:who.delegation', { adjective: titles.adjective(id) }),
  };
}
