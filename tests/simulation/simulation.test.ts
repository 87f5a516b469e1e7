import { describe, expect, it } from 'vitest';
import { chunksOf, gather } from '../../src/simulation/chunks.ts';
import type { GameResult } from '../../src/simulation/game-result.ts';
import { playGame, usualLineup } from '../../src/simulation/play-game.ts';
import { playingHash } from '../../src/simulation/playing-hash.ts';
import { type Failure, type Hand, playHere, shareOut } from '../../src/simulation/share-out.ts';
import { summarise } from '../../src/simulation/summarise.ts';
import { exampleScenario } from './example-scenario.ts';

const scenario = exampleScenario();
const lineup = usualLineup(scenario);

describe('playing one game', () => {
  it('[N3] comes to the same for the same dice, and seldom to the same for others', () => {
    const results = [1, 2, 3, 4, 5, 6].map((seed) => playGame(scenario, seed, lineup));
    expect(results).toEqual(results.map(({ dice }) => playGame(scenario, dice, lineup)));
    expect(new Set(results.map(({ points }) => JSON.stringify(points))).size).toBeGreaterThan(1);
  });

  it('gives a party to a script where there is one, and counts what it did', () => {
    const game = playGame(scenario, 3, lineup, {
      se: ({ phase }) => {
        if (phase === 'caucus') return { kind: 'hold' };
        if (phase === 'reply') return { kind: 'answerExperts', agree: false };
        return { kind: phase === 'floor' ? 'walkOut' : 'decline' };
      },
      fi: ({ phase }) =>
        phase === 'caucus' ? { kind: 'hold' } : { kind: phase === 'floor' ? 'pass' : 'decline' },
    });
    expect(game).toMatchObject({
      kind: 'walkOut',
      rounds: 1,
      agreed: {},
      frontierDistance: expect.any(Number) as number,
    });
    expect(game.actions).toEqual({ se: ['hold'], fi: ['hold'] });
    expect(game.nashDistance).toBeGreaterThan(0);
  });

  it('tells whoever wrote a script of its illegal move', () => {
    expect(() => playGame(scenario, 1, lineup, { se: () => ({ kind: 'pass' }) })).toThrow(
      RangeError,
    );
  });
});

describe('many hands', () => {
  const chunks = chunksOf([lineup, usualLineup(scenario, 'first-time')], {
    games: 23,
    dice: 2 ** 32 - 4,
  });
  const here = playHere(scenario, chunks);

  /** Hands that answer when told to, in an order of their own. */
  function lateHands(count: number): { hands: readonly Hand[]; run: () => void } {
    const waiting: (() => void)[] = [];
    const hand = (): Hand => ({
      play: (chunk, done) => void waiting.push(() => done(here[chunk.number] ?? [])),
      dismiss: () => undefined,
    });
    const run = (): void => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) next();
    };
    return { hands: Array.from({ length: count }, hand), run };
  }

  it.each([1, 2, 5, 40])('[N3] give %i of them the same results in the same order', (count) => {
    const { hands, run } = lateHands(count);
    let got: readonly (readonly GameResult[])[] | undefined;
    const progress: number[] = [];
    shareOut(chunks, hands, {
      progressed: (games) => progress.push(games),
      finished: (played) => (got = played),
      failed: ({ kind }) => expect.unreachable(kind),
    });
    run();
    expect(got).toEqual(here);
    expect(progress.at(-1)).toBe(46);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });

  it('are dismissed once, and say why, where one of them fails', () => {
    let dismissed = 0;
    const failures: Failure[] = [];
    const bad = (reason: string): Hand => ({
      play: (_, __, failed) => failed({ kind: 'broken', reason }),
      dismiss: () => void (dismissed += 1),
    });
    shareOut(chunks, [bad('one'), bad('other')], {
      finished: () => expect.unreachable(),
      failed: (why) => failures.push(why),
    });
    expect(failures).toEqual([{ kind: 'broken', reason: 'one' }]);
    expect(dismissed).toBe(2);
  });

  it('are missed where there are none', () => {
    const failures: Failure[] = [];
    shareOut(chunks, [], {
      finished: () => expect.unreachable(),
      failed: (why) => failures.push(why),
    });
    expect(failures).toEqual([{ kind: 'noHands' }]);
  });

  it('are dismissed, and say so, when they are called off; what comes later is not heard', () => {
    const { hands, run } = lateHands(2);
    const failures: Failure[] = [];
    let dismissed = 0;
    const callOff = shareOut(
      chunks,
      hands.map(({ play }) => ({ play, dismiss: () => void (dismissed += 1) })),
      { finished: () => expect.unreachable(), failed: (why) => failures.push(why) },
    );
    callOff();
    callOff();
    run();
    expect(failures).toEqual([{ kind: 'calledOff' }]);
    expect(dismissed).toBe(2);
  });

  it('meet every lineup with the same dice, going round at 2³²', () => {
    const [one = [], other = []] = gather([lineup, lineup], here);
    expect(one.map(({ dice }) => dice)).toEqual(other.map(({ dice }) => dice));
    expect(one).toHaveLength(23);
    expect(one[3]?.dice).toBe(2 ** 32 - 1);
    expect(one[4]?.dice).toBe(0);
  });
});

describe('counting', () => {
  const results = playHere(scenario, chunksOf([lineup], { games: 30, dice: 1 })).flat();
  const summary = summarise(scenario, results);

  it('counts every game once by its outcome', () => {
    expect(summary.games).toBe(30);
    expect(Object.values(summary.outcomes).reduce((sum, each) => sum + each)).toBe(30);
  });

  it('counts what was signed with what was agreed', () => {
    for (const { id, options } of scenario.issues) {
      const signed = options.map((option) => summary.issues[id]?.[option.id]?.signed ?? NaN);
      const closed = results.filter(({ agreed }) => agreed[id] !== undefined).length;
      expect(signed.reduce((sum, each) => sum + each)).toBe(closed);
    }
  });

  it('shares out the whole surplus', () => {
    const shares = Object.values(summary.surplusShare);
    expect(shares.reduce((sum, each) => sum + each)).toBeCloseTo(1);
  });

  it('sets the games with an event beside those without it', () => {
    for (const [id, { games, with: came, without }] of Object.entries(summary.events)) {
      expect(games).toBe(results.filter(({ events }) => events.includes(id)).length);
      const points =
        (came?.points['se'] ?? 0) * games + (without?.points['se'] ?? 0) * (30 - games);
      expect(points / 30).toBeCloseTo(summary.points['se']?.mean ?? NaN);
    }
  });

  it('counts nothing of no games', () => {
    const none = summarise(scenario, []);
    expect(none).toMatchObject({ games: 0, rounds: { mean: 0 } });
    expect(JSON.stringify(none)).not.toMatch(/Infinity|NaN/);
  });
});

describe('the playing hash', () => {
  it('is the same whatever the texts say', () => {
    const [first, second] = scenario.parties;
    expect(playingHash({ ...scenario, title: 'Another', summary: 'text' })).toBe(
      playingHash(scenario),
    );
    expect(playingHash({ ...scenario, parties: [{ ...first, name: 'Norway' }, second] })).toBe(
      playingHash(scenario),
    );
  });

  it('is another one where a number is another one', () => {
    const [first, second] = scenario.parties;
    const others = [
      { ...scenario, trust: scenario.trust + 1 },
      { ...scenario, parties: [{ ...first, quorum: first.quorum + 1 }, second] as const },
      { ...scenario, events: scenario.events.slice(1) },
      { ...scenario, issues: scenario.issues.toReversed() },
    ];
    const hashes = [scenario, ...others].map(playingHash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
