/**
 * Whole games a second of this code beside those of an earlier commit, and whether both play the
 * same games: `node tests/bench/against.ts COMMIT [games] [rounds]`. The scenarios are those of the
 * earlier commit, which later code can read too, without the acts that came later. Both play in turn, in processes of their own, and
 * only processor time counts, so that a busy machine disturbs it little.
 */
import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Asked, Played } from './against-player.ts';

const here = join(import.meta.dirname, '..', '..');
const [commit, games = '100', rounds = '3'] = process.argv.slice(2);
if (commit === undefined) throw new Error('Say which commit: node tests/bench/against.ts COMMIT');

interface Scenario {
  readonly file: string;
  readonly text: string;
}

interface Pace {
  readonly then: number; // seconds of the processor
  readonly now: number;
  readonly games: number;
  readonly different: number;
}

const git = (...words: readonly string[]): string =>
  execFileSync('git', ['-C', here, ...words], { encoding: 'utf8', stdio: 'pipe' });

async function ask(player: ChildProcess, asked: Asked): Promise<Played> {
  player.send(asked);
  const [played] = (await once(player, 'message')) as [Played];
  return played;
}

/**
 * One scenario, both sides in turn. The first round warms the code up and tells whether they play
 * the same; its time is not counted.
 */
async function measure(
  [then, now]: readonly [ChildProcess, ChildProcess],
  scenario: Scenario,
  rules: number,
): Promise<Pace> {
  const pace = { then: 0, now: 0, games: 0, different: 0 };
  for (let round = 0; round <= Number(rounds); round++) {
    const dice = 1000 * round;
    const asked = { ...scenario, rules, dice, games: Number(games), compare: round === 0 };
    const before = await ask(then, asked);
    const after = await ask(now, asked);
    pace.different += before.same.filter((same, at) => same !== after.same[at]).length;
    if (round === 0) continue;
    pace.then += before.seconds;
    pace.now += after.seconds;
    pace.games += asked.games;
  }
  return pace;
}

function scenariosIn(folder: string): readonly Scenario[] {
  const files = readdirSync(folder).filter((file) => /^[a-z0-9-]+\.yaml$/.test(file)); // no translation
  return files.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

/** The newest rulebook of a checkout; before there were any, all played by what is the first now. */
async function rulesVersion(checkout: string): Promise<number> {
  const file = join(checkout, 'src/negotiation/rulebook.ts');
  if (!existsSync(file)) return 1;
  const { RULES_VERSION } = (await import(file)) as { readonly RULES_VERSION: number };
  return RULES_VERSION;
}

const parent = mkdtempSync(join(tmpdir(), 'against-'));
const earlier = join(parent, 'earlier');
const players: ChildProcess[] = [];
try {
  git('worktree', 'add', '--detach', earlier, commit);
  symlinkSync(join(here, 'node_modules'), join(earlier, 'node_modules'));
  const script = join(import.meta.dirname, 'against-player.ts');
  const [then, now] = [fork(script, [earlier]), fork(script, [here])];
  players.push(then, now);
  const rules = await rulesVersion(earlier);
  const ratios: number[] = [];
  let different = 0;
  for (const scenario of scenariosIn(join(earlier, 'scenarios'))) {
    const pace = await measure([then, now], scenario, rules);
    ratios.push(pace.then / pace.now);
    different += pace.different;
    console.log(
      scenario.file.padEnd(32),
      `then ${(pace.games / pace.then).toFixed(1).padStart(7)}`,
      `now ${(pace.games / pace.now).toFixed(1).padStart(7)} games a second`,
      `× ${(pace.then / pace.now).toFixed(2)}`,
      pace.different === 0 ? 'the same games' : `${pace.different} GAMES DIFFER`,
    );
  }
  const logs = ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0);
  console.log(`geometric mean × ${Math.exp(logs / ratios.length).toFixed(3)}`);
  if (different > 0) process.exitCode = 1;
} finally {
  for (const player of players) player.kill();
  git('worktree', 'remove', '--force', earlier);
  rmSync(parent, { recursive: true, force: true });
}
