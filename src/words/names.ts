import { capitalised } from '../lib/capitalised.ts';
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
import { issueOf, optionOf, type Agenda } from '../negotiation/agenda.ts';
import { unnamed } from '../lib/unnamed.ts';
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

/** What is on the agenda, as it stands within a sentence: “the date of the talks”, “a start in June”. */
export interface Phrases {
  readonly issue: (id: IssueId) => string;
  readonly option: (issue: IssueId, option: OptionId) => string;
}

/** How the things of one game are spoken of, to whoever looks at this view. */
export interface Names extends Titles {
  readonly speak: Speak<'happenings' | 'table'>;
  readonly view: View;
  readonly watching: boolean; // nobody is “you”
  readonly who: (party: PartyId) => string; // begins a sentence
  readonly home: (party: PartyId) => string; // whom it asks for leave
  readonly deciding: (party: PartyId) => string; // who ratifies; begins a sentence
  readonly phrases: Phrases;
  readonly phrasesInSpeech: Phrases; // within quotation marks
  readonly ratifierWithin: (id: RatifierId) => string; // as in the middle of a sentence
  readonly ratifiers: (id: RatifierId) => 1 | 2; // 2 where its name takes a plural verb
}

export function namesOf(speak: Names['speak'], view: View, watching: boolean): Names {
  const titles = titlesOf(view.scenario);
  const partyOf = (id: PartyId) => view.scenario.parties.find((party) => party.id === id);
  const ratifiers = view.scenario.parties.flatMap((party) => party.ratifiers);
  return {
    ...titles,
    speak,
    view,
    watching,
    home: (id) => partyOf(id)?.home ?? speak('happenings:who.capital'),
    deciding: (id) => capitalised(partyOf(id)?.home ?? partyOf(id)?.capital ?? unnamed),
    who: (id) =>
      id === view.party && !watching
        ? speak('happenings:who.yours')
        : speak('happenings:who.delegation', { adjective: titles.adjective(id) }),
    phrases: phrasesIn(view.scenario, speak),
    phrasesInSpeech: phrasesOf(
      view.scenario,
      (title) => speak('happenings:quotedInSpeech', { title }),
      (phrase) => speak('happenings:inSpeech', { phrase }), // as the place asks for: isolated, visible
    ),
    ratifierWithin: (id) => withinSentence(titles.ratifier(id)),
    ratifiers: (id) => (ratifiers.some((each) => each.id === id && each.plural) ? 2 : 1),
  };
}

/** 2 where a sentence about some ratifiers takes a plural verb. */
export function countOf({ ratifiers }: Names, ids: readonly RatifierId[]): 1 | 2 {
  const [only] = ids;
  return ids.length === 1 && only !== undefined ? ratifiers(only) : 2;
}

/** What is on the agenda, as any sentence speaks of it. */
export function phrasesIn(agenda: Agenda, speak: Speak<'happenings'>): Phrases {
  return phrasesOf(
    agenda,
    (title) => speak('happenings:quoted', { title }),
    (phrase) => phrase,
  );
}

/** What is on the agenda, as what one did or could do speaks of it. */
export function phrasesInDeeds(agenda: Agenda, speak: Speak<'debrief'>): Phrases {
  return phrasesOf(
    agenda,
    (title) => speak('debrief:move.quoted', { title }),
    (phrase) => phrase,
  );
}

/** By what the author has them spoken of as; else by their titles, quoted where they must be. */
function phrasesOf(
  agenda: Agenda,
  quote: (title: string) => string,
  plain: (phrase: string) => string,
): Phrases {
  return {
    issue: (id) => {
      const { spoken, title = unnamed } = issueOf(agenda, id) ?? {};
      if (spoken !== undefined) return plain(spoken);
      const within = withinSentence(title);
      return within === title ? quote(title) : plain(within);
    },
    option: (issue, id) => {
      const on = issueOf(agenda, issue);
      const { spoken, title = unnamed } = (on && optionOf(on, id)) ?? {};
      return spoken === undefined ? quote(title) : plain(spoken);
    },
  };
}

/** A name that begins with an English article, as it stands within a sentence. */
export function withinSentence(name: string): string {
  return name.replace(/^(?:The|A|An) (?=\S)/, (article) => article.toLowerCase());
}

/** An issue with an option of it: “the calendar (a report in September)”. */
export function at(
  { speak }: Names,
  { issue, option }: Phrases,
  id: IssueId,
  chosen: OptionId | undefined,
): string {
  if (chosen === undefined) return issue(id);
  return speak('happenings:at', { issue: issue(id), option: option(id, chosen) });
}

/** “a”, “a and b”, “a, b and c”; or joined otherwise. */
export function listed(
  { speak }: { readonly speak: Speak<'happenings'> },
  items: readonly string[],
  joint: 'and' | 'or' | 'then' = 'and',
): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return speak(`happenings:list.${joint}`, { first: items.slice(0, -1).join(', '), last });
}
