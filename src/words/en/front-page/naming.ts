import { capitalised } from '../../../lib/capitalised.ts';
import type { Names } from '../../../press/names.ts';
import type { IssueId, OptionId, PartyId, RatifierId } from '../../../scenario/scenario.ts';
import { marked } from './labels.ts';
import { atTheTable, onTheLine } from './moments.ts';

/** The scenario's words as they stand within an English sentence. */
export interface Naming {
  readonly names: Names;
  readonly sides: Names['sides'];
  readonly actor: (party: PartyId) => string; // who it is in the papers: “Helsinki”, “Volkswagen”
  readonly whose: (party: PartyId) => string; // “Helsinki’s”
  readonly adjective: (party: PartyId) => string; // “Finnish”, before a noun
  readonly delegation: (party: PartyId) => string; // “the Finnish delegation”
  readonly home: (party: PartyId) => string; // who answers for it: “Helsinki”, “the executive board”
  readonly atHome: (...parties: readonly PartyId[]) => string; // “in Helsinki”, “at Volkswagen”
  readonly issue: (id: IssueId) => string; // “the date of the talks”
  readonly topic: (id: IssueId) => string; // the same in a headline: “date of the talks”
  readonly thing: (issue: IssueId, option: OptionId) => string | undefined; // “a start in June”
  readonly clause: (issue: IssueId, option: OptionId) => string; // as reported, without its stop
  readonly that: (issue: IssueId, option: OptionId) => string | undefined; // the same after “that”
  readonly ratifier: (id: RatifierId) => string; // as in the middle of a sentence
  readonly ratifierHead: (id: RatifierId) => string; // in a headline, without its article
  readonly ratifiers: (ids: readonly RatifierId[]) => string;
  readonly anyOf: (ids: readonly RatifierId[]) => string; // after “not by”, “without”
  readonly areMany: (ids: readonly RatifierId[]) => boolean; // takes a plural verb
  readonly where: string; // “in Rome”, “at the General Staff”, “by telephone”
  readonly tag: string; // before “talks” in a headline: “Rome”, “telephone”
  /** “Rome deal”, or after a call with both sides’ adjectives; bare where the city is named beside it. */
  readonly tagged: (what: string, ...beside: readonly string[]) => string;
  readonly byTelephone: boolean;
  readonly moments: typeof atTheTable; // when in the talks a thing was done
}

export function namingOf(names: Names): Naming {
  const { city, place, byTelephone } = names.venue;
  const adjective = (party: PartyId): string => names.party(party).adjective.replace(article, '');
  const actor = (party: PartyId): string => {
    const { home, capital, name } = names.party(party);
    const who = home === undefined ? (capital ?? name) : name;
    // Whether “The nurses” is or are, its side is one.
    return article.test(who) ? `The ${adjective(party)} side` : who;
  };
  const issue = (id: IssueId): string => {
    const { spoken, title } = names.issue(id);
    return spoken ?? midSentence(title);
  };
  const ratifier = (id: RatifierId): string => midSentence(names.ratifier(id).name);
  const clause = (id: IssueId, option: OptionId): string =>
    capitalised(reported(names.option(id, option).clause));
  const atSide = (party: PartyId, at: number): string => {
    const { name } = names.party(party);
    if (article.test(name)) return `on the ${adjective(party)} side`;
    return at === 0 ? `at ${name}` : name;
  };
  const tag = byTelephone ? 'telephone' : city;
  const bearing = byTelephone ? names.sides.map(adjective).join('-') : city;
  // Where a capital is the city of the talks, its name would come twice in a few words.
  const isAtHome = names.sides.some((party) => actor(party) === city);
  return {
    names,
    sides: names.sides,
    actor,
    whose: (party) => `${actor(party)}’s`,
    adjective,
    delegation: (party) => `the ${adjective(party)} delegation`,
    home: (party) => {
      const { home, capital, name } = names.party(party);
      return home ?? capital ?? name;
    },
    atHome: (...parties) => {
      const places = parties.map((party) => names.party(party));
      const capitals = places.flatMap(({ capital }) => capital ?? []);
      return capitals.length === places.length
        ? `in ${listed(capitals)}`
        : listed(parties.map(atSide));
    },
    issue,
    topic: (id) => issue(id).replace(/^(the|a|an) /, ''),
    thing: (id, option) => {
      const { spoken } = names.option(id, option);
      return spoken === undefined ? undefined : marked(spoken);
    },
    clause,
    that: (id, option) => lowered(clause(id, option)),
    ratifier,
    ratifierHead: (id) => ratifier(id).replace(article, ''),
    ratifiers: (ids) => listed(ids.map(ratifier)),
    anyOf: (ids) => joined(ids.map(ratifier), ' or'),
    areMany: (ids) => ids.length > 1 || ids.some((id) => names.ratifier(id).plural),
    where: byTelephone ? 'by telephone' : isAtHome ? within(midSentence(place)) : `in ${city}`,
    tag,
    tagged: (what, ...beside) =>
      beside.includes(tag) ? what : `${what === 'talks' ? tag : bearing} ${what}`,
    byTelephone,
    moments: byTelephone ? onTheLine : atTheTable,
  };
}

const article = /^(?:the|an?) (?=\S)/i;

/** A side’s name that begins a sentence, written small where it stands within one. */
export function placedIn(text: string, { sides, actor }: Naming): string {
  return sides
    .map(actor)
    .filter((who) => who.startsWith('The '))
    .reduce(
      (placed, who) =>
        placed.replace(
          new RegExp(`(?<=[\\p{L}\\p{N},;:’”)] )${escaped(who)}`, 'gu'),
          midSentence(who),
        ),
      text,
    );
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** “At the General Staff”, “in a hall”. */
function within(place: string): string {
  return /^an? /.test(place) ? `in ${place}` : `at ${place}`;
}

/** What a text lays down, as a newspaper reports it. */
function reported(clause: string): string {
  return clause
    .trim()
    .replace(/\.$/, '')
    .replace(/\bshall\b/g, 'will');
}

const SMALL =
  'A|All|An|As|Both|Each|Every|From|If|In|It|Most|Neither|No|Nobody|None|Nothing|On|One|The|They|Two|Until|With';

/** A clause within a sentence, where its first word is one that can be written small. */
export function lowered(clause: string): string | undefined {
  return new RegExp(`^(${SMALL})\\b`).test(clause)
    ? clause.charAt(0).toLowerCase() + clause.slice(1)
    : undefined;
}

/** A name that begins with an article or a question, as it stands within a sentence. */
export function midSentence(name: string): string {
  return name.replace(/^(The|A|An|What|Who|How|Where|When|Whether) /, (word) => word.toLowerCase());
}

/** “a”, “a and b”, “a, b and c”; “a as well as b and c” where a word has an “and” of its own. */
export function listed(words: readonly string[]): string {
  const joint = words.length === 2 ? ' as well as' : ', and';
  return joined(words, words.some((word) => word.includes(' and ')) ? joint : ' and');
}

function joined(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')}${and} ${last}`;
}

/** Whether a clause can take on more words at its end. */
export function oneSentence(clause: string): boolean {
  return !/[.;:]\s/.test(clause) && clause.length < 130;
}
