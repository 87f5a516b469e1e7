import type { Names } from '../../../press/names.ts';
import type { IssueId, OptionId, PartyId, RatifierId } from '../../../scenario/scenario.ts';

/** The scenario's words as they stand within an English sentence. */
export interface Naming {
  readonly names: Names;
  readonly sides: Names['sides'];
  readonly side: (party: PartyId) => string; // “the Finnish side”
  readonly delegation: (party: PartyId) => string; // “the Finnish delegation”
  readonly home: (party: PartyId) => string; // who answers for it: “Helsinki”, “the executive board”
  readonly atHome: (...parties: readonly PartyId[]) => string; // “in Helsinki”, “at Volkswagen”
  readonly issue: (id: IssueId) => string; // its short name in quotation marks
  readonly option: (issue: IssueId, option: OptionId) => string; // in quotation marks
  readonly clause: (issue: IssueId, option: OptionId) => string; // in quotation marks
  readonly ratifier: (id: RatifierId) => string; // as in the middle of a sentence
  readonly talks: string; // “the talks in Rome”, “the talks by telephone”
  readonly where: string; // “in Rome”, “by telephone”
  readonly byTelephone: boolean;
}

export function namingOf(names: Names): Naming {
  const { city, byTelephone } = names.venue;
  const where = byTelephone ? 'by telephone' : `in ${city}`;
  return {
    names,
    sides: names.sides,
    side: (party) => `the ${names.party(party).adjective} side`,
    delegation: (party) => `the ${names.party(party).adjective} delegation`,
    home: (party) => {
      const { home, capital, name } = names.party(party);
      return home ?? capital ?? name;
    },
    atHome: (...parties) => {
      const places = parties.map((party) => names.party(party));
      const capitals = places.flatMap(({ capital }) => capital ?? []);
      return capitals.length === places.length
        ? `in ${listed(capitals)}`
        : `at ${listed(places.map(({ name }) => name))}`;
    },
    issue: (id) => quoted(names.issue(id)),
    option: (issue, option) => quoted(names.option(issue, option).title),
    clause: (issue, option) => quoted(names.option(issue, option).clause),
    ratifier: (id) => midSentence(names.ratifier(id).name),
    talks: `the talks ${where}`,
    where,
    byTelephone,
  };
}

export function quoted(words: string): string {
  return `“${words}”`;
}

/** A name that begins with an article, as it stands within a sentence. */
export function midSentence(name: string): string {
  return name.replace(/^(The|A|An) /, (article) => article.toLowerCase());
}

export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** “a”, “a and b”, “a, b and c”; “a, and b and c” where a word has an “and” of its own. */
export function listed(words: readonly string[]): string {
  const last = words.some((word) => word.includes(' and ')) ? ', and' : ' and';
  return words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')}${last} ${words.at(-1) ?? ''}`;
}
