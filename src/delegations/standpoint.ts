import { pointsOf, type Linkage, type Outcome, type Sheet } from '../analysis/space.ts';
import { isUnlocked, optionIndex } from '../negotiation/agenda.ts';
import { goesAgainst, retreatPrice } from '../negotiation/trust/commitments.ts';
import { entryOf } from '../negotiation/entry.ts';
import { standingOf } from '../negotiation/home/mandate.ts';
import { optionPoints } from '../negotiation/points.ts';
import type { Commitment } from '../negotiation/state.ts';
import type { PublicParty, View } from '../negotiation/view.ts';
import type { HiddenType, Issue, Package, Party } from '../scenario/scenario.ts';
import { temperOf, type Character } from './character.ts';
import type { Persona } from './personas.ts';
import { recentOf } from './recent.ts';

/**
 * A view as a delegation reckons with it: issues and options by number, points on its true sheet
 * and on its inner one (its hidden type's weights), what it may sign, and the time.
 */
export interface Standpoint {
  readonly view: View;
  readonly character: Character;
  readonly temper: Persona;
  readonly issues: readonly Issue[];
  readonly sizes: readonly number[];
  readonly statusQuo: Outcome;
  readonly closed: readonly number[]; // the option an issue is closed at, or −1
  readonly mayTable: readonly (readonly boolean[])[]; // open, unlocked and within the mandate
  readonly mayHold: readonly (readonly boolean[])[]; // that, or what holds by leaving the issue out
  readonly pointKeys: readonly string[]; // by issue: equal for equal true points of one party
  readonly truth: Sheet; // points at settlement, at present trust; prices left out on both sides
  readonly inner: Sheet; // what it decides by
  readonly ceiling: number; // no package has more inner points
  readonly time: number; // 0–1: the share of the floors that have passed
  readonly floorsLeft: number; // of either side, the present one not counted
}

export function standpoint(view: View, character: Character): Standpoint {
  const { issues } = view.scenario;
  const closed = issues.map((issue) => indexIn(issue, view.closed));
  const statusQuo = issues.map((issue) => optionIndex(issue, issue.statusQuo));
  const mayTable = issues.map((issue, at) =>
    issue.options.map(
      (option) =>
        (closed[at] ?? -1) < 0 &&
        isUnlocked(view.opened, issue, option) &&
        standingOf(view.own, view.mine, issue.id, option.id) === 'allowed',
    ),
  );
  const mayHold = mayTable.map((options, at) =>
    options.map(
      (may, option) =>
        option === closed[at] || may || ((closed[at] ?? -1) < 0 && option === statusQuo[at]),
    ),
  );
  const { truth, pointKeys } = sheetOf(view, statusQuo);
  const inner = innerSheet(view, character, truth, statusQuo);
  return {
    view,
    character,
    temper: temperOf(character),
    issues,
    sizes: issues.map(({ options }) => options.length),
    statusQuo,
    closed,
    mayTable,
    mayHold,
    pointKeys,
    truth,
    inner,
    ceiling: ceilingOf(inner),
    ...clockOf(view),
  };
}

function indexIn(issue: Issue, pkg: Package): number {
  const option = entryOf(pkg, issue.id);
  return option === undefined ? -1 : optionIndex(issue, option);
}

/** Floors come two a round; an answer belongs to the floor of its offer. */
function clockOf({ scenario, phase, round, floors }: View): { time: number; floorsLeft: number } {
  const all = scenario.rounds * 2;
  const onFloor = phase === 'floor' || phase === 'answer';
  const passed = Math.min(all, (round - 1) * 2 + floors.length + (phase === 'lastWord' ? 2 : 0));
  const floorsLeft = Math.max(0, all - passed - (onFloor ? 1 : 0));
  return { time: 1 - floorsLeft / all, floorsLeft };
}

/** The points of an issue that a party has had, by number; forgotten when they are more than this. */
const MOST_NUMBERED = 2000;

interface Numbered {
  readonly numbers: Map<string, string>;
  given: number;
}

const numbered = new WeakMap<Party, Numbered>();

