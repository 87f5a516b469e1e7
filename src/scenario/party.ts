/** One side of a negotiation as its scenario has it: what it wants, may sign, says and answers to. */

import type { Because, EventId, GestureId, IssueId, OptionId, PartyId, RatifierId } from './ids.ts';
import type { hintPhases, hintRoles, personaIds, registers, spokenActs } from './lists.ts';

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

export type PersonaId = (typeof personaIds)[number];

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
