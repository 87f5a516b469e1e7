import type { PartyId } from '../../scenario/scenario.ts';
import type { MemberId, PlannedTable, TableId } from './lesson-event.ts';
import type { Place } from './lesson-state.ts';

type Parties = readonly [PartyId, PartyId];

/**
 * Tables for so many: delegations of the size asked for, spread as evenly as can be, so that none is
 * larger than it by more than one and no chair stays empty but the last one of an odd number.
 *
 * @param size students at a chair, 1–4
 * @param name gives each table its name
 */
export function seatAll(
  members: readonly MemberId[],
  parties: Parties,
  size: number,
  name: () => TableId,
): readonly PlannedTable[] {
  const chairs = Math.max(1, Math.ceil(members.length / size));
  const tables = Math.max(1, Math.round(chairs / 2));
  const holders: MemberId[][] = Array.from({ length: tables * 2 }, () => []);
  for (const [at, member] of members.entries()) holders[at % holders.length]?.push(member);
  return Array.from({ length: tables }, (_, at) => ({
    id: name(),
    chairs: {
      [parties[0]]: holders[at * 2] ?? [],
      [parties[1]]: holders[at * 2 + 1] ?? [],
    },
  }));
}

/** The plan with somebody in another place, or in none. */
export function reseat(
  plan: readonly PlannedTable[],
  member: MemberId,
  to: Place | undefined,
): readonly PlannedTable[] {
  return plan.map(({ id, chairs }) => ({
    id,
    chairs: Object.fromEntries(
      Object.entries(chairs).map(([party, members]) => {
        const others = members.filter((each) => each !== member);
        const comes = to?.table === id && to.party === party;
        return [party, comes ? [...others, member] : others];
      }),
    ),
  }));
}

/** Where a late-comer is most needed: the chair with the fewest people, AI's first, tables in order. */
export function freestChair(plan: readonly PlannedTable[], most: number): Place | undefined {
  const chairs = plan.flatMap(({ id, chairs }) =>
    Object.entries(chairs).map(([party, members]) => ({ table: id, party, count: members.length })),
  );
  const [freest] = chairs
    .filter(({ count }) => count < most)
    .toSorted((one, other) => one.count - other.count);
  return freest && { table: freest.table, party: freest.party };
}
