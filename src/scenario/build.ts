import type {
  Contingent,
  Effect,
  Issue,
  MapMark,
  Option,
  Party,
  PartyId,
  Scenario,
  ScenarioEvent,
  Venue,
} from './scenario.ts';
import type { PartyFile, ScenarioFile } from './schema/schema.ts';

type IssueFile = ScenarioFile['issues'][number];
type OptionFile = IssueFile['options'][number];
type EventFile = ScenarioFile['events'][number];
type EffectFile = EventFile['effects'][number];

/** The scenario that a checked file says: defaults filled in, every optional key there. */
export function buildScenario(file: ScenarioFile): Scenario {
  const [left, right] = Object.entries(file.parties).map(([id, party]) => buildParty(id, party));
  if (left === undefined || right === undefined) throw new RangeError('A scenario has two parties');
  return {
    ...file,
    venue: { ...file.venue, backdrop: file.venue.backdrop ?? usualBackdrop(file.venue.staging) },
    parties: [left, right],
    issues: file.issues.map(buildIssue),
    events: file.events.map(buildEvent),
  };
}

/** Where the talks are held if nothing is said: windows that show nothing of any place. @internal */
export function usualBackdrop(staging: string): Venue['backdrop'] {
  return staging === 'telephone' ? 'offices' : 'conference';
}

function buildParty(id: PartyId, { points, linkages, ...party }: PartyFile): Party {
  return { id, ...party, sheet: { points, linkages } };
}

function buildIssue(issue: IssueFile): Issue {
  return { ...issue, options: issue.options.map(buildOption) };
}

/** Each by one literal: options are looked up all the time, and to the engine are of one shape so. */
function buildOption(option: OptionFile): Option {
  const { id, title, spoken, clause, headline, bridging, needsTrust, contingent, map, ...sourced } =
    option;
  const meant: Contingent | undefined = contingent;
  return {
    id,
    title,
    spoken,
    clause,
    headline,
    bridging,
    needsTrust,
    contingent: meant,
    map: map.map(buildMark),
    ...sourced,
  };
}

function buildMark(mark: OptionFile['map'][number]): MapMark {
  return {
    ...mark,
    to: mark.to,
    through: mark.through,
    rangeKm: mark.rangeKm,
    sector: mark.sector,
  };
}

function buildEvent(event: EventFile): ScenarioEvent {
  const { rounds, chance, if: condition } = event.when;
  return {
    ...event,
    when: {
      rounds: rounds ?? 'epilogue',
      chance,
      if: {
        ...condition,
        trustAtLeast: condition.trustAtLeast,
        trustBelow: condition.trustBelow,
      },
    },
    effects: event.effects.flatMap(buildEffect),
  };
}

function buildEffect(effect: EffectFile): readonly Effect[] {
  const { trust, ratifier, steps, noAgreement, points, opens, needsSupport } = effect;
  if (trust !== undefined) return [{ kind: 'trust', by: trust }];
  if (ratifier !== undefined && steps !== undefined) return [{ kind: 'ratifier', ratifier, steps }];
  if (noAgreement !== undefined && points !== undefined) {
    return [{ kind: 'noAgreement', party: noAgreement, points }];
  }
  if (opens !== undefined) return [{ kind: 'opens', ...opens }];
  return needsSupport === undefined ? [] : [{ kind: 'needsSupport', ...needsSupport }];
}