/** A short key: equal for equal points of one party, and for no others. */
function keyOf(own: Party, points: readonly number[]): string {
  const shelf = numbered.get(own) ?? { numbers: new Map<string, string>(), given: 0 };
  numbered.set(own, shelf);
  const written = points.join();
  const known = shelf.numbers.get(written);
  if (known !== undefined) return known;
  if (shelf.numbers.size >= MOST_NUMBERED) shelf.numbers.clear();
  shelf.given += 1;
  const key = String(shelf.given);
  shelf.numbers.set(written, key);
  return key;
}

interface Priced {
  readonly points: readonly (readonly number[])[];
  readonly linkages: readonly Linkage[];
  readonly keys: readonly string[]; // by issue
}

const priced = new WeakMap<Party, Map<string, Priced>>();

/** A party's points at some trust: the same for all its games. */
function pointsAt(view: View): Priced {
  const { own, rules, trust, scenario } = view;
  const at = `${trust} ${rules.shortOfTrust}`;
  const shelf = priced.get(own) ?? new Map<string, Priced>();
  priced.set(own, shelf);
  const known = shelf.get(at);
  if (known !== undefined) return known;
  const points = scenario.issues.map((issue) =>
    issue.options.map((option) => optionPoints(own, issue, option.id, view)),
  );
  const keys = points.map((options) => keyOf(own, options));
  const linkages = linkagesOf(own, scenario.issues);
  const made = { points: sharedPoints(own, keys, points), linkages, keys };
  shelf.set(at, made);
  return made;
}

/** So many tables of a party's points are told apart. */
const MOST_SHARED = 200;

const shared = recentOf<Party, Sheet['points']>(MOST_SHARED);

/** One object for equal points, so that what is worked out from it is found again. */
function sharedPoints(
  own: Party,
  keys: readonly string[],
  points: Sheet['points'],
): Sheet['points'] {
  return shared(own, keys.join(), () => points);
}

function sheetOf(view: View, statusQuo: Outcome): { truth: Sheet; pointKeys: readonly string[] } {
  const { own, mine } = view;
  const { points, linkages, keys } = pointsAt(view);
  const sheet = { points, linkages, constant: 0, reservation: 0 };
  const reservation = pointsOf(sheet, statusQuo) + own.noAgreement.points + mine.noAgreementShift;
  const live = mine.commitments.filter(({ retreated }) => !retreated);
  if (live.length === 0) return { truth: { ...sheet, reservation }, pointKeys: keys };
  const committed = points.map((options, at) => lessRetreat(view, live, options, at));
  const pointKeys = committed.map((options, at) =>
    options === points[at] ? (keys[at] ?? '') : keyOf(own, options),
  );
  const truth = { ...sheet, points: sharedPoints(own, pointKeys, committed), reservation };
  return { truth, pointKeys };
}

/** N22: what breaks a commitment costs points at settlement. */
function lessRetreat(
  view: View,
  live: readonly Commitment[],
  points: readonly number[],
  at: number,
): readonly number[] {
  const issue = view.scenario.issues[at];
  const commitment = live.find((each) => each.issue === issue?.id);
  if (issue === undefined || commitment === undefined) return points;
  const positions = {
    own: publicPosition(view, view.party, issue.id),
    other: publicPosition(view, view.other, issue.id),
  };
  const price = retreatPrice(view.rules, commitment);
  return issue.options.map(({ id }, option) => {
    const breaks = goesAgainst(issue, commitment, id, positions);
    return (points[option] ?? 0) - (breaks ? price : 0);
  });
}

export function publicPosition(view: View, party: string, issue: string): string {
  return publicPositions(view, party)[issue]?.option ?? '';
}

export function publicPositions({ scenario }: View, party: string): PublicParty['positions'] {
  const [first, second] = scenario.parties;
  return (first.id === party ? first : second).positions;
}

function linkagesOf(own: Party, issues: readonly Issue[]): readonly Linkage[] {
  return own.sheet.linkages.map(({ when, points }) => ({
    points,
    terms: Object.entries(when).map(([id, options]) => {
      const at = issues.findIndex((issue) => issue.id === id);
      const issue = issues[at];
      return {
        issue: at,
        options: issue === undefined ? [] : options.map((option) => optionIndex(issue, option)),
      };
    }),
  }));
}

