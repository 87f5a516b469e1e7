import { err, ok, type Result } from '../lib/result.ts';
import type { GameRecord, RecordedCharacter, RecordedSeat } from '../record/record.ts';
import { offshootId } from '../record/game-id.ts';
import { recordedScenario } from '../record/replay.ts';
import { tell } from '../record/record-key.ts';
import { recordProblem } from '../record/record-problem.ts';
import type { Problem } from '../scenario/problems/problem.ts';
import type { Party, PartyId } from '../scenario/scenario.ts';
import { asWritten, type Translate } from '../scenario/translation/translate.ts';
import { usualCharacter } from './delegations.ts';
import { createHost, type Host } from './host.ts';

/**
 * The game of a record once more, same scenario and dice, with a person in this chair and the
 * other side following the record. Where it cannot, it plays as the delegation that sat there; where
 * a person did, as the scenario's own persona with the skill that a game usually has. It is a game
 * of its own, by the id that the shell has for it. What a moderator did (N63) is left out: nobody
 * moderates here. A recorded move that needed it no longer applies, nor what came after it in the
 * record, and the side decides for itself; what a substitute moved counts as the side's own. Problems
 * where the record's scenario cannot be read or has no such chair.
 */
export function fromOtherChair(
  record: GameRecord,
  chair: PartyId,
  id: string = offshootId(record.id, chair),
  translate: Translate = asWritten,
): Result<Host, readonly Problem[]> {
  const scenario = recordedScenario(record);
  if (!scenario.ok) return scenario;
  const { parties } = scenario.value;
  if (!parties.some(({ id }) => id === chair)) return err([noSuchChair(chair)]);
  const seats = parties.map((party) => [
    party.id,
    party.id === chair ? ({ kind: 'person' } as const) : recordedSeat(record, party),
  ]);
  const { dice, rules, scenario: file } = record;
  return ok(
    createHost(
      {
        scenario: scenario.value,
        text: file.text,
        dice,
        rules,
        id,
        seats: Object.fromEntries(seats) as GameRecord['seats'],
      },
      translate,
    ),
  );
}

function recordedSeat(record: GameRecord, party: Party): RecordedSeat {
  const seat = record.seats[party.id];
  return {
    kind: 'recorded',
    heldBy: seat === undefined || seat.kind === 'person' ? 'person' : 'ai',
    ...characterAt(record, party),
    moves: record.moves.map(({ party: by, move, rationale }) =>
      by === party.id && rationale !== undefined
        ? { party: by, move, rationale }
        : { party: by, move },
    ),
  };
}

function characterAt({ seats, dice }: GameRecord, party: Party): RecordedCharacter {
  const seat = seats[party.id];
  if (seat === undefined || seat.kind === 'person') {
    return usualCharacter(party, dice);
  }
  const { persona, skill, type } = seat;
  return { persona, skill, type };
}

function noSuchChair(chair: PartyId): Problem {
  return recordProblem('wrong-value', tell('record.chair', { chair }));
}
