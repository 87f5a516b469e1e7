/**
 * What cheap strategies come to beside honest trading, in more games than a test can play, and whole
 * games a second, of one thread and of all: `node tests/bench/games.bench.ts [dice]`. Aim: over 200 a
 * second. Before that what the first games of a new process take, which has not compiled anything
 * yet. Aim: 40 games within a second of the clock on two processors.
 */
import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { playAll } from '../../src/cli/simulate/play-all.ts';
import { personaIds } from '../../src/scenario/lists.ts';
import { openTerminal } from '../../src/cli/voice.ts';
import type { PersonaId } from '../../src/scenario/scenario.ts';
import { playGame, type Script, usualLineup } from '../../src/simulation/play-game.ts';
import { shippedScenarios } from '../delegations/self-play.ts';
import { cheapStrategies } from '../simulation/cheap-strategies.ts';

const dice = Number(process.argv[2] ?? 5); // games of each chair, scenario and persona
const scenarios = shippedScenarios();

console.log('\nThe first games of a new process, milliseconds');
console.table(
  ['rome-2001', 'moscow-2013'].map((id): unknown => {
    const script = join(import.meta.dirname, 'first-games-child.ts');
    const said = execFileSync(process.execPath, [script, id], { encoding: 'utf8' });
    return { scenario: id, ...(JSON.parse(said) as object) };
  }),
);

function meanGain(persona: PersonaId, script?: Script): number {
  const gains = scenarios.flatMap((scenario) =>
    scenario.parties.flatMap(({ id }) =>
      Array.from({ length: dice }, (_, seed) => {
        const lineup = Object.fromEntries(
          scenario.parties.map((party) => [
            party.id,
            {
              persona: party.id === id ? ('professional' as const) : persona,
              skill: 'seasoned' as const,
            },
          ]),
        );
        const game = playGame(scenario, seed, lineup, script ? { [id]: script } : {});
        return (game.points[id] ?? 0) - (game.reservation[id] ?? 0);
      }),
    ),
  );
  return Math.round((10 * gains.reduce((sum, gain) => sum + gain, 0)) / gains.length) / 10;
}

console.log(`\nMean gain over no agreement, ${dice} games of each chair and scenario`);
console.table(
  personaIds.map((persona) => ({
    against: persona,
    'honest trading': meanGain(persona),
    ...Object.fromEntries(
      Object.entries(cheapStrategies).map(([name, script]) => [name, meanGain(persona, script)]),
    ),
  })),
);

console.log('\nWhole games a second of one thread');
console.table(
  scenarios.map((scenario) => {
    const lineup = usualLineup(scenario);
    for (let seed = 0; seed < 20; seed++) playGame(scenario, seed, lineup);
    const before = process.cpuUsage();
    const games = 60;
    for (let seed = 100; seed < 100 + games; seed++) playGame(scenario, seed, lineup);
    const { user, system } = process.cpuUsage(before);
    return { scenario: scenario.id, 'games a second': Math.round((games / (user + system)) * 1e6) };
  }),
);

const { speak } = await openTerminal('en');

/** Games a second by the clock, the threads' own start included. */
async function byTheClock(workers: number): Promise<number> {
  const games = 200;
  const before = performance.now();
  for (const scenario of scenarios) {
    await playAll(speak, scenario, [usualLineup(scenario)], { games, dice: 100, workers });
  }
  return Math.round((scenarios.length * games * 1000) / (performance.now() - before));
}

const threads = availableParallelism();
console.log('\nWhole games a second by the clock, all scenarios, 200 games each');
console.table([
  { threads: 1, 'games a second': await byTheClock(1) },
  { threads, 'games a second': await byTheClock(threads) },
]);
