import { offerOnTable } from '../../negotiation/course/offers.ts';
import { view, type View } from '../../negotiation/view.ts';
import { proposedBy, proposedIn } from '../../reckoning/proposed.ts';
import { openEssentials, reckon } from '../../reckoning/worth.ts';
import type { IssueId, Package, PartyId } from '../../scenario/scenario.ts';
import type { TableState } from '../table/table-state.ts';

/**
 * What deserves the teacher's look at a table. How long nobody has moved, and who has lost the
 * connection, is for whoever has a clock.
 */
export type Alarm =
  | { readonly kind: 'belowNoDeal'; readonly party: PartyId } // it may sign, or has offered, less than no deal
  | { readonly kind: 'failsAtHome'; readonly party: PartyId } // what is on the table would be refused there
  | { readonly kind: 'deadlock'; readonly issue: IssueId } // both sides declined thrice over it
  | { readonly kind: 'timeOut' }; // and the table waits

/** Both sides have declined so often over one issue. */
const DECLINED = 3;

/** Below this chance of being ratified, a package is taken to fail. */
const LIKELY = 0.5;

export function alarmsOf(table: TableState): readonly Alarm[] {
  const { state } = table.summit;
  if (state.phase === 'over') return [];
  return [
    ...atStake(table),
    ...deadlocks(table),
    ...(table.clock.kind === 'out' ? [{ kind: 'timeOut' } as const] : []),
  ];
}

/** Of what lies on the table, for both sides; of what somebody proposes to accept or table, for theirs. */
function atStake({ summit: { state }, chairs }: TableState): readonly Alarm[] {
  return Object.entries(chairs).flatMap(([party, { drafts }]): readonly Alarm[] => {
    const seen = view(state, party);
    const offer = offerOnTable(seen);
    const drafted = drafts
      .map(({ move }) => move)
      .filter(({ kind }) => kind !== 'nonPaper') // which signs nothing
      .flatMap((move) => proposedBy(seen, move));
    const tabled = offer === undefined ? [] : proposedIn(seen, offer);
    const reckoned = [...tabled, ...drafted].map(({ package: pkg, how }) => ({
      pkg,
      ...reckon(seen, pkg, how),
    }));
    const own = offer?.by === party ? reckoned : reckoned.slice(tabled.length);
    const below = own.some(({ above }) => above < 0);
    const fails = reckoned.some(({ pkg, home }) => isWhole(seen, pkg) && home.chance < LIKELY);
    return [
      ...(below ? [{ kind: 'belowNoDeal', party } as const] : []),
      ...(fails ? [{ kind: 'failsAtHome', party } as const] : []),
    ];
  });
}

/** Whether nothing essential would be left open: signing it ends the talks, and it goes home. */
function isWhole(seen: View, pkg: Package): boolean {
  return openEssentials(seen).every(({ id }) => id in pkg);
}

function deadlocks({ summit: { state }, chairs }: TableState): readonly Alarm[] {
  const parties = Object.keys(chairs);
  const declined = (party: PartyId, issue: IssueId): number =>
    state.log.filter(
      (each) => each.kind === 'declined' && each.party === party && each.obstacle === issue,
    ).length;
  return state.scenario.issues
    .filter(({ id }) => !(id in state.closed))
    .filter(({ id }) => parties.every((party) => declined(party, id) >= DECLINED))
    .map(({ id }): Alarm => ({ kind: 'deadlock', issue: id }));
}
