import { unnamed } from '../lib/unnamed.ts';
import { issueOf, optionOf } from '../negotiation/agenda.ts';
import { partyOf } from '../negotiation/parties.ts';
import type {
  EventId,
  GestureId,
  IssueId,
  OptionId,
  PartyId,
  RatifierId,
  Scenario,
} from '../scenario/scenario.ts';

/** The scenario's own words for what a page speaks of: all that a grammar needs of it. */
export interface Names {
  readonly sides: readonly [PartyId, PartyId];
  readonly party: (id: PartyId) => PartyNames;
  readonly issue: (id: IssueId) => IssueNames;
  readonly option: (issue: IssueId, option: OptionId) => OptionNames;
  readonly ratifier: (id: RatifierId) => RatifierNames;
  readonly event: (id: EventId) => News;
  readonly gesture: (id: GestureId) => News;
  readonly venue: VenueNames;
}

interface PartyNames {
  readonly name: string;
  readonly adjective: string;
  readonly capital: string | undefined; // where its home is, if that tells it from the other
  readonly home: string | undefined; // who that is, where it is no government
}

interface IssueNames {
  readonly title: string;
  readonly spoken: string | undefined; // a noun phrase within a sentence
  readonly text: string; // what the dispute is about
}

interface OptionNames {
  readonly spoken: string | undefined; // a noun phrase within a sentence
  readonly clause: string;
  readonly headline: string;
}

interface RatifierNames {
  readonly name: string;
  readonly about: string;
  readonly plural: boolean;
}

interface VenueNames {
  readonly place: string;
  readonly city: string;
  readonly byTelephone: boolean;
  readonly mapped: boolean; // the outcome is shown on a map, and not as a list
}

interface News {
  readonly title: string;
  readonly text: string;
}

export function namesOf(scenario: Scenario): Names {
  const { parties, events, venue } = scenario;
  const [first, second] = parties;
  // Two parties of one city are told apart by what they are called, not by where they sit.
  const apart = first.capital !== second.capital;
  return {
    sides: [first.id, second.id],
    party: (id) => {
      const { adjective, capital, name, home } = partyOf(scenario, id);
      return { name, adjective, capital: apart ? capital : undefined, home };
    },
    issue: (id) => {
      const { title, spoken, text } = issueOf(scenario, id) ?? noIssue;
      return { title, spoken, text: text.trim() };
    },
    option: (id, option) => {
      const issue = issueOf(scenario, id);
      const { spoken, clause, headline } = (issue && optionOf(issue, option)) ?? noOption;
      return { spoken, clause, headline };
    },
    ratifier: (id) =>
      parties.flatMap(({ ratifiers }) => ratifiers).find((each) => each.id === id) ?? {
        name: unnamed,
        about: unnamed,
        plural: false,
      },
    event: (id) => news(events.find((each) => each.id === id)),
    gesture: (id) =>
      news(parties.flatMap(({ gestures }) => gestures).find((each) => each.id === id)),
    venue: {
      place: venue.place,
      city: venue.city,
      byTelephone: venue.staging === 'telephone',
      mapped: scenario.issues.some(({ options }) => options.some(({ map }) => map.length > 0)),
    },
  };
}

const noIssue: IssueNames = { title: unnamed, spoken: undefined, text: unnamed };
const noOption: OptionNames = { spoken: undefined, clause: unnamed, headline: unnamed };

function news(found: News | undefined): News {
  return found
    ? { title: found.title, text: found.text.trim() }
    : { title: unnamed, text: unnamed };
}
