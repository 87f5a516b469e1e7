import { unnamed } from '../lib/unnamed.ts';
import { dice, type Dice } from '../lib/dice.ts';
import { issueOf, optionOf } from '../negotiation/agenda.ts';
import type { Happening } from '../negotiation/happening.ts';
import { otherParty, partyOf } from '../negotiation/parties.ts';
import type { GameState, Outcome } from '../negotiation/state.ts';
import type { IssueId, OptionId, PartyId, Ratifier, RatifierId } from '../scenario/scenario.ts';

/** A finished game as a reporter has it: what was done in public, in the scenario's words. */
export interface Scene {
  readonly state: GameState;
  readonly outcome: Outcome;
  readonly sides: readonly [PartyId, PartyId];
  readonly roll: (slot: string) => Dice; // one stream for each place on the page
  readonly all: <K extends Happening['kind']>(
    kind: K,
  ) => readonly Extract<Happening, { readonly kind: K }>[];
  /** “the American side”, or with another noun. */
  readonly side: (party: PartyId, noun?: string) => string;
  readonly capital: (party: PartyId) => string;
  readonly other: (party: PartyId) => PartyId;
  readonly issue: (id: IssueId) => string; // its short name in quotation marks
  readonly clause: (issue: IssueId, option: OptionId) => string; // in quotation marks
  readonly option: (issue: IssueId, option: OptionId) => string; // in quotation marks
  readonly ratifier: (id: RatifierId) => string; // as in the middle of a sentence
  readonly talks: string; // “the talks in Rome”, “the talks by telephone”
  readonly where: string; // “in Rome”, “by telephone”
  readonly byTelephone: boolean;
}

export function sceneOf(state: GameState, outcome: Outcome, seed: number): Scene {
  const { scenario } = state;
  const [first, second] = scenario.parties;
  const { city, staging } = scenario.venue;
  // Two parties of one city are told apart by what they are called, not by where they sit.
  const apart = first.capital !== second.capital;
  return {
    state,
    outcome,
    sides: [first.id, second.id],
    roll: (slot) => dice(seed, 'press', scenario.id, outcome.kind, state.log.length, slot),
    all: <K extends Happening['kind']>(kind: K) =>
      state.log.filter((each): each is Extract<Happening, { kind: K }> => each.kind === kind),
    side: (party, noun = 'side') => `the ${partyOf(scenario, party).adjective} ${noun}`,
    capital: (party) => {
      const { capital, name } = partyOf(scenario, party);
      return apart ? capital : name;
    },
    other: (party) => otherParty(scenario, party),
    issue: (id) => quoted(issueOf(scenario, id)?.short ?? unnamed),
    clause: (issue, option) => {
      const meant = issueOf(scenario, issue);
      return quoted((meant && optionOf(meant, option)?.clause) ?? unnamed);
    },
    option: (issue, option) => {
      const meant = issueOf(scenario, issue);
      return quoted((meant && optionOf(meant, option)?.title) ?? unnamed);
    },
    ratifier: (id) => midSentence(ratifierOf(state, id)?.name ?? unnamed),
    byTelephone: staging === 'telephone',
    talks: staging === 'telephone' ? 'the talks by telephone' : `the talks in ${city}`,
    where: staging === 'telephone' ? 'by telephone' : `in ${city}`,
  };
}

export function ratifierOf({ scenario }: GameState, id: RatifierId): Ratifier | undefined {
  return scenario.parties.flatMap(({ ratifiers }) => ratifiers).find((each) => each.id === id);
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

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

export function inWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** The same where no noun follows: “none”, “one”, “two”. */
export function tally(count: number): string {
  return count === 0 ? 'none' : inWords(count);
}

/** “one round”, “three rounds” */
export function counted(count: number, noun: string): string {
  return `${inWords(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** “once”, “twice”, “three times” */
export function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${inWords(count)} times`;
}

/** “a”, “a and b”, “a, b and c”; “a, and b and c” where a word has an “and” of its own. */
export function listed(words: readonly string[]): string {
  const last = words.some((word) => word.includes(' and ')) ? ', and' : ' and';
  return words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')}${last} ${words.at(-1) ?? ''}`;
}
