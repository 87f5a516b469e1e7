import type { Pair } from '../../analysis/space.ts';
import type { MoveKind } from '../../negotiation/move.ts';
import { everyAct } from '../../negotiation/rulebook.ts';
import type { OutcomeKind, Package } from '../../scenario/scenario.ts';
import { shortGame, shortHash } from '../class/class-result.ts';
import type { ClassResult, Places, TurningMark } from '../class/class-result.ts';
import {
  DigitReader,
  DigitWriter,
  type Digits,
  listOf,
  maybeWhole,
  oneOf,
  text,
  whole,
} from './digits.ts';

/*
 * A result as one whole number, and back: the format of code versions 2 and 3, which differ in how
 * they say the kind of a move alone. Every list below stands in codes by its places, and so never
 * changes; another one is another version. What a list does not know is spelled.
 */

const SCENARIOS = ['rome-2001', 'moscow-2007', 'moscow-2009', 'telephone-2013', 'moscow-2013'];
const PARTIES = ['us', 'ru'];

const OUTCOMES = ['agreement', 'partial', 'stalemate', 'walkOut', 'unratified'] as const;

/** Version 2 knew these and has no room for more. */
const MOVES_OF_2 = [
  ...(['table', 'reopen', 'pass', 'walkOut', 'accept', 'initial', 'decline', 'stay'] as const),
  ...(['consult', 'backChannel', 'commit', 'justify', 'experts', 'gesture'] as const),
  ...(['reassure', 'hold', 'tell', 'answerExperts', 'answerAnnex'] as const),
] as const satisfies readonly MoveKind[];

const PROMPTS = [
  ...['batna.signedBelow', 'batna.refusedBetter', 'batna.walkOut', 'batna.rose', 'batna.fell'],
  ...['anchoring.firstOfferDeal', 'anchoring.firstOffer'],
  ...['logrolling.missed', 'logrolling.made', 'logrolling.unfound'],
  ...['audienceCost.retreated', 'audienceCost.committed', 'audienceCost.credibilityLost'],
  ...['twoLevelGame.blockedOver', 'twoLevelGame.blocked', 'twoLevelGame.narrow'],
  ...['twoLevelGame.refusedLeave', 'twoLevelGame.reassured', 'twoLevelGame.wouldFail'],
  ...['twoLevelGame.wouldPass', 'deadline.ranOut', 'deadline.signedLast', 'deadline.concededLast'],
  ...['trust.short', 'trust.strained.commitment', 'trust.strained.reopened'],
  ...['trust.strained.finalDeclined', 'trust.strained.event'],
  ...['contingent.came', 'contingent.stayedAway'],
];

const SMALL = 'abcdefghijklmnopqrstuvwxyz0123456789-';
const ALPHABET = `${SMALL}ABCDEFGHIJKLMNOPQRSTUVWXYZ._`;

/** Version 3 takes them from the rules, which only ever add to them; it has room for so many. */
const MOST_KINDS = 64;

/** More of anything is in no result. */
const MOST = 20;

export function packResult(result: ClassResult): bigint {
  const writer = new DigitWriter();
  resultIn(writer, result, kindOfMove);
  return writer.whole();
}

/** Undefined for a number that no result has. Never throws. */
export function unpackResult(packed: bigint, version: 2 | 3 = 3): ClassResult | undefined {
  const reader = new DigitReader(packed);
  const result = resultIn(reader, undefined, version === 2 ? kindOfVersion2 : kindOfMove);
  return reader.done() && holds(result) ? result : undefined;
}

type Kind = (digits: Digits, given: MoveKind | undefined) => MoveKind | undefined;

const kindOfVersion2: Kind = (digits, given) => oneOf<MoveKind>(digits, given, MOVES_OF_2);

const kindOfMove: Kind = (digits, given) =>
  everyAct[digits.digit(given === undefined ? 0 : everyAct.indexOf(given), MOST_KINDS)];

/** The format itself, for both ways (see `Digits`): what stands first is read first. */
function resultIn(digits: Digits, given: ClassResult | undefined, kind: Kind): ClassResult {
  const scenario = {
    id: text(digits, given?.scenario.id, SCENARIOS, SMALL),
    hash: hex(digits, given && shortHash(given.scenario.hash), 8),
  };
  const game = hex(digits, given && shortGame(given.game), 10);
  const sides = pair((at) => text(digits, given?.sides[at], PARTIES, SMALL));
  const seat = digits.digit(given?.side === undefined ? 0 : sides.indexOf(given.side) + 1, 3);
  const outcome = oneOf<OutcomeKind>(digits, given?.outcome, OUTCOMES);
  const reservation = pair((at) => whole(digits, given?.reservation[at] ?? 0, 0, 99));
  const figures = figuresIn(digits, given, reservation);
  return {
    scenario,
    game,
    sides,
    side: sides[seat - 1],
    outcome,
    agreed: agreedIn(digits, given?.agreed),
    points: figures.points,
    reservation,
    scores: {
      ...figures.scores,
      relationship: whole(digits, given?.scores.relationship ?? 0, -63, 63),
    },
    turningPoints: listOf<TurningMark | undefined>(digits, given?.turningPoints, MOST, (mark) =>
      markIn(digits, mark, sides, kind),
    ).filter((mark) => mark !== undefined),
    prompts: listOf(digits, given?.prompts, MOST, (key) => text(digits, key, PROMPTS, ALPHABET)),
  };
}

