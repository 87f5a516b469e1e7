/**
 * What a scenario file says once it has been read and found good: one negotiation between two
 * parties. Plain readonly data; lists keep the file's order; every optional key of the file that
 * has a default carries it here. The file's own form, key by key, is described in FORMAT.md.
 */

import type {
  backdrops,
  skylines,
  caucusActs,
  hintPhases,
  hintRoles,
  mapKinds,
  outcomeKinds,
  personaIds,
  registers,
  scenarioKinds,
  spokenActs,
} from './lists.ts';
import type { OwnRules } from './schema/rules-schema.ts';
import type { Work } from './schema/work-schema.ts';

export type { OwnRules };

export type PartyId = string;
export type IssueId = string;
export type OptionId = string;
export type RatifierId = string;
export type EventId = string;
export type GestureId = string;

/** An assignment of options to some issues; a full package covers them all. */
export type Package = Readonly<Record<IssueId, OptionId>>;

/** Citations of facts, `known: work`, `designed: reason`, joined by semicolons. See because.ts. */
export type Because = string;

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

export interface Party {
  readonly id: PartyId;
  readonly name: string; // Finland
  readonly adjective: string; // Finnish
  readonly capital: string; // where those sit who decide at home
  readonly home?: string | undefined; // who they are, where it is no government: “the executive board”
  readonly flag?: string | undefined; // ISO 3166 alpha-2, lower case; a flag or an emblem
  readonly emblem?: Emblem | undefined; // of a party that is no country
  readonly colour: string; // #rrggbb
  readonly delegation: readonly Delegate[]; // the head first
  readonly voice?: Voice | undefined; // how it speaks; plainly unless said
  readonly brief: { readonly public: Brief; readonly confidential: Brief };
  readonly telegram?: Brief | undefined; // the confidential brief in sixty words
  readonly hints?: readonly Hint[] | undefined; // what is said to a person in this chair, one at a time
  readonly persona: PersonaId; // the AI's default at this seat
  readonly types: readonly HiddenType[]; // what the dice may make of an AI at this seat
  readonly positions: Readonly<Record<IssueId, Position>>; // one per issue, public
  readonly sheet: ScoreSheet;
  readonly mandate: Readonly<Record<IssueId, MandateRule>>; // an issue not named is free
  readonly concessions: readonly Concession[]; // N16, in the order they would be made
  readonly ratifiers: readonly Ratifier[]; // 2 to 4
  readonly quorum: number; // approving weight needed, N32
  readonly gestures: readonly Gesture[]; // N24
  readonly noAgreement: NoAgreement; // the BATNA, N51
}

/** What a party is known by beside its name and colour: a flag or an emblem, one of the two. */
export type Mark = Pick<Party, 'flag' | 'emblem'>;

/** White letters on a colour. */
export interface Emblem {
  readonly letters: string; // one to three
  readonly colour: string; // #rrggbb
}

/** How a delegation speaks, and its head, who speaks where it matters most. */
export interface Voice extends Manner {
  readonly head?: Manner | undefined;
  readonly because: Because;
}

export interface Manner {
  readonly register: Register;
  readonly note: string; // a few words for authors and teachers
  readonly lines: Readonly<Partial<Record<SpokenAct, readonly string[] | undefined>>>; // before the phrasebook's own
}

export type Register = (typeof registers)[number];
export type SpokenAct = (typeof spokenActs)[number];

export type ScenarioKind = (typeof scenarioKinds)[number];
export type PersonaId = (typeof personaIds)[number];
export type CaucusAct = (typeof caucusActs)[number];

export interface Delegate {
  readonly id: string;
  readonly name: string;
  readonly office: string;
  readonly portrait: Portrait;
  readonly because: Because;
}

export interface Portrait {
  readonly hair: 'short' | 'bald' | 'receding' | 'side' | 'grey-short' | 'long' | 'bun';
  readonly hairColour: string; // #rrggbb
  readonly skin: string; // #rrggbb
  readonly glasses: boolean;
  readonly beard: 'none' | 'moustache' | 'full';
  readonly dress: 'suit' | 'uniform';
}

