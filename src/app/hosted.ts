import type { GameRecord } from '../record/record.ts';
import type { Host } from '../session/host.ts';

/**
 * The game on the screen, where this page hosts it itself. The screens have it as a session of one
 * chair; what only the host knows is asked for here, by who may: the one who keeps the game, and
 * whoever reads it once it is over.
 */
let hosted: { readonly id: string; readonly host: Host } | undefined;

export function setHosted(id: string, host: Host): void {
  hosted = { id, host };
}

export function hostOf({ id }: { readonly id: string }): Host | undefined {
  return hosted?.id === id ? hosted.host : undefined;
}

/** The record of the game on the screen: for keeping, for a fork, for the debrief. */
export function recordOf(game: { readonly id: string }): GameRecord | undefined {
  return hostOf(game)?.record();
}