/** The hidden type's weights, scaled back so that the best package before linkages keeps its worth. */
function innerSheet(view: View, { type }: Character, truth: Sheet, statusQuo: Outcome): Sheet {
  if (type === undefined) return truth;
  const inner = { ...truth, points: innerPoints(view.scenario.issues, type, truth.points) };
  const noAgreement = truth.reservation - pointsOf(truth, statusQuo);
  return { ...inner, reservation: pointsOf(inner, statusQuo) + noAgreement };
}

const weighed = new WeakMap<Sheet['points'], Map<HiddenType, Sheet['points']>>();

/** The same object for the same true points: what is worked out from it is found again. */
function innerPoints(
  issues: readonly Issue[],
  type: HiddenType,
  truth: Sheet['points'],
): Sheet['points'] {
  const shelf = weighed.get(truth) ?? new Map<HiddenType, Sheet['points']>();
  weighed.set(truth, shelf);
  const known = shelf.get(type);
  if (known !== undefined) return known;
  const weights = issues.map((issue) => entryOf(type.weights, issue.id) ?? 1);
  const best = (by: (at: number) => number): number =>
    truth.reduce((total, points, at) => total + Math.max(...points) * by(at), 0);
  const scale = best(() => 1) / (best((at) => weights[at] ?? 1) || 1);
  const made = truth.map((own, at) => own.map((each) => each * (weights[at] ?? 1) * scale));
  shelf.set(type, made);
  return made;
}

/** What holds if a package is agreed now and nothing else after it. */
export function outcomeWith({ issues, closed, statusQuo }: Standpoint, pkg: Package): Outcome {
  return issues.map((issue, at) => {
    const tabled = indexIn(issue, pkg);
    if (tabled >= 0) return tabled;
    return (closed[at] ?? -1) >= 0 ? (closed[at] ?? 0) : (statusQuo[at] ?? 0);
  });
}

/** The open issues of an outcome as something to table; what cannot be tabled is left out. */
export function packageOf(point: Standpoint, outcome: Outcome, only?: readonly number[]): Package {
  const pkg: Record<string, string> = {};
  point.issues.forEach((issue, at) => {
    const option = issue.options[outcome[at] ?? -1];
    if (option === undefined || point.mayTable[at]?.[outcome[at] ?? -1] !== true) return;
    if (only === undefined || only.includes(at)) pkg[issue.id] = option.id;
  });
  return pkg;
}

export function namesOf({ issues }: Standpoint, outcome: Outcome): Package {
  return Object.fromEntries(
    issues.map((issue, at) => [issue.id, issue.options[outcome[at] ?? 0]?.id ?? issue.statusQuo]),
  );
}

/** How many packages can be put together of the options that may be held. */
export function sizeOfLists(mayHold: Standpoint['mayHold']): number {
  let count = 1;
  for (const options of mayHold) count *= options.reduce((sum, may) => sum + (may ? 1 : 0), 0);
  return count;
}

/** Equal for one party where the same packages may be signed and are worth the same to it. */
export function signableKey({ mayHold, pointKeys, truth, character, view }: Standpoint): string {
  const goodwill = view.own.ratifiers.map(({ id }) => view.mine.goodwill[id] ?? 0);
  const type = character.type?.id ?? '';
  return [heldKey(mayHold), pointKeys.join('|'), truth.reservation, type, goodwill].join(' ');
}

/** Equal for the same options that may be held. */
export function heldKey(mayHold: Standpoint['mayHold']): string {
  let key = '';
  for (const options of mayHold) {
    for (const may of options) key += may ? '1' : '0';
    key += ',';
  }
  return key;
}

function ceilingOf({ points, linkages }: Sheet): number {
  const best = points.reduce((total, options) => total + Math.max(...options), 0);
  return linkages.reduce((total, linkage) => total + Math.max(0, linkage.points), best);
}
