import { neededSupport, standingOf } from '../../negotiation/home/mandate.ts';
import type { PartyState } from '../../negotiation/state.ts';
import { optionsIn } from '../held.ts';
import { namedBy } from '../named.ts';
import { stanceTables } from '../prospects/ratifier-classes.ts';
import type { Standpoint } from '../standpoint.ts';

/** What a leave is worth that goodwill at home would bring within reach, or cost. */
const LEAVE = 2.5;

/**
 * N20: what goodwill at home would be worth, in points, for the leave that it would bring within
 * reach, or cost, of what the other side has asked for.
 */
export function leaveWorth(point: Standpoint): (goodwill: PartyState['goodwill']) => number {
  const asked = askedFor(point);
  const now = granted(point, asked, point.view.mine.goodwill);
  return (goodwill) => LEAVE * (granted(point, asked, goodwill) - now);
}

/**
 * N20: `meanSupport` of the rules by number: what the capital would count for an option, with such
 * goodwill at home. Steps are whole, so that they may be added up in any order.
 */
export function meanSupportFor(
  { view: { own }, issues, closed, statusQuo }: Standpoint,
  goodwill: PartyState['goodwill'],
  issue: number,
  option: number,
): number {
  const { ratifiers } = own;
  const tables = stanceTables(own, issues);
  let sum = 0;
  for (let of = 0; of < ratifiers.length; of++) {
    const table = tables[of]!;
    sum += goodwill[ratifiers[of]!.id] ?? 0;
    for (let at = 0; at < table.length; at++) {
      const held = closed[at]! >= 0 ? closed[at]! : statusQuo[at]!;
      sum += table[at]![at === issue ? option : held]!;
    }
  }
  return ratifiers.length === 0 ? 0 : sum / ratifiers.length;
}

/** An option that leave must be had for, and the support that it takes. */
interface Asked {
  readonly issue: number;
  readonly option: number;
  readonly needed: number;
}

/** N20: the options that the other side has tabled and that leave must be had for. */
function askedFor({ view, issues, closed }: Standpoint): readonly Asked[] {
  const masks = issues.map(() => 0);
  for (const packages of namedBy(view, view.other)) {
    for (const named of packages) {
      for (let at = 0; at < named.length; at++) {
        if (named[at]! >= 0 && closed[at]! < 0) masks[at]! |= 1 << named[at]!;
      }
    }
  }
  return issues.flatMap(({ id, options }, issue) =>
    optionsIn(masks[issue]!).flatMap((option) => {
      const asked = options[option]!.id;
      if (standingOf(view.own, view.mine, id, asked) !== 'consult') return [];
      const needed = neededSupport(view.own, view.mine, id, asked) ?? Infinity;
      return [{ issue, option, needed }];
    }),
  );
}

/** Of these, how many would be granted with such goodwill. */
function granted(
  point: Standpoint,
  asked: readonly Asked[],
  goodwill: PartyState['goodwill'],
): number {
  return asked.filter(
    ({ issue, option, needed }) => meanSupportFor(point, goodwill, issue, option) >= needed,
  ).length;
}
