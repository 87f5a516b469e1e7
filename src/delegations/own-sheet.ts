import { latest } from '../lib/latest.ts';
import { pointsOf, type Linkage, type Outcome, type Sheet } from '../analysis/space.ts';
import { optionIndex } from '../negotiation/agenda.ts';
import { entryOf } from '../negotiation/entry.ts';
import { optionPoints } from '../negotiation/points.ts';
import type { Commitment } from '../negotiation/state.ts';
import { goesAgainst, retreatPrice } from '../negotiation/trust/commitments.ts';
import type { PublicParty, View } from '../negotiation/view.ts';
import type { HiddenType, Issue, Party } from '../scenario/scenario.ts';
import type { Character } from './character.ts';
import { recentOf } from '../lib/recent.ts';

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

/** A party's sheets in a view. */
export interface OwnSheets {
  readonly truth: Sheet; // points at settlement, at present trust; prices left out on both sides
  readonly inner: Sheet; // what it decides by
  readonly ceiling: number; // no package has more inner points
  readonly pointKeys: readonly string[]; // by issue: equal for equal true points of one party
  readonly pointsKey: string; // of the whole table of them and of the weights
}

interface Lately {
  readonly own: Party;
  readonly rules: View['rules'];
  readonly trust: number;
  readonly shift: number;
  readonly type: HiddenType | undefined;
  readonly sheets: OwnSheets;
}

/** So many sheets of the same commitments: what a gesture would bring is looked at with other trust. */
const MOST_SUPPOSED = 6;

/** By what a side has committed itself to: mostly nothing has changed since its last move. */
const lately = latest<readonly Commitment[], Lately[]>(4);

export function ownSheets(view: View, { type }: Character, statusQuo: Outcome): OwnSheets {
  const { own, rules, trust } = view;
  const { commitments, noAgreementShift: shift } = view.mine;
  const known = lately.get(commitments) ?? [];
  for (const last of known) {
    if (
      last.own === own &&
      last.rules === rules &&
      last.trust === trust &&
      last.shift === shift &&
      last.type === type
    ) {
      return last.sheets;
    }
  }
  const sheets = reckon(view, type, statusQuo);
  if (known.length === MOST_SUPPOSED) known.shift();
  known.push({ own, rules, trust, shift, type, sheets });
  lately.set(commitments, known);
  return sheets;
}

function reckon(view: View, type: HiddenType | undefined, statusQuo: Outcome): OwnSheets {
  const { truth, pointKeys } = sheetOf(view, statusQuo);
  const inner = innerSheet(view, type, truth, statusQuo);
  const pointsKey = `${pointKeys.join('|')} ${type?.id ?? ''}`;
  return { truth, inner, ceiling: ceilingOf(inner), pointKeys, pointsKey };
}

function ceilingOf({ points, linkages }: Sheet): number {
  const best = points.reduce((total, options) => total + Math.max(...options), 0);
  return linkages.reduce((total, linkage) => total + Math.max(0, linkage.points), best);
}

function sheetOf(view: View, statusQuo: Outcome): { truth: Sheet; pointKeys: readonly string[] } {
  const { own, mine } = view;
  const { points, linkages, keys } = pointsAt(view);
  const held = pointsOf(sheetWith(points, linkages, 0), statusQuo);
  const reservation = held + own.noAgreement.points + mine.noAgreementShift;
  const live = mine.commitments.filter(({ retreated }) => !retreated);
  if (live.length === 0)
    return { truth: sheetWith(points, linkages, reservation), pointKeys: keys };
  const committed = points.map((options, at) => lessRetreat(view, live, options, at));
  const pointKeys = committed.map((options, at) =>
    options === points[at] ? (keys[at] ?? '') : keyOf(own, options),
  );
  const shared = sharedPoints(own, pointKeys, committed);
  return { truth: sheetWith(shared, linkages, reservation), pointKeys };
}

/** All sheets are made here, so that to the engine they are objects of one shape. */
function sheetWith(
  points: Sheet['points'],
  linkages: Sheet['linkages'],
  reservation: number,
): Sheet {
  return { points, linkages, constant: 0, reservation };
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
function innerSheet(
  view: View,
  type: HiddenType | undefined,
  truth: Sheet,
  statusQuo: Outcome,
): Sheet {
  if (type === undefined) return truth;
  const points = innerPoints(view.scenario.issues, type, truth.points);
  const noAgreement = truth.reservation - pointsOf(truth, statusQuo);
  const held = pointsOf(sheetWith(points, truth.linkages, 0), statusQuo);
  return sheetWith(points, truth.linkages, held + noAgreement);
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
