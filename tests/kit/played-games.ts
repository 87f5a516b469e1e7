import { readdirSync, readFileSync } from 'node:fs';
import type { Happening } from '../../src/negotiation/happening.ts';
import type { View } from '../../src/negotiation/view.ts';
import type { SeatHolder } from '../../src/record/record.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { createHost, type Host } from '../../src/session/host.ts';

const folder = new URL('../../scenarios/', import.meta.url);

export const scenarios = readdirSync(folder)
  .filter((file) => /^[a-z0-9-]+\.yaml$/.test(file)) // no translation
  .map((file) => file.replace('.yaml', ''));

const ai = (persona: 'professional' | 'hard-liner'): SeatHolder => ({
  kind: 'ai',
  persona,
  skill: 'practised',
  type: undefined,
});

/** A bundled scenario with an AI delegation at both seats, before its first move. */
export function aiGame(slug: string, dice = 1): Host {
  const text = readFileSync(new URL(`${slug}.yaml`, folder), 'utf8');
  const parsed = parseScenario(`${slug}.yaml`, text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error[0]));
  const [first, second] = parsed.value.parties;
  const seats = { [first.id]: ai('professional'), [second.id]: ai('hard-liner') };
  return createHost({ scenario: parsed.value, text, dice, seats });
}

/** A move as its mover saw it. */
export interface Seen {
  readonly before: View;
  readonly after: View;
  readonly fresh: readonly Happening[]; // what the mover saw come of it
}

export interface PlayedGame {
  readonly moves: readonly Seen[]; // but the last, after which everything is opened
  readonly ends: readonly View[]; // of both parties
}

const played = new Map<string, PlayedGame>();

/** A whole game between two AI delegations; played once, however often it is asked for. */
export function playedGame(slug: string, dice = 1): PlayedGame {
  const known = played.get(`${slug} ${dice}`);
  if (known) return known;
  const session = aiGame(slug, dice);
  const moves: Seen[] = [];
  for (let turn = session.turn(); turn !== undefined; turn = session.turn()) {
    const before = session.view(turn);
    session.stepAi();
    const after = session.view(turn);
    if (after.phase !== 'over') {
      moves.push({ before, after, fresh: after.log.slice(before.log.length) });
    }
  }
  const game = { moves, ends: session.scenario.parties.map(({ id }) => session.view(id)) };
  played.set(`${slug} ${dice}`, game);
  return game;
}
