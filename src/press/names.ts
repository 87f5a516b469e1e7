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
  readonly issue: (id: IssueId) => string; // its short name
  readonly option: (issue: IssueId, option: OptionId) => OptionNames;
  readonly ratifier: (id: RatifierId) => { readonly name: string; readonly about: string };
  readonly event: (id: EventId) => News;
  readonly gesture: (id: GestureId) => News;
  readonly venue: { readonly place: string; readonly city: string; readonly byTelephone: boolean };
}

interface PartyNames {
  readonly name: string;
  readonly adjective: string;
  readonly capital: string | undefined; // where its home is, if that tells it from the other
  readonly home: string | undefined; // who that is, where it is no government
}

interface OptionNames {
  readonly title: string;
  readonly clause: string;
  readonly headline: string;
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
    issue: (id) => issueOf(scenario, id)?.short ?? unnamed,
    option: (id, option) => {
      const issue = issueOf(scenario, id);
      return (issue && optionOf(issue, option)) ?? noOption;
    },
    ratifier: (id) =>
      parties.flatMap(({ ratifiers }) => ratifiers).find((each) => each.id === id) ?? {
        name: unnamed,
        about: unnamed,
      },
    event: (id) => news(events.find((each) => each.id === id)),
    gesture: (id) =>
      news(parties.flatMap(({ gestures }) => gestures).find((each) => each.id === id)),
    venue: { ...venue, byTelephone: venue.staging === 'telephone' },
  };
}

const noOption: OptionNames = { title: unnamed, clause: unnamed, headline: unnamed };

function news(found: News | undefined): News {
  return found
    ? { title: found.title, text: found.text.trim() }
    : { title: unnamed, text: unnamed };
}
