import type { Scenario } from '../scenario/scenario.ts';
import type { Mood, TrustReason } from './happening.ts';
import type { MoveKind } from './move.ts';

/**
 * The numbers of the rules, and which acts there are. Never changed once games were played by it: a
 * record names its rulebook's version and is replayed under it for ever. What changes is a new one.
 */
export interface Rulebook {
  readonly version: number;
  readonly acts: readonly MoveKind[]; // in the order in which they are listed
  readonly dispatchesARound: number; // N2: no more become known in one round
  readonly menuAtMost: number; // N10: alternatives in one offer
  readonly patienceRounds: number; // N14: from this round on, no offer at all is reason to leave
  readonly walkOutPrice: number; // N14: points, where leaving is not backed by the quorum
  readonly barredRounds: number; // N20: after a refusal
  readonly consultAtOnce: number; // N20: options that one consultation may cover
  readonly askedTogether: number; // N20: steps of support that each of two wants beyond its own
  readonly leak: { readonly belowTrust: number; readonly over: number }; // N21
  readonly keptQuiet: number; // N21: steps that a side's first clear answer, kept quiet, wins either side
  readonly basisAsksHome: boolean; // N27: what is called a basis is laid before both capitals
  readonly basisEases: number; // N27: steps of support by which they then want less
  readonly inconsistency: number; // N22: points at settlement
  readonly justifiedInconsistency: number; // N22
  readonly reassuredAtMost: number; // N25: times a ratifier
  readonly moods: readonly (readonly [Mood, number])[]; // N31: and how likely each is, 1 in all
  readonly trust: Readonly<Record<Exclude<TrustReason, 'gesture' | 'event'>, number>>; // N40
  readonly initialledAtMost: number; // N40: initialling many issues at once gains no more
  readonly shortOfTrust: number; // N41: the share of its points that an option then gives
  readonly tellsShifts: boolean; // N16: moves aside and back are told, and each step once
  readonly menusHoldGround: boolean; // N16: one of several alternatives, offered again, is no step back
  readonly meetingIsNoShift: boolean; // N16: what the other side's last offer has is neither back nor aside
  readonly lastWordAtEnd: boolean; // N13: even where nothing is closed and no round is left
}

const first: Rulebook = {
  version: 1,
  acts: [
    'consult',
    'backChannel',
    'commit',
    'justify',
    'experts',
    'gesture',
    'reassure',
    'hold',
    'tell',
    'answerExperts',
    'table',
    'reopen',
    'pass',
    'accept',
    'initial',
    'decline',
    'walkOut',
    'stay',
    'answerAnnex',
  ],
  dispatchesARound: 2,
  menuAtMost: 3,
  patienceRounds: 3,
  walkOutPrice: 3,
  barredRounds: 2,
  consultAtOnce: 1,
  askedTogether: 0,
  leak: { belowTrust: 60, over: 200 },
  keptQuiet: 0,
  basisAsksHome: false,
  basisEases: 0,
  inconsistency: 4,
  justifiedInconsistency: 2,
  reassuredAtMost: 2,
  moods: [
    [-1, 0.25],
    [0, 0.5],
    [1, 0.25],
  ],
  trust: {
    accepted: 4,
    initialled: 1, // an issue
    expertsAgreed: 3,
    expertsRefused: -2,
    commitment: -5, // N22
    retreat: -2,
    steppedBack: 0, // N16
    severable: 0, // N10: an offer
    reopened: -10, // N12
    leak: -4, // N21
    finalDeclined: -5,
    walkOut: -15,
    unratified: -20,
    ratified: 5,
  },
  initialledAtMost: 3,
  shortOfTrust: 0.5,
  tellsShifts: false,
  menusHoldGround: false,
  meetingIsNoShift: false,
  lastWordAtEnd: true,
};

/** N27: with non-papers. */
const second: Rulebook = {
  ...first,
  version: 2,
  acts: first.acts.flatMap((act): readonly MoveKind[] => {
    if (act === 'backChannel') return [act, 'nonPaper'];
    return act === 'answerExperts' ? [act, 'answerNonPaper'] : [act];
  }),
};

/** What is said of a move is what it is, and none is asked for that can only cost. */
const third: Rulebook = {
  ...second,
  version: 3,
  consultAtOnce: 2,
  askedTogether: 1,
  tellsShifts: true,
  lastWordAtEnd: false,
  trust: { ...second.trust, steppedBack: -2 },
};

/** Two options are asked leave for as easily as one, and an alternative may be offered by itself. */
const fourth: Rulebook = { ...third, version: 4, askedTogether: 0, menusHoldGround: true };

/**
 * What is said in private counts: at home, for a draft, and with those who wait for a sign. An offer
 * that may be picked apart costs what it is worth.
 */
const fifth: Rulebook = {
  ...fourth,
  version: 5,
  keptQuiet: 1,
  basisAsksHome: true,
  basisEases: 1,
  trust: { ...fourth.trust, severable: -2 },
};

/** Whoever takes up what the other side has just offered goes neither back nor aside. */
const sixth: Rulebook = { ...fifth, version: 6, meetingIsNoShift: true };

/** All rulebooks that games were ever played by, by version, counted from 1. */
const rulebooks: readonly Rulebook[] = [first, second, third, fourth, fifth, sixth];

/** All kinds of move that there ever were, in the order in which they came: it is only added to. */
export const everyAct: readonly MoveKind[] = [...new Set(rulebooks.flatMap(({ acts }) => acts))];

/** The version that a new game is played by. */
export const RULES_VERSION = rulebooks.length;

/** The rulebook of a version; undefined for one that this game does not know. */
function rulebook(version: number): Rulebook | undefined {
  return rulebooks[version - 1];
}

/** The rules of one game: a rulebook's, but for what its scenario leaves out or sets itself. */
export function rulesOf(
  scenario: Pick<Scenario, 'without' | 'rules'>,
  version: number = RULES_VERSION,
): Rulebook {
  const rules = rulebook(version);
  if (rules === undefined) throw new RangeError(`No rulebook of version ${version}`);
  const { without, rules: own } = scenario;
  if (without.length === 0 && Object.keys(own).length === 0) return rules;
  const acts = rules.acts.filter((act) => !without.some((left) => left === act));
  return {
    ...rules,
    ...own,
    acts,
    basisAsksHome: rules.basisAsksHome && acts.includes('consult'),
    trust: { ...rules.trust, ...own.trust },
  };
}
