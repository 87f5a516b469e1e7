import { dice } from '../../src/lib/dice.ts';
import type { SeatHolder } from '../../src/record/record.ts';
import type { PartyId } from '../../src/scenario/scenario.ts';
import { createHost, type Host } from '../../src/session/host.ts';
import { bundledScenario, type File } from './bundled-scenario.ts';

/**
 * A whole game between people who are away, each move a substitute's, with dispatches and news from
 * a moderator at random places; ended by the moderator after so many moves, if so said.
 */
export function moderatedHost(file: File, seed: number, moves = Infinity): Host {
  const { scenario, text } = bundledScenario(file);
  const seats = Object.fromEntries(
    scenario.parties.map(({ id }): [PartyId, SeatHolder] => [id, { kind: 'person' }]),
  );
  const host = createHost({ scenario, text, dice: seed, seats });
  const roll = dice(seed, 'moderator');
  const events = scenario.events.filter(({ when }) => when.rounds !== 'epilogue');
  for (let turn = host.turn(); turn !== undefined; turn = host.turn()) {
    if (roll.chance(0.3)) host.moderate({ kind: 'dispatch', event: roll.pick(events).id });
    if (roll.chance(0.1)) host.moderate({ kind: 'news', text: `News ${host.moves()}` });
    if (host.moves() === moves) host.moderate({ kind: 'end' });
    else host.substitute(turn);
  }
  return host;
}
