import type { MemberId, PlannedTable } from '../../../classroom/lesson/lesson-event.ts';
import type { ClassSettings } from '../../../classroom/lesson/settings.ts';
import type { Alarm } from '../../../classroom/sight/alarms.ts';
import type { MemberSight, Tile } from '../../../classroom/sight/teacher-sight.ts';
import type { PartyId } from '../../../scenario/scenario.ts';

/** What deserves the teacher's look at a table now: what the server saw, and what a clock shows. */
export type Look =
  | Alarm
  | { readonly kind: 'deserted' } // time is up, and an AI moves only where somebody of the table is there
  | { readonly kind: 'idle'; readonly minutes: number } // nobody has moved for so long
  | {
      readonly kind: 'away'; // these have lost the connection
      readonly party: PartyId;
      readonly members: readonly MemberId[];
      readonly all: boolean; // nobody of the delegation is here
    };

const MINUTE = 60_000;
const IDLE = 2 * MINUTE;

const weights: Readonly<Record<Look['kind'], number>> = {
  timeOut: 6,
  deserted: 6,
  belowNoDeal: 5,
  failsAtHome: 4,
  away: 3,
  deadlock: 2,
  idle: 1,
};

interface Around {
  readonly members: readonly MemberSight[];
  readonly plan: readonly PlannedTable[];
  readonly settings: Pick<ClassSettings, 'onExpiry'>;
  readonly now: number; // by the server's clock
}

/** The worst first. */
export function looksOf(tile: Tile, { members, plan, settings, now }: Around): readonly Look[] {
  if (tile.phase === 'over') return [];
  const chairs = plan.find(({ id }) => id === tile.id)?.chairs ?? {};
  const gone = away(chairs, members);
  const sitting = Object.values(chairs).filter((people) => people.length > 0).length;
  const isDeserted = gone.filter((look) => look.kind === 'away' && look.all).length === sitting;
  const alarms = tile.alarms.map((alarm): Look =>
    alarm.kind === 'timeOut' && settings.onExpiry === 'substitute' && isDeserted
      ? { kind: 'deserted' }
      : alarm,
  );
  const looks: readonly Look[] = [...alarms, ...idle(tile, now), ...gone];
  return looks.toSorted((one, other) => weightOf(other) - weightOf(one));
}

/** A delegation of which somebody is left can go on. */
function weightOf(look: Look): number {
  return look.kind === 'away' && !look.all ? 0 : weights[look.kind];
}

function idle({ begun, turn, ai, clock, since }: Tile, now: number): readonly Look[] {
  const waits = begun && turn !== undefined && ai[turn] !== true && clock.kind !== 'paused';
  if (!waits || now - since < IDLE) return [];
  return [{ kind: 'idle', minutes: Math.floor((now - since) / MINUTE) }];
}

function away(chairs: PlannedTable['chairs'], members: readonly MemberSight[]): readonly Look[] {
  const here = new Set(members.filter((each) => each.here).map(({ id }) => id));
  return Object.entries(chairs).flatMap(([party, sitting]): readonly Look[] => {
    const gone = sitting.filter((member) => !here.has(member));
    if (gone.length === 0) return [];
    return [{ kind: 'away', party, members: gone, all: gone.length === sitting.length }];
  });
}

/** Whether one look at a table is more pressing than at another: for sorting, the pressing first. */
export function byNeed(
  one: readonly [Tile, readonly Look[]],
  other: readonly [Tile, readonly Look[]],
): number {
  const most = ([{ phase }, looks]: readonly [Tile, readonly Look[]]): number =>
    phase === 'over' ? -1 : looks.reduce((sum, look) => Math.max(sum, weightOf(look) + 1), 0);
  return most(other) - most(one) || one[0].number - other[0].number;
}
