import fc from 'fast-check';
import { dice, type Dice } from '../../src/lib/dice.ts';
import { legalMoves } from '../../src/negotiation/legal-moves.ts';
import type { Room } from '../../src/negotiation/acts/act.ts';
import { refusalOf } from '../../src/negotiation/legality.ts';
import type { Move, TableMove } from '../../src/negotiation/move.ts';
import { view, type View } from '../../src/negotiation/view.ts';
import type { Package, PartyId, Scenario } from '../../src/scenario/scenario.ts';
import { openSummit, sendMove, type Summit } from '../../src/summit/summit.ts';
import { randomScenario } from './scenario.ts';

/** A game played at random to its end: where it stood after 0, 1, 2 … moves, and the moves. */
export interface RandomGame {
  readonly scenario: Scenario;
  readonly dice: number;
  readonly steps: readonly Summit[];
  readonly moves: readonly { readonly party: PartyId; readonly move: Move }[];
}

export const anyGame: fc.Arbitrary<RandomGame> = fc.nat({ max: 299 }).map((seed) => {
  const game = played.get(seed) ?? randomGame(seed);
  played.set(seed, game);
  return game;
});

/** Games are the same whenever they are played: each is played once for all properties of a file. */
const played = new Map<number, RandomGame>();

/** More moves than the longest game of these scenarios has. */
const ENDLESS = 2000;

export function randomGame(seed: number, scenario: Scenario = randomScenario(seed)): RandomGame {
  const roll = dice(seed, 'game');
  const start = openSummit(scenario, seed);
  const steps = [start];
  const moves: { party: PartyId; move: Move }[] = [];
  let summit = start;
  while (summit.state.turn !== undefined) {
    const party = summit.state.turn;
    const move = randomMove(view(summit.state, party), roll);
    const sent = sendMove(summit, party, move);
    if (!sent.ok) throw new Error(`${JSON.stringify(move)} is refused: ${sent.error.code}`);
    summit = sent.value;
    steps.push(summit);
    moves.push({ party, move });
    if (moves.length > ENDLESS) throw new Error('The game does not end');
  }
  return { scenario, dice: seed, steps, moves };
}

/** Any legal move, walking out seldom, tabling often. */
export function randomMove(seen: View, roll: Dice): Move {
  const { moves, packages } = legalMoves(seen);
  const { table, nonPaper } = packages;
  const offer = table && roll.chance(0.7) ? randomOffer(table, roll) : undefined;
  if (offer !== undefined) return offer;
  const draft = nonPaper && roll.chance(0.2) ? randomDraft(nonPaper, roll) : undefined;
  if (draft !== undefined && refusalOf(seen, draft) === undefined) return draft;
  const move = roll.pick(moves);
  return move.kind === 'walkOut' && roll.chance(0.9) ? roll.pick(moves) : move;
}

/** Of all that is open; it may have been handed over lately. */
function randomDraft(room: Room, roll: Dice): Move {
  const options = Object.entries(room).map(([issue, may]) => [issue, roll.pick(may)]);
  return { kind: 'nonPaper', package: Object.fromEntries(options) as Package };
}

function randomOffer(table: Room, roll: Dice): TableMove | undefined {
  const packages = new Map<string, Package>();
  for (let tries = roll.int(1, 3); tries > 0; tries--) {
    const named = Object.entries(table).filter(
      ([, options]) => options.length > 0 && roll.chance(0.6),
    );
    const pkg = Object.fromEntries(named.map(([issue, options]) => [issue, roll.pick(options)]));
    if (named.length > 0) packages.set(JSON.stringify(pkg), pkg);
  }
  if (packages.size === 0) return undefined;
  const severable = packages.size === 1 && roll.chance(0.5);
  return { kind: 'table', packages: [...packages.values()], severable, final: roll.chance(0.2) };
}
