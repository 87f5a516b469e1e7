/**
 * Plays games with the code of one checkout, as `against.ts` asks for them:
 * `node against-player.ts CHECKOUT`, spoken to by messages between processes.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Rules from '../../src/negotiation/rulebook.ts';
import type * as Lists from '../../src/scenario/lists.ts';
import type * as Parse from '../../src/scenario/parse.ts';
import type * as PlayGame from '../../src/simulation/play-game.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** So many games of a scenario, from these dice on. */
export interface Asked {
  readonly file: string; // what the scenario is called
  readonly text: string; // and its text
  readonly dice: number;
  readonly games: number;
  readonly rules: number; // the rulebook of the earlier code: what came later is left out
  readonly compare: boolean; // whether to say what became of them
}

export interface Played {
  readonly seconds: number; // of the processor, in the process's own code
  readonly same: readonly string[]; // by game: equal for equal games, whatever code played them
}

async function codeOf<T>(path: string): Promise<T> {
  const from = pathToFileURL(join(process.argv[2] ?? '.', 'src', path));
  return (await import(from.href)) as T;
}

const { playGame, playToEnd, usualLineup } =
  await codeOf<typeof PlayGame>('simulation/play-game.ts');
const { parseScenario } = await codeOf<typeof Parse>('scenario/parse.ts');

/** All that was done and came of it; not the scenario and the rulebook, whose form may have changed. */
function fingerprint(scenario: Scenario, dice: number): string {
  const { scenario: _, rules: __, ...end } = playToEnd(scenario, dice, usualLineup(scenario));
  return createHash('sha256').update(JSON.stringify(end)).digest('hex');
}

const known = new Map<string, Scenario>();

async function scenarioOf({ file, text, rules }: Asked): Promise<Scenario> {
  const read = known.get(file) ?? parseScenario(file, text);
  if (!('ok' in read)) return read;
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.error)}`);
  const scenario = await withoutLaterActs(read.value, rules);
  known.set(file, scenario);
  return scenario;
}

/** Talks without the acts of the caucus that the rulebook of a version does not have. */
async function withoutLaterActs(scenario: Scenario, rules: number): Promise<Scenario> {
  if (!('without' in scenario)) return scenario; // of code that cannot leave anything out
  const { rulesOf } = await codeOf<typeof Rules>('negotiation/rulebook.ts');
  const { caucusActs } = await codeOf<typeof Lists>('scenario/lists.ts');
  const { acts } = rulesOf({ without: [], rules: {} }, rules);
  const later = caucusActs.filter((act) => !acts.includes(act));
  return { ...scenario, without: [...scenario.without, ...later] };
}

async function play(asked: Asked): Promise<Played> {
  const scenario = await scenarioOf(asked);
  const dice = Array.from({ length: asked.games }, (_, at) => asked.dice + at);
  const lineup = usualLineup(scenario);
  const before = process.cpuUsage();
  for (const each of dice) playGame(scenario, each, lineup);
  const { user } = process.cpuUsage(before);
  const compared = asked.compare ? dice : [];
  return { seconds: user / 1e6, same: compared.map((each) => fingerprint(scenario, each)) };
}

process.on('message', (asked: Asked) => {
  void play(asked).then((played) => process.send?.(played));
});
