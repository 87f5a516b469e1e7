import type { ModeratorAct } from '../negotiation/moderator/act.ts';
import {
  appendAct,
  appendMove,
  type GameRecord,
  type Preparation,
  type RecordedMove,
} from '../record/record.ts';
import type { PartyId } from '../scenario/scenario.ts';
import type { Summit } from '../summit/summit.ts';

/** The record of a running game, kept up as it goes on. */
export interface Ledger {
  readonly record: () => GameRecord;
  readonly moves: () => number; // made so far
  readonly move: (move: () => RecordedMove, before: Summit, after: Summit) => void;
  readonly act: (act: ModeratorAct, after: Summit) => void;
  readonly note: (party: PartyId, preparation: Preparation) => void;
}

/** What the record has not taken in yet: reasons and a checkpoint's hash can wait until it is asked for. */
type Entry = (record: GameRecord) => GameRecord;

export function ledgerOf(begun: GameRecord): Ledger {
  let written = begun;
  let unwritten: readonly Entry[] = [];
  let moves = begun.moves.length;

  const record = (): GameRecord => {
    for (const entry of unwritten) written = entry(written);
    unwritten = [];
    return written;
  };

  return {
    record,
    moves: () => moves,
    move: (move, before, after) => {
      moves += 1;
      unwritten = [...unwritten, (now) => appendMove(now, move(), before.state, after.state)];
    },
    act: (act, after) => {
      unwritten = [...unwritten, (now) => appendAct(now, act, after.state)];
    },
    note: (party, preparation) => {
      const now = record();
      written = { ...now, notes: { ...now.notes, [party]: preparation } };
    },
  };
}
