import data from '../../../scenarios/shelf.json' with { type: 'json' };
import { ok, type Result } from '../../lib/result.ts';
import type { Problem } from '../../scenario/problems/problem.ts';
import type { PartyId } from '../../scenario/scenario.ts';
import type { Host } from '../../session/host.ts';
import { beginGame, type GameChoice } from '../begin-game.ts';
import { hostOf } from '../hosted.ts';
import { personsSeats } from '../seating.ts';

/** The first game as the shelf's data has it: which talks, who sits where, and the dice. */
export const firstGame = data.practice as GameChoice;

/** Begins the first game, past its first caucus; gives its id. */
export async function beginPractice(): Promise<Result<string, readonly Problem[]>> {
  const begun = await beginGame(firstGame);
  if (!begun.ok) return begun;
  const host = hostOf({ id: begun.value });
  const [chair] = host ? personsSeats(host.seats) : [];
  if (host && chair !== undefined) throughFirstCaucus(host, chair);
  return ok(begun.value);
}

/**
 * The first private action is nobody's first lesson: the person in the chair holds (N26), so that the
 * table opens on the first floor.
 */
export function throughFirstCaucus(host: Host, chair: PartyId): void {
  while (host.view(chair).phase === 'caucus') {
    if (host.turn() !== chair) host.stepAi();
    else if (!host.send(chair, { kind: 'hold' }).ok) return;
  }
}
