import { decide } from '../../src/delegations/decide.ts';
import { drawType } from '../../src/delegations/hidden-type.ts';
import { dice } from '../../src/lib/dice.ts';
import { legalMoves } from '../../src/negotiation/legal-moves.ts';
import type { Move } from '../../src/negotiation/move.ts';
import type { View } from '../../src/negotiation/view.ts';
import type { GameRecord, SeatHolder } from '../../src/record/record.ts';
import type { OutcomeKind, PartyId, Scenario } from '../../src/scenario/scenario.ts';
import { createHost } from '../../src/session/host.ts';
import { randomMove } from '../arbitraries/game.ts';
import { bundledScenario, type File } from './bundled-scenario.ts';

/** How a person who is not there plays: sensibly, at random, taking or refusing all, or leaving. */
export type Manner = 'sensible' | 'random' | 'eager' | 'leaving' | 'stubborn';

export const ENDINGS: readonly OutcomeKind[] = [
  'agreement',
  'partial',
  'stalemate',
  'walkOut',
  'unratified',
];

/** A finished game of a person against an AI delegation, with notes and guesses of the person. */
export function personGame(file: File, seed: number, manner: Manner): GameRecord {
  const { scenario, text } = bundledScenario(file);
  const own = (scenario.parties[seed % 2] ?? scenario.parties[0]).id;
  const session = createHost({
    scenario,
    text,
    dice: seed,
    seats: seatsOf(scenario, own, seed),
  });
  session.prepare(own, {
    aims: 'The radar stays where it is.\nNothing signed that the Senate would not pass.',
    guesses: Object.fromEntries(
      scenario.issues.slice(1).map(({ id }, at) => [id, ((seed + at) % 4) as 0 | 1 | 2 | 3]),
    ),
  });
  const roll = dice(seed, 'person');
  for (let made = 0; session.turn() !== undefined; made++) {
    if (session.stepAi()) continue;
    const seen = session.view(own);
    const sent = session.send(
      own,
      moves[manner](seen, () => sensible(seen, seed, made), roll),
    );
    if (!sent.ok) throw new Error(sent.error.code);
  }
  return session.record();
}

/** The person's game with the first dice, from 1 on, that ended so. */
export function gameThatEnded(file: File, kind: OutcomeKind): GameRecord {
  for (let seed = 1; seed <= MOST_DICE; seed++) {
    for (const manner of likely[kind]) {
      const record = personGame(file, seed, manner);
      if (record.outcome?.kind === kind) return record;
    }
  }
  throw new Error(`No ${kind} of ${file} with dice up to ${MOST_DICE}.`);
}

const MOST_DICE = 100;

const likely: Readonly<Record<OutcomeKind, readonly Manner[]>> = {
  agreement: ['sensible'],
  partial: ['sensible', 'eager', 'random'],
  stalemate: ['stubborn'],
  walkOut: ['leaving'],
  unratified: ['sensible', 'eager', 'random'],
};

const moves: Readonly<
  Record<Manner, (seen: View, sensibly: () => Move, roll: ReturnType<typeof dice>) => Move>
> = {
  sensible: (_, sensibly) => sensibly(),
  random: (seen, _, roll) => randomMove(seen, roll),
  eager: (seen, sensibly) => firstOf(seen, 'accept', 'pass') ?? sensibly(),
  leaving: (seen, sensibly) =>
    (seen.round >= 3 && seen.phase === 'floor' ? firstOf(seen, 'walkOut') : undefined) ??
    sensibly(),
  stubborn: (seen, sensibly) => firstOf(seen, 'decline', 'pass') ?? sensibly(),
};

function firstOf(seen: View, ...kinds: readonly Move['kind'][]): Move | undefined {
  return legalMoves(seen).moves.find(({ kind }) => kinds.includes(kind));
}

/** What an AI delegation would do there. */
function sensible(seen: View, seed: number, made: number): Move {
  const character = { persona: 'professional', skill: 'practised', type: undefined } as const;
  return decide(seen, character, dice(seed, 'person', made)).move;
}

function seatsOf(scenario: Scenario, own: PartyId, seed: number): Record<PartyId, SeatHolder> {
  return Object.fromEntries(
    scenario.parties.map((party): [PartyId, SeatHolder] => [
      party.id,
      party.id === own
        ? { kind: 'person' }
        : {
            kind: 'ai',
            persona: party.persona,
            skill: 'practised',
            type: drawType(party, seed)?.id,
          },
    ]),
  );
}
