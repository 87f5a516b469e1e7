import type { Side } from '../../picture/picture.ts';

/** One vote, as the scene shows it. */
export interface Ballot {
  readonly side: Side;
  readonly place: number; // among the ratifiers of its side
  readonly name: string; // short
  readonly weight: number;
  readonly veto: boolean;
  readonly approves: boolean;
}

/** What a side's home needs, and what came of it. */
export interface Home {
  readonly quorum: number;
  readonly passed: boolean;
}

/** The votes in the order in which they fall, and the homes in the scenario's order of parties. */
export interface Vote {
  readonly ballots: readonly Ballot[];
  readonly homes: readonly [Home, Home];
}

export const voteLasts = 5000; // ms
export const resultFalls = 4150;

const [first, last] = [800, 3700]; // ms: when stamps fall

/** When a vote falls: the first and the last at fixed times, those between at equal steps. */
export function fallsAt(index: number, count: number): number {
  return count < 2 ? last : Math.round(first + ((last - first) * index) / (count - 1));
}