export interface Brief {
  readonly text: string;
  readonly because: Because;
}

/** What a newcomer in a party's chair is told at a moment, and what it points at. */
export interface Hint {
  readonly id: string;
  readonly when: HintWhen;
  readonly at: (typeof hintRoles)[number];
  readonly issue?: IssueId | undefined; // whose stop
  readonly option?: OptionId | undefined; // which stop of it
  readonly ratifier?: RatifierId | undefined; // which ratifier, where it points at one
  readonly say: string; // at most thirty words
}

/** Every part named must hold. */
export interface HintWhen {
  readonly phase: (typeof hintPhases)[number];
  readonly round?: number | undefined;
  readonly lacks?: IssueId | undefined; // not yet in the offer that is being put together
  readonly event?: EventId | undefined; // has become known
}

/** A variant of an AI delegation's inner weights and patience; the record stays the same. */
export interface HiddenType {
  readonly id: string;
  readonly title: string;
  readonly text: string; // opened in the debrief
  readonly weights: Readonly<Record<IssueId, number>>; // multiplier on the issue's points, 0.5–2
  readonly patience: number; // −1 hurried … +1 patient
  readonly because: Because;
}

export interface Position {
  readonly option: OptionId;
  readonly text: string; // as said in public
  readonly because: Because;
}

export interface ScoreSheet {
  readonly points: Readonly<Record<IssueId, IssuePoints>>; // one per issue
  readonly linkages: readonly Linkage[];
}

export interface IssuePoints {
  readonly options: Readonly<Record<OptionId, OptionPoints>>; // one per option, bridging ones too
  readonly because: Because;
}

/** Whole points, or for a contingent option the two branches and this party's belief (0–1). */
export type OptionPoints =
  number | { readonly happens: number; readonly otherwise: number; readonly belief: number };

/** Points for a combination: it holds when every issue named is at one of its options. */
export interface Linkage {
  readonly id: string;
  readonly title: string;
  readonly when: Readonly<Record<IssueId, readonly OptionId[]>>;
  readonly points: number;
  readonly because: Because;
}

/** An option neither allowed nor consultable is a red line that no consultation moves. */
export interface MandateRule {
  readonly allowed: readonly OptionId[];
  readonly consult: readonly { readonly option: OptionId; readonly needsSupport: number }[]; // N20
  readonly because: Because;
}

export interface Concession {
  readonly id: string;
  readonly issue: IssueId;
  readonly from: OptionId;
  readonly to: OptionId;
  readonly public: string; // what is said in public
  readonly home: string; // how it is explained at home (confidential)
  readonly because: Because;
}

export interface Ratifier {
  readonly id: RatifierId; // unique in the scenario
  readonly name: string;
  readonly short: string; // up to 14 characters
  readonly plural: boolean; // “the settlers refuse”, not “refuses”
  readonly about: string; // public: who they are
  readonly weight: number;
  readonly threshold: number; // approves at or above this support, N31
  readonly veto: boolean;
  readonly patience: number; // 1 impatient … 5; ties: the first in the file is less patient
  readonly stances: readonly Stance[];
  readonly reassure: { readonly text: string; readonly price: number }; // N25, points each time
  readonly because: Because;
}

export interface Stance {
  readonly issue: IssueId;
  readonly options: Readonly<Record<OptionId, number>>; // −2 … +2; an option not named is 0
  readonly because: Because;
}

export interface Gesture {
  readonly id: GestureId;
  readonly title: string;
  readonly text: string;
  readonly trust: number; // +4 … +12
  readonly ratifiers: Readonly<Record<RatifierId, number>>; // steps with own ratifiers
  readonly because: Because;
}

export interface NoAgreement {
  readonly points: number; // added to the all-status-quo package
  readonly text: string; // what the party has without agreement
  readonly because: Because;
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

export type OutcomeKind = (typeof outcomeKinds)[number];
