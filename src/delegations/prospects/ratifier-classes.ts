import { approvalChance, passes } from '../../negotiation/home/ratification.ts';
import { entryOf } from '../../negotiation/entry.ts';
import type { Rulebook } from '../../negotiation/rulebook.ts';
import type { View } from '../../negotiation/view.ts';
import type { Issue, Party, Ratifier } from '../../scenario/scenario.ts';

/**
 * N31: a ratifier's margin falls into four classes by the moods in which it approves: it blocks, is
 * in doubt, is likely to approve, approves. Of each, a margin that is in it.
 */
const MARGINS = [-2, -1, 0, 1];

export const CLASSES = MARGINS.length;

/** @param margin support less threshold, in steps */
export function classOf(margin: number): number {
  if (margin >= 1) return 3;
  if (margin >= 0) return 2;
  return margin >= -1 ? 1 : 0;
}

type Moods = Rulebook['moods'];

const tables = new WeakMap<Moods, WeakMap<Party, Float64Array>>();

/** Whose ratifiers vote, and by what rules. */
type Home = Pick<View, 'rules' | 'own'>;

/** N32: the chance of ratification by the classes of all ratifiers, the first one fastest. */
export function homeChances({ rules: { moods }, own: party }: Home): Float64Array {
  const shelf = tables.get(moods) ?? new WeakMap<Party, Float64Array>();
  tables.set(moods, shelf);
  const known = shelf.get(party);
  if (known !== undefined) return known;
  const { ratifiers } = party;
  const approval = MARGINS.map((margin) => approvalChance(moods, margin));
  const table = new Float64Array(CLASSES ** ratifiers.length);
  for (let index = 0; index < table.length; index++) {
    table[index] = chanceOf(
      party,
      (at) => approval[Math.floor(index / CLASSES ** at) % CLASSES] ?? 0,
    );
  }
  shelf.set(party, table);
  return table;
}

function chanceOf(party: Party, approval: (at: number) => number): number {
  const { ratifiers } = party;
  let sum = 0;
  for (let votes = 0; votes < 2 ** ratifiers.length; votes++) {
    let chance = 1;
    for (let at = 0; at < ratifiers.length; at++) {
      chance *= (votes >> at) % 2 === 1 ? approval(at) : 1 - approval(at);
    }
    if (chance === 0) continue;
    if (passes(party, (ratifier) => (votes >> ratifiers.indexOf(ratifier)) % 2 === 1))
      sum += chance;
  }
  return sum;
}

type Stances = readonly (readonly number[])[];

const stances = new WeakMap<Ratifier, Stances>();

/** A ratifier's stances by issue and option, in the agenda's order. */
export function stancesOf(
  ratifier: Ratifier,
  issues: readonly Issue[],
): readonly (readonly number[])[] {
  const known = stances.get(ratifier);
  if (known !== undefined) return known;
  const table = issues.map((issue) => {
    const own = ratifier.stances.filter((stance) => stance.issue === issue.id);
    return issue.options.map(({ id }) =>
      own.reduce((total, { options }) => total + (entryOf(options, id) ?? 0), 0),
    );
  });
  stances.set(ratifier, table);
  return table;
}

/** The chance that a party's ratifiers let a package pass whose options are these. */
export function homeChance(
  home: Home,
  issues: readonly Issue[],
  goodwill: Readonly<Record<string, number>>,
  outcome: readonly number[],
): number {
  const { ratifiers } = home.own;
  const tables = stanceTables(home.own, issues);
  let index = 0;
  let place = 1;
  for (let at = 0; at < ratifiers.length; at++) {
    const { id, threshold } = ratifiers[at]!;
    const table = tables[at]!;
    let support = goodwill[id] ?? 0;
    for (let issue = 0; issue < outcome.length; issue++) {
      support += table[issue]![outcome[issue]!] ?? 0;
    }
    index += place * classOf(support - threshold);
    place *= CLASSES;
  }
  return homeChances(home)[index] ?? 0;
}

const homes = new WeakMap<Party, readonly Stances[]>();

/** The stances of all own ratifiers, in order. */
export function stanceTables(own: Party, issues: readonly Issue[]): readonly Stances[] {
  const known = homes.get(own);
  if (known !== undefined) return known;
  const made = own.ratifiers.map((ratifier) => stancesOf(ratifier, issues));
  homes.set(own, made);
  return made;
}
