/**
 * Moves a second of one thread's processor time: of the rules alone, of the rules with both views, and of the
 * whole machine with both views; `node tests/bench/rules.bench.ts`. Aim: over 20,000 with views.
 */
import { readFileSync } from 'node:fs';
import { apply } from '../../src/negotiation/apply.ts';
import { legalMoves } from '../../src/negotiation/legal-moves.ts';
import type { GameState } from '../../src/negotiation/state.ts';
import { view } from '../../src/negotiation/view.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { openSummit, sendMove } from '../../src/summit/summit.ts';
import { type RandomGame, randomGame } from '../arbitraries/game.ts';

const text = readFileSync(new URL('../../scenarios/rome-2001.yaml', import.meta.url), 'utf8');
const rome = parseScenario('rome-2001.yaml', text);
if (!rome.ok) throw new Error(JSON.stringify(rome.error[0]));
const scenario = rome.value;
const games = Array.from({ length: 300 }, (_, seed) => randomGame(seed, scenario));
const moves = games.reduce((sum, game) => sum + game.moves.length, 0);
const passes = 9; // over all games; the best counts

function eachMove(work: (game: RandomGame, at: number) => void): void {
  for (const game of games) for (const at of game.moves.keys()) work(game, at);
}

function seen(state: GameState): void {
  for (const { id } of scenario.parties) view(state, id);
}

function applyMove({ steps, moves: made }: RandomGame, at: number) {
  const [step, recorded] = [steps[at], made[at]];
  if (step === undefined || recorded === undefined) throw new Error('No such move');
  const applied = apply(step.state, recorded.party, recorded.move);
  if (!applied.ok) throw new Error(applied.error.code);
  return applied.value.state;
}

const works: Readonly<Record<string, () => void>> = {
  rules: () => eachMove(applyMove),
  'rules and both views': () =>
    eachMove((game, at) => {
      const state = applyMove(game, at);
      seen(state);
    }),
  'machine, rules and both views': () => {
    for (const game of games) {
      let summit = openSummit(game.scenario, game.dice);
      for (const { party, move } of game.moves) {
        const sent = sendMove(summit, party, move);
        if (!sent.ok) throw new Error(sent.error.code);
        summit = sent.value;
        seen(summit.state);
      }
    }
  },
  'list of legal moves': () =>
    eachMove(({ steps }, at) => {
      const state = steps[at]?.state;
      if (state?.turn !== undefined) legalMoves(view(state, state.turn));
    }),
};

console.log(`\nRules: ${games.length} random games, ${moves} moves`);
console.table(
  Object.entries(works).map(([work, run]) => {
    const times = Array.from({ length: passes }, () => {
      const start = process.threadCpuUsage(); // not the clock: other programs may be running
      run();
      const { user, system } = process.threadCpuUsage(start);
      return user + system;
    });
    return { work, 'moves a second': Math.round((moves / Math.min(...times)) * 1e6) };
  }),
);
