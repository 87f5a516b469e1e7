/**
 * What a scenario file says once it has been read and found good: one negotiation between two
 * parties. Plain readonly data; lists keep the file's order; every optional key of the file that
 * has a default carries it here. The file's own form, key by key, is described in FORMAT.md.
 */

import type {
  caucusActs,
  backdrops,
  mapKinds,
  outcomeKinds,
  scenarioKinds,
  skylines,
} from './lists.ts';
import type { Because, EventId, IssueId, OptionId, PartyId, RatifierId } from './ids.ts';
import type { Party } from './party.ts';
import type { OwnRules } from './schema/rules-schema.ts';
import type { Work } from './schema/work-schema.ts';

export type * from './ids.ts';
export type * from './party.ts';
export type { OwnRules };

/** An assignment of options to some issues; a full package covers them all. */
export type Package = Readonly<Record<IssueId, OptionId>>;

export interface Scenario {
  readonly format: 2;
  readonly kind: ScenarioKind; // practice: a small first game; a benchmark: a domain of the field
  readonly id: string; // the file's slug
  readonly language: string; // BCP 47, `en` unless said
  readonly title: string;
  readonly teaser?: string | undefined; // one sentence for its paper on the shelf
  readonly summary: string; // two or three sentences for who has taken it up
  readonly date: string; // ISO, the first day of the talks
  readonly ends?: string | undefined; // ISO, the last one, where they took more than a day
  readonly venue: Venue;
  readonly map?: MapManner | undefined;
  readonly rounds: number; // N1
  readonly opens: PartyId; // who has the first floor of round 1
  readonly trust: number; // 0–100 at the start, N40
  readonly without: readonly CaucusAct[]; // acts of the caucus that these talks do not know
  readonly rules: OwnRules; // numbers of the rules that these talks set themselves
  readonly minutes: number; // how long a person needs
  readonly difficulty: 1 | 2 | 3;
  readonly seeds: readonly string[];
  readonly works: readonly Work[]; // its own, beyond those of seeds/works
  readonly document?: DocumentManner | undefined;
  readonly learn: readonly string[];
  readonly parties: readonly [Party, Party]; // file order: the first is drawn at the left
  readonly issues: readonly Issue[];
  readonly events: readonly ScenarioEvent[];
  readonly history: History;
}

export interface Venue {
  readonly city: string;
  readonly place: string;
  readonly backdrop: (typeof backdrops)[number];
  readonly skyline?: (typeof skylines)[number] | undefined; // what its windows show; else as usual
  readonly staging: 'table' | 'telephone';
  readonly because: Because;
}

/** What the text that the two sides sign is called, and how it begins. */
export interface DocumentManner {
  readonly title: string;
  readonly opening?: string | undefined; // before the articles
  readonly because: Because;
}

/** How the map is drawn: with today's borders unless said, or without any. */
export interface MapManner {
  readonly borders: 'today' | 'none';
}

export interface Issue {
  readonly id: IssueId;
  readonly title: string;
  readonly short: string; // up to 16 characters, for a track's label
  readonly spoken?: string | undefined; // a noun phrase within a sentence: “the date of the talks”
  readonly text: string; // what the dispute is about
  readonly essential: boolean; // N52: an agreement needs it closed
  readonly statusQuo: OptionId;
  readonly options: readonly Option[]; // in order: neighbours are the smallest steps
  readonly because: Because;
}

export interface Option {
  readonly id: OptionId;
  readonly title: string; // up to 40 characters, for a track and a menu
  readonly spoken?: string | undefined; // a noun phrase within a sentence: “a start in June”
  readonly clause: string; // the sentence that stands in the signed text
  readonly headline: string; // a present-tense newspaper phrase, should it be agreed
  readonly bridging: boolean; // N23: closed until experts open it
  readonly needsTrust: number | undefined; // N41
  readonly contingent: Contingent | undefined; // N42
  readonly map: readonly MapMark[]; // what its agreement puts on the map
  readonly because: Because;
}

export interface Contingent {
  readonly event: EventId; // an event of this scenario
  readonly happens: string; // what holds if it happens
  readonly otherwise: string; // what holds if not
}

/** A thing on the map: degrees east and north. */
export interface MapMark {
  readonly kind: (typeof mapKinds)[number];
  readonly at: readonly [number, number];
  readonly to: readonly [number, number] | undefined; // the other end of a flow or a line
  readonly through?: readonly (readonly [number, number])[] | undefined; // where a line turns
  readonly rangeKm: number | undefined;
  readonly sector?: readonly [number, number] | undefined; // of that circle: degrees clockwise from north
  readonly label: string;
}

export interface ScenarioEvent {
  readonly id: EventId;
  readonly title: string;
  readonly text: string; // the dispatch
  readonly when: EventWhen;
  readonly effects: readonly Effect[];
  readonly because: Because;
}

export interface EventWhen {
  readonly rounds: readonly [number, number] | 'epilogue'; // first and last round it may come in
  readonly chance: number; // 0–1, each round it may come
  readonly if: EventCondition; // every part named must hold
}

export interface EventCondition {
  readonly trustAtLeast: number | undefined;
  readonly trustBelow: number | undefined;
  readonly closed: readonly IssueId[];
  readonly open: readonly IssueId[];
  readonly after: readonly EventId[];
  readonly notAfter: readonly EventId[];
}

export type Effect =
  | { readonly kind: 'trust'; readonly by: number }
  | { readonly kind: 'ratifier'; readonly ratifier: RatifierId; readonly steps: number }
  | { readonly kind: 'noAgreement'; readonly party: PartyId; readonly points: number }
  | { readonly kind: 'opens'; readonly issue: IssueId; readonly option: OptionId }
  | {
      readonly kind: 'needsSupport';
      readonly party: PartyId;
      readonly issue: IssueId;
      readonly option: OptionId;
      readonly by: number;
    };

export interface History {
  readonly outcome: OutcomeKind;
  readonly package: Package; // the issues that the sources tell; may be empty
  readonly text: string;
  readonly epilogue: readonly { readonly text: string; readonly because: Because }[];
  readonly because: Because;
}

export type ScenarioKind = (typeof scenarioKinds)[number];
export type CaucusAct = (typeof caucusActs)[number];
export type OutcomeKind = (typeof outcomeKinds)[number];
