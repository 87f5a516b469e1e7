import type { GameState, Phase } from '../../negotiation/state.ts';
import type { OutcomeKind, Package, PartyId } from '../../scenario/scenario.ts';
import type { TableId } from '../lesson/lesson-event.ts';
import type { Room } from '../room.ts';
import { noClock, type Clock } from '../table/clock.ts';
import { isAi } from '../table/table-state.ts';
import { isVoting } from '../table/vote.ts';

/** A table as anybody walking past it could see it. */
export interface PublicTable {
  readonly id: TableId;
  readonly number: number;
  readonly people: Readonly<Record<PartyId, readonly string[]>>; // names
  readonly ai: Readonly<Record<PartyId, boolean>>;
  readonly phase: Phase | undefined; // undefined: no game yet
  readonly round: number;
  readonly rounds: number;
  readonly turn: PartyId | undefined;
  readonly clock: Clock;
  readonly closed: number; // issues
  readonly trust: number | undefined; // undefined: no game yet
  readonly last: PublicMove | undefined; // undefined: none yet, or the talks are over
  readonly voting: boolean; // its talks are over, and it has still to watch the vote at home
  readonly result: PublicResult | undefined; // once its talks are over, and it knows of it
}

/** What somebody did last for all to see, and nothing of what it was about. */
export interface PublicMove {
  readonly kind: (typeof publicKinds)[number];
  readonly party: PartyId;
}

const publicKinds = [
  'tabled',
  'passed',
  'declined',
  'accepted',
  'initialled',
  'reopened',
  'committed',
] as const;

/** How a table ended: what the class compares. */
export interface PublicResult {
  readonly outcome: OutcomeKind;
  readonly agreed: Package;
  readonly points: Readonly<Record<PartyId, number>>;
  /** Only when no table plays on: it is on everybody's sheet of the same talks. */
  readonly reservation: Readonly<Record<PartyId, number>> | undefined;
}

/** Whether no table of a class plays on. */
export function allOver({ tables }: Pick<Room, 'tables'>): boolean {
  const states = [...tables.values()].map(({ summit }) => summit.state);
  return states.length > 0 && states.every(({ phase }) => phase === 'over');
}

export function publicTables(room: Room): readonly PublicTable[] {
  const over = allOver(room);
  return room.lesson.plan.map(({ id }, at) => publicTable(room, id, at, over));
}

function publicTable(room: Room, id: TableId, at: number, over: boolean): PublicTable {
  const { lesson, scenario, tables } = room;
  const table = tables.get(id);
  const chairs = lesson.plan[at]?.chairs ?? {};
  const state = table?.summit.state;
  const people = Object.fromEntries(
    Object.entries(chairs).map(([party, members]) => [
      party,
      members.map((member) => lesson.members[member]?.name ?? ''),
    ]),
  );
  const parties = Object.keys(chairs);
  // Nobody is told how talks ended before those who held them, until the class looks back.
  const voting = table !== undefined && isVoting(table) && lesson.stage !== 'debrief';
  const outcome = voting ? undefined : state?.outcome;
  return {
    id,
    number: at + 1,
    people,
    ai: Object.fromEntries(
      parties.map((party) => [
        party,
        table === undefined ? people[party]?.length === 0 : isAi(table, party),
      ]),
    ),
    phase: state?.phase,
    round: state?.round ?? 1,
    rounds: scenario.rounds,
    turn: state?.turn,
    clock: table?.clock ?? noClock,
    closed: Object.keys(state?.closed ?? {}).length,
    trust: state?.trust,
    last: state && lastMove(state),
    voting,
    result: outcome && {
      outcome: outcome.kind,
      agreed: outcome.agreed,
      points: outcome.points,
      reservation: over ? outcome.reservation : undefined,
    },
  };
}

type Logged = GameState['log'][number];

function isPublicMove(
  each: Logged,
): each is Extract<Logged, { readonly kind: PublicMove['kind'] }> {
  return each.audience === 'all' && publicKinds.some((kind) => kind === each.kind);
}

function lastMove({ log, phase }: GameState): PublicMove | undefined {
  if (phase === 'over') return undefined;
  const last = log.findLast(isPublicMove);
  return last && { kind: last.kind, party: last.party };
}
