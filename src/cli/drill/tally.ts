import type { TableRecord } from '../../classroom/message.ts';
import type { DrillClass } from './class.ts';
import type { Seat, Sent } from './seat.ts';

/** What a drill has come to, of one thread or of all. */
export interface Tally {
  readonly tables: number;
  readonly acknowledged: number;
  readonly lost: number; // acknowledged, and not in the record
  readonly doubled: number; // in the record or on a stream more than once
  readonly outOfOrder: number;
  readonly unanswered: number; // in the end nobody knows of them, and either is right
  readonly over: number; // games that were played to their end
  readonly latencies: readonly number[]; // ms, from the send to the other side's screen
  readonly screens: readonly number[]; // ms, from when it was kept to the other side's screen
  readonly gaps: readonly number[]; // ms, that each broken stream took to be back
}

/** Compares what was acknowledged and shown with what the server has kept. */
export async function tallyOf(classes: readonly DrillClass[]): Promise<Tally> {
  const kept = new Map<string, TableRecord>();
  for (const each of classes) for (const one of await each.records()) kept.set(one.table, one);
  return sumOf(classes.flatMap(({ seats }) => seats.map((pair) => ofTable(pair, kept))));
}

export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (of: (tally: Tally) => number): number =>
    tallies.reduce((before, tally) => before + of(tally), 0);
  return {
    tables: sum(({ tables }) => tables),
    acknowledged: sum(({ acknowledged }) => acknowledged),
    lost: sum(({ lost }) => lost),
    doubled: sum(({ doubled }) => doubled),
    outOfOrder: sum(({ outOfOrder }) => outOfOrder),
    unanswered: sum(({ unanswered }) => unanswered),
    over: sum(({ over }) => over),
    latencies: tallies.flatMap(({ latencies }) => latencies),
    screens: tallies.flatMap(({ screens }) => screens),
    gaps: tallies.flatMap(({ gaps }) => gaps),
  };
}

function ofTable(pair: readonly [Seat, Seat], kept: ReadonlyMap<string, TableRecord>): Tally {
  const sent = pair.flatMap((seat) => seat.sent).toSorted((a, b) => a.index - b.index);
  const done = sent.filter(({ number }) => number !== undefined);
  const sight = pair[0].followed.sight();
  const table = sight?.role === 'student' ? sight.seat?.table : undefined;
  const moves = kept.get(table ?? '')?.record.moves ?? [];
  const isKept = ({ index, party, move }: Sent): boolean =>
    moves[index]?.party === party && plain(moves[index].move) === plain(move);
  const claimed = new Set(sent.map(({ index }) => index));
  const steps = done.map(({ number = '' }) => Number(number.split('.')[1]));
  const faults = pair.map((seat) => seat.faults());
  return {
    tables: 1,
    acknowledged: done.length,
    lost: done.filter((one) => !isKept(one)).length,
    doubled:
      moves.filter((_, index) => !claimed.has(index)).length +
      (done.length - new Set(done.map(({ index }) => index)).size) +
      faults.reduce((before, { doubled }) => before + doubled, 0),
    outOfOrder:
      steps.filter((step, at) => at > 0 && step <= (steps[at - 1] ?? 0)).length +
      faults.reduce((before, { backwards }) => before + backwards, 0),
    unanswered: sent.length - done.length,
    over: pair[0].isOver() ? 1 : 0,
    latencies: done.flatMap(({ at, shown }) => (shown === undefined ? [] : [shown - at])),
    screens: done.flatMap(({ since }) => (since === undefined ? [] : [since])),
    gaps: pair.flatMap(({ followed }) => followed.gaps()),
  };
}

/** The same text for the same move, in whatever order its parts stand. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** The value that so large a share does not exceed; 0 where there is none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