type Figures = Pick<ClassResult, 'points'> & {
  readonly scores: Omit<ClassResult['scores'], 'relationship'>;
};

/** What is not in force has no figures of its own: it is worth what each side has without it. */
function figuresIn(digits: Digits, given: ClassResult | undefined, reservation: Pair): Figures {
  const nothing = ([0, undefined] as const).map((share): Figures => ({
    points: reservation,
    scores: {
      value: [
        { value: 0, share },
        { value: 0, share },
      ],
      efficiency: share,
      durability: undefined,
    },
  }));
  const same = (one: Figures) =>
    given !== undefined && [...figuresOf(one)].join() === [...figuresOf(given)].join();
  const usual = nothing[digits.digit(nothing.findIndex(same) + 1, 3) - 1];
  if (usual) return usual;
  const gains = pair((at) =>
    whole(digits, given ? given.points[at] - given.reservation[at] : 0, -9, 90),
  );
  const share = (value: number | undefined) => {
    const read = maybeWhole(
      digits,
      value === undefined ? value : Math.round(value * 1000),
      0,
      1000,
    );
    return read === undefined ? undefined : read / 1000;
  };
  return {
    points: pair((at) => reservation[at] + gains[at]),
    scores: {
      value: pair((at) => ({ value: gains[at], share: share(given?.scores.value[at].share) })),
      efficiency: share(given?.scores.efficiency),
      durability: maybeWhole(digits, given?.scores.durability, -3, 10),
    },
  };
}

function* figuresOf({ points, scores }: Figures): Iterable<unknown> {
  const { value, efficiency, durability } = scores;
  yield* points;
  for (const each of value) yield* [each.value, each.share];
  yield* [efficiency, durability];
}

/** Nothing known, in numbers, or by name as codes of version 1 had it. */
function agreedIn(digits: Digits, given: ClassResult['agreed']): ClassResult['agreed'] {
  const names = given === undefined || isPlaces(given) ? undefined : Object.entries(given);
  const form = digits.digit(given === undefined ? 0 : names ? 2 : 1, 3);
  if (form === 0) return undefined;
  if (form === 1) {
    const places = given !== undefined && isPlaces(given) ? given : undefined;
    const largest = Math.max(0, whole(digits, Math.max(0, ...(places ?? [])), 0, 7));
    return listOf(digits, places, MOST, (place) => digits.digit(place ?? 0, largest + 1));
  }
  return Object.fromEntries(
    listOf<readonly [string, string]>(digits, names, MOST, (name) =>
      pair((at) => text(digits, name?.[at], [], SMALL)),
    ),
  );
}

export function isPlaces(agreed: Package | Places): agreed is Places {
  return Array.isArray(agreed);
}

/** Undefined where the move is of a kind that came with later rules. */
function markIn(
  digits: Digits,
  given: TurningMark | undefined,
  sides: ClassResult['sides'],
  kindIn: Kind,
): TurningMark | undefined {
  const move = whole(digits, given?.move ?? 0, 0, 99);
  const round = whole(digits, given?.round ?? 1, 1, 12);
  const by = oneOf(digits, given?.by, sides);
  const kind = kindIn(digits, given?.kind);
  const swing = whole(digits, Math.round((given?.swing ?? 0) * 10), -250, 250) / 10;
  return kind && { move, round, by, kind, swing };
}

function hex(digits: Digits, value: string | undefined, length: number): string {
  const read = digits.digit(value === undefined ? 0 : Number.parseInt(value, 16), 16 ** length);
  return read.toString(16).padStart(length, '0');
}

function pair<T>(entry: (at: 0 | 1) => T): readonly [T, T] {
  return [entry(0), entry(1)];
}

/** Whether names are names: a code may be forged, or of another game than ours. */
function holds({ scenario, sides, agreed, prompts }: ClassResult): boolean {
  const names = agreed === undefined || isPlaces(agreed) ? [] : Object.entries(agreed).flat();
  return (
    [scenario.id, ...sides, ...names].every((id) =>
      /^(?!constructor$)[a-z][a-z0-9-]{0,47}$/.test(id),
    ) &&
    sides[0] !== sides[1] &&
    prompts.every((key) => /^[a-z][\w.-]{0,47}$/i.test(key))
  );
}
