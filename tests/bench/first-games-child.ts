/**
 * What a process takes for its first games of a shipped scenario: `node first-games-child.ts ID [games]`
 * says it as JSON, in milliseconds of the clock and of the processor.
 */
const began = performance.now();
const { playGame, usualLineup } = await import('../../src/simulation/play-game.ts');
const { shippedScenarios } = await import('../delegations/self-play.ts');

const [id, games = '20'] = process.argv.slice(2);
const scenario = shippedScenarios().find((each) => each.id === id);
if (scenario === undefined)
  throw new Error('Say which scenario: node tests/bench/first-games-child.ts ID');

const read = performance.now();
const before = process.cpuUsage();
const lineup = usualLineup(scenario);
for (let dice = 0; dice < Number(games); dice++) playGame(scenario, dice, lineup);
const { user, system } = process.cpuUsage(before);
const played = performance.now() - read;
console.log(
  JSON.stringify({
    'reading the engine and the scenarios': Math.round(read - began),
    [`${games} games`]: Math.round(played),
    'of the processor': Math.round((user + system) / 1000),
  }),
);
