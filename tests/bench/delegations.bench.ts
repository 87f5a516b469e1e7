/**
 * What AI delegations cost and are worth; `node tests/bench/delegations.bench.ts [domains]` prints
 * the tables. Aims: a decision under 20 ms at p99, over 200 games a second, a million bargaining
 * rounds in a few seconds, 440 negotiations a second in the tournament (listing the outcomes
 * included), and ours ahead of every baseline. Times are of this thread's processor time, warm.
 */
import { bargain } from '../../src/delegations/bargain/bargain.ts';
import { field } from '../../src/delegations/bargain/tournament.ts';
import { boulware } from '../../src/delegations/bargain/time-dependent.ts';
import { listingOf } from '../../src/delegations/bargain/listing.ts';
import { decide } from '../../src/delegations/decide.ts';
import { nashPoint } from '../../src/analysis/solutions/nash-point.ts';
import type { Space } from '../../src/analysis/space.ts';
import { dice } from '../../src/lib/dice.ts';
import { fieldSpace } from '../delegations/field-space.ts';
import { whatOffersTeach } from '../delegations/negotiator/what-offers-teach.ts';
import { seasoned, selfPlay, shippedScenarios } from '../delegations/self-play.ts';

/** Of this thread: the compiler and the collector beside it are not the work. */
function processorMs(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

interface Standing {
  readonly negotiator: string;
  readonly 'mean utility': number;
  readonly agreement: number;
  readonly 'distance to Nash': number;
}

function distanceToNash(space: Space, utilities: readonly [number, number]): number {
  const nash = nashPoint(space)?.utilities ?? [...utilities];
  return Math.hypot(utilities[0] - nash[0], utilities[1] - nash[1]);
}

function tournament(domains: number): {
  readonly table: readonly Standing[];
  readonly rate: number;
} {
  const sums = new Map(
    field.map((name) => [name, { utility: 0, agreed: 0, distance: 0, games: 0 }]),
  );
  let negotiations = 0;
  let ms = 0;
  for (let seed = 0; seed < domains; seed++) {
    const space = fieldSpace(seed + 500, 60_000);
    ms += processorMs(() => listingOf(space));
    for (const a of field) {
      for (const b of field) {
        let met: ReturnType<typeof bargain>;
        ms += processorMs(() => {
          met = bargain(space, a, b, { rounds: 100, dice: dice(seed, a, b) });
        });
        negotiations += 1;
        if (met === undefined) continue;
        const distance = distanceToNash(space, [met.utilities[0], met.utilities[1]]);
        for (const [side, name] of [a, b].entries()) {
          const sum = sums.get(name);
          if (sum === undefined) continue;
          sum.utility += met.utilities[side] ?? 0;
          sum.agreed += met.outcome === undefined ? 0 : 1;
          sum.distance += distance;
          sum.games += 1;
        }
      }
    }
  }
  const table = [...sums].map(([negotiator, { utility, agreed, distance, games }]) => ({
    negotiator,
    'mean utility': rounded(utility / games),
    agreement: rounded(agreed / games),
    'distance to Nash': rounded(distance / games),
  }));
  return { table, rate: Math.round((negotiations / ms) * 1000) };
}

function roundsPerSecond(): number {
  // 3,600 outcomes, wholly opposed but for the weights: two Boulware meet late.
  const sizes = [5, 6, 5, 6, 4];
  const sheet = (turn: (share: number) => number, weights: readonly number[]) => ({
    points: sizes.map((size, issue) =>
      Array.from({ length: size }, (_, at) => turn(at / (size - 1)) * (weights[issue] ?? 0)),
    ),
    linkages: [],
    constant: 0,
    reservation: 0,
  });
  const space: Space = {
    issues: sizes.map((size, issue) => ({
      id: `${issue}`,
      options: Array.from({ length: size }, (_, at) => `${at}`),
    })),
    sheets: [
      sheet((share) => share, [0.3, 0.25, 0.2, 0.15, 0.1]),
      sheet((share) => 1 - share, [0.25, 0.3, 0.15, 0.2, 0.1]),
    ],
  };
  let rounds = 0;
  const play = (): void => {
    rounds +=
      bargain(space, 'boulware', 'boulware', { rounds: 10_000, dice: dice(1) })?.rounds ?? 0;
  };
  play();
  rounds = 0;
  const ms = processorMs(() => {
    while (rounds < 1_000_000) play();
  });
  return Math.round((rounds / ms) * 1000);
}

function games(): readonly object[] {
  return shippedScenarios().map((scenario) => {
    const [first, second] = scenario.parties;
    const characters = {
      [first.id]: seasoned(first.persona),
      [second.id]: seasoned(second.persona),
    };
    const run = (from: number, to: number) => {
      for (let seed = from; seed < to; seed++) selfPlay(scenario, seed, characters);
    };
    run(0, 20);
    const count = 60;
    const ms = processorMs(() => run(100, 100 + count));
    const { turns } = selfPlay(scenario, 77, characters);
    const times = turns.flatMap(({ seen, party }) =>
      Array.from({ length: 10 }, (_, again) => {
        const character = characters[party] ?? seasoned('professional');
        const before = performance.now();
        decide({ ...seen, offers: [...seen.offers] }, character, dice(again));
        return performance.now() - before;
      }),
    );
    times.sort((a, b) => a - b);
    return {
      scenario: scenario.id,
      'games a second': Math.round((count / ms) * 1000),
      'decision p50, ms': rounded(times[Math.floor(times.length / 2)] ?? 0),
      'decision p99, ms': rounded(times[Math.floor(times.length * 0.99)] ?? 0),
    };
  });
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Means over domains of what 100 offers of a Boulware teach (the field's best: .753 and .19). */
function learnt(domains: number): object {
  let [rank, error] = [0, 0];
  for (let seed = 0; seed < domains; seed++) {
    const { rank: rankOfOne, error: errorOfOne } = whatOffersTeach(
      fieldSpace(seed, 4000),
      boulware,
    );
    rank += rankOfOne / domains;
    error += errorOfOne / domains;
  }
  return {
    offers: 100,
    'rank correlation': rounded(rank),
    'root mean square error': rounded(error),
  };
}

tournament(2); // warm
const { table, rate } = tournament(Number(process.argv[2] ?? 12));
console.table(table);
console.log(`negotiations a second in the tournament: ${rate}`);
console.log(`rounds a second of two Boulware on 3,600 outcomes: ${roundsPerSecond()}`);
console.table([learnt(20)]);
console.table(games());
