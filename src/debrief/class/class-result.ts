import type { Pair } from '../../analysis/space.ts';
import type { MoveKind } from '../../negotiation/move.ts';
import type { OutcomeKind, Package, PartyId } from '../../scenario/scenario.ts';

/**
 * What a result code holds: a game in a few figures for a class to compare. No name, no note, no
 * free text; `game` tells two games apart and says nothing else.
 */
export interface ClassResult {
  readonly scenario: { readonly id: string; readonly hash: string }; // `shortHash` of the file
  readonly game: string; // `shortGame`: equal for codes of the same game
  readonly sides: readonly [PartyId, PartyId]; // the scenario's order; all pairs follow it
  readonly side: PartyId | undefined; // which the sender played; undefined for a game watched
  readonly outcome: OutcomeKind;
  readonly agreed: Package | Places | undefined; // what is in force; undefined: the code had no room
  readonly points: Pair; // at signature
  readonly reservation: Pair;
  readonly scores: {
    readonly value: readonly [ShareOf, ShareOf];
    readonly efficiency: number | undefined; // 0–1
    readonly durability: number | undefined; // steps
    readonly relationship: number; // trust
  };
  readonly turningPoints: readonly TurningMark[];
  readonly prompts: readonly string[]; // keys of the discussion prompts that fit
}

/**
 * A package as numbers, one for each issue in the order of the scenario: 0 for nothing, 1 for the
 * first option. It takes the scenario to say them in words.
 */
export type Places = readonly number[];

/** The part of a hash that a code has: enough to tell the scenarios of a class apart (32 bits). */
export function shortHash(hash: string): string {
  return hash.slice(-8);
}

/** The same of the fingerprint of a game (40 bits). */
export function shortGame(fingerprint: string): string {
  return fingerprint.slice(-10);
}

export interface ShareOf {
  readonly value: number; // points less the reservation value
  readonly share: number | undefined; // 0–1 of the way to the best package for the side
}

export interface TurningMark {
  readonly move: number; // index of the move
  readonly round: number;
  readonly by: PartyId;
  readonly kind: MoveKind;
  readonly swing: number; // points gained (+) or lost (−) for the sender's side
}
