import type { Sheet } from '../../analysis/space.ts';
import type { View } from '../../negotiation/view.ts';
import type { Party } from '../../scenario/scenario.ts';
import type { Belief } from '../belief/sheet-model.ts';
import { failureAt } from '../judgement.ts';
import type { Standpoint } from '../standpoint.ts';
import { choicesOn, contenders, type Choices } from './choices.ts';
import { layoutOf, MOST_CHOICES, mostOf, type Half, type Layout } from './layout.ts';
import { enter, HAIR, highestLevelOf, levelsAt, type Levels, type Sought } from './levels.ts';
import { CLASSES, classOf, homeChances } from './ratifier-classes.ts';

/**
 * Of the packages that a delegation could sign, those worth most to the other side at every level
 * of value; at least those of them that are sought. To be read before the next search (readings.ts).
 */
export interface Found {
  readonly layout: Layout;
  readonly levels: Levels;
}

/**
 * Goes through the pairs of what is left of both halves, what the other side likes best first. A
 * package is worth at most its points, so that it can be passed over unvalued where something is
 * known that the other side likes better and that is worth as much; most are. Nothing is made on
 * the way: what this loop allocates is felt in every game.
 *
 * @returns undefined where there are too many packages to be laid out
 */
export function search(point: Standpoint, { worth }: Belief, sought?: Sought): Found | undefined {
  const layout = layoutOf(point);
  if (layout === undefined) return undefined;
  const { truth, inner, view } = point;
  const levels = levelsAt(point, sought);
  const { above } = levels;
  const failed = failureAt(point);
  const home = homeOf(view, layout);
  const bonus = bonusesOf(view.own, truth);
  const most = mostOf(bonus) + HAIR;
  const heads = choicesOn(layout.heads, point, worth, 'heads');
  const tails = choicesOn(layout.tails, point, worth, 'tails');
  const tailChoices = contenders(tails, heads, levels, most, point);
  const ranked = rankedBy(tailChoices, tails, layout.tails);
  for (const head of contenders(heads, tails, levels, most, point)) {
    const headOwn = heads.own[head]!;
    const headTheirs = heads.theirs[head]!;
    const met = layout.heads.met[head]!;
    const enough = above[highestLevelOf(levels, headOwn + tails.mostOwn + most)]!;
    for (let rank = 0; rank < tailChoices.length; rank++) {
      const theirs = headTheirs + ranked.theirs[rank]!;
      if (theirs < enough) break;
      const held = bonus[met & ranked.met[rank]!]!;
      // Sums in another order differ by a hair: enough to tell what is not worth a closer look.
      const about = headOwn + ranked.own[rank]! + held;
      if (theirs < above[highestLevelOf(levels, about)]!) continue;
      const tail = tailChoices[rank]!;
      const chance = chanceAt(home, head, tail);
      if (chance === 0) continue;
      const likely = chance * about + (1 - chance) * failed;
      if (theirs < above[highestLevelOf(levels, likely)]!) continue;
      const points = plainSum(truth, layout, head, tail) + held;
      if (points < truth.reservation) continue;
      const own = inner === truth ? points : plainSum(inner, layout, head, tail) + held;
      enter(levels, chance * own + (1 - chance) * failed, theirs, head, tail);
    }
  }
  return { layout, levels };
}

/** The choices that are left of a half, side by side in their order: they are gone through again and again. */
interface Ranked {
  readonly own: Float64Array;
  readonly theirs: Float64Array;
  readonly met: Uint16Array;
}

/** Reused by each search. */
const scratch: Ranked = {
  own: new Float64Array(MOST_CHOICES),
  theirs: new Float64Array(MOST_CHOICES),
  met: new Uint16Array(MOST_CHOICES),
};

function rankedBy(choices: readonly number[], { own, theirs }: Choices, { met }: Half): Ranked {
  for (let rank = 0; rank < choices.length; rank++) {
    const choice = choices[rank]!;
    scratch.own[rank] = own[choice]!;
    scratch.theirs[rank] = theirs[choice]!;
    scratch.met[rank] = met[choice]!;
  }
  return scratch;
}

const bonuses = new WeakMap<Party, Float64Array>();

/** Points of the linkages that hold, by the bits of those whose terms are met. */
function bonusesOf(party: Party, { linkages }: Sheet): Float64Array {
  const known = bonuses.get(party);
  if (known !== undefined) return known;
  const made = new Float64Array(2 ** linkages.length);
  for (let met = 0; met < made.length; met++) {
    made[met] = linkages.reduce(
      (total, { points }, at) => total + (((met >> at) & 1) === 1 ? points : 0),
      0,
    );
  }
  bonuses.set(party, made);
  return made;
}

/** What the own ratifiers make of the pairs of a layout. */
interface Home {
  readonly chances: Float64Array; // by the classes of all ratifiers
  readonly short: readonly number[]; // goodwill less threshold, by ratifier
  readonly heads: Int16Array; // the support that each choice adds
  readonly tails: Int16Array;
}

function homeOf(view: View, { heads, tails }: Layout): Home {
  const { goodwill } = view.mine;
  const short = view.own.ratifiers.map(({ id, threshold }) => (goodwill[id] ?? 0) - threshold);
  return { chances: homeChances(view), short, heads: heads.supports, tails: tails.supports };
}

/** The chance that the own ratifiers let the package of two choices pass. */
function chanceAt({ chances, short, heads, tails }: Home, head: number, tail: number): number {
  const count = short.length;
  let index = 0;
  let place = 1;
  for (let at = 0; at < count; at++) {
    const support = heads[head * count + at]! + tails[tail * count + at]!;
    index += place * classOf(support + short[at]!);
    place *= CLASSES;
  }
  return chances[index]!;
}

/** Points of the package of two choices, linkages left out. */
function plainSum(sheet: Sheet, { heads, tails }: Layout, head: number, tail: number): number {
  return addOptions(addOptions(sheet.constant, sheet, heads, head), sheet, tails, tail);
}

function addOptions(start: number, { points }: Sheet, half: Half, choice: number): number {
  const { from, lists, options } = half;
  let sum = start;
  for (let issue = 0; issue < lists.length; issue++) {
    sum += points[from + issue]![options[choice * lists.length + issue]!]!;
  }
  return sum;
}
