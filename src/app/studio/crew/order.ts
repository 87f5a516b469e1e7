import type { Chunk } from '../../../simulation/chunks.ts';
import type { GameResult } from '../../../simulation/game-result.ts';
import type { Lineup } from '../../../simulation/play-game.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { Measures } from '../gauges/measures.ts';

/** What a hand can be asked to do with a scenario, and what it then answers. Plain data. */
export interface Work {
  readonly measure: { readonly asked: object; readonly answered: Measures };
  readonly play: { readonly asked: { readonly chunk: Chunk }; readonly answered: Played };
  readonly record: { readonly asked: RecordWanted; readonly answered: string };
}

export type WorkKind = keyof Work;

type Played = readonly GameResult[];

/** One game among AI delegations, to be had with all that was done in it. */
export interface RecordWanted {
  readonly text: string; // of the scenario
  readonly id: string; // of the record
  readonly dice: number;
  readonly lineup: Lineup;
}

/** One piece of work, as a hand is sent it. */
export type Order = { [K in WorkKind]: { readonly kind: K } & Work[K]['asked'] }[WorkKind];

/** The scenario comes along where the hand has had another one before. */
export interface SentOrder {
  readonly scenario: Scenario | undefined;
  readonly order: Order;
}

export type Answer =
  | { readonly ok: true; readonly value: Work[WorkKind]['answered'] }
  | { readonly ok: false; readonly reason: string }; // what the machine said
