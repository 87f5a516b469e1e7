import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dice } from '../../src/lib/dice.ts';
import { fullPackage } from '../../src/negotiation/agenda.ts';
import { apply } from '../../src/negotiation/apply.ts';
import { legalMoves } from '../../src/negotiation/legal-moves.ts';
import { refusalOf } from '../../src/negotiation/legality.ts';
import { pointsOf } from '../../src/negotiation/points.ts';
import { view } from '../../src/negotiation/view.ts';
import { sendMove } from '../../src/summit/summit.ts';
import { refusalWords } from '../../src/words/refusal.ts';
import { anyGame, randomGame } from '../arbitraries/game.ts';
import { englishVoice } from '../kit/voice.ts';

const voice = await englishVoice('refusals');

const many = { seed: 42, numRuns: 100 };

/** The codes that a refusal by these rules can bear. */
const pieces = [
  'i0',
  'i1',
  'i9',
  'o0',
  'o1',
  'o3',
  'us-r0',
  'us-g',
  'vague',
  '__proto__',
  'constructor',
];
const word = fc.constantFrom(...pieces);
const kinds = fc.constantFrom(
  'table', 'reopen', 'pass', 'walkOut', 'accept', 'initial', 'decline', 'stay', 'consult',
  'backChannel', 'commit', 'justify', 'experts', 'gesture', 'reassure', 'hold', 'tell',
  'answerExperts', 'answerAnnex',
); // prettier-ignore
const moveLike = fc.record(
  {
    kind: kinds,
    issue: word,
    option: word,
    issues: fc.array(word, { maxLength: 3 }),
    packages: fc.array(fc.dictionary(word, word, { maxKeys: 3 }), { maxLength: 4 }),
    package: fc.oneof(fc.integer({ min: -1, max: 3 }), fc.double()),
    severable: fc.boolean(),
    final: fc.boolean(),
    obstacle: word,
    orBetter: fc.boolean(),
    gesture: word,
    ratifier: word,
    matters: word,
    agree: fc.boolean(),
    accept: fc.boolean(),
  },
  { requiredKeys: ['kind'] },
);

describe('laws of the rules', () => {
  it('[N4] every move listed as legal can be made, and is refused to the other side', () => {
    fc.assert(
      fc.property(anyGame, fc.nat(), ({ steps }, at) => {
        const { state } = steps[at % steps.length] ?? steps[0]!;
        for (const party of ['us', 'ru']) {
          const { moves } = legalMoves(view(state, party));
          expect(moves.length > 0).toBe(state.turn === party);
          for (const move of moves) expect(apply(state, party, move).ok).toBe(true);
          const other = party === 'us' ? 'ru' : 'us';
          for (const move of moves) {
            const refused = apply(state, other, move);
            expect(refused.ok ? undefined : refused.error.code).toBe('not-your-turn');
          }
        }
      }),
      many,
    );
  });

  it('[N4] each option listed for the table can be tabled, and no other', () => {
    fc.assert(
      fc.property(anyGame, ({ steps, scenario }) => {
        for (const { state } of steps) {
          if (state.phase !== 'floor' || state.turn === undefined) continue;
          const seen = view(state, state.turn);
          const { table } = legalMoves(seen).packages;
          for (const { id, options } of scenario.issues) {
            for (const { id: option } of options) {
              const offer = {
                kind: 'table',
                packages: [{ [id]: option }],
                severable: false,
                final: false,
              };
              expect(refusalOf(seen, offer) === undefined).toBe(
                table?.[id]?.includes(option) ?? false,
              );
            }
          }
        }
      }),
      { ...many, numRuns: 40 },
    );
  });

  it('[N4] junk is refused as malformed, whatever it is, and leaves the state untouched', () => {
    const game = randomGame(3);
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withObjectString: true,
          withSet: true,
          withTypedArray: true,
          withSparseArray: true,
        }),
        fc.nat(),
        (junk, at) => {
          const summit = game.steps[at % game.steps.length]!;
          const before = JSON.stringify(summit.state);
          for (const party of ['us', 'ru']) {
            const sent = sendMove(summit, party, junk);
            expect(sent.ok ? undefined : sent.error.code).toBe('malformed');
          }
          expect(JSON.stringify(summit.state)).toBe(before);
        },
      ),
      { seed: 42, numRuns: 1000 },
    );
  });

  it('[N4] an object whose getters throw is malformed too', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    const { state } = randomGame(3).steps[0]!;
    expect(refusalOf(view(state, 'us'), hostile)?.code).toBe('malformed');
    expect(refusalOf(view(state, 'us'), { kind: 'table', packages: [hostile] })?.code).toBe(
      'malformed',
    );
  });

  it('[N4] what looks like a move is either made or refused with a sentence, and nothing else', () => {
    fc.assert(
      fc.property(
        anyGame,
        fc.array(moveLike, { minLength: 5, maxLength: 20 }),
        ({ steps }, moves) => {
          for (const { state } of steps.filter((_, at) => at % 5 === 0)) {
            const before = state.log.length;
            for (const move of moves) {
              const result = apply(state, state.turn ?? 'us', move);
              const sound = result.ok
                ? result.value.state !== state && result.value.happenings.length > 0
                : /^.{10,}\.$/u.test(
                    refusalWords(voice.t, view(state, state.turn ?? 'us'), result.error),
                  );
              if (!sound) expect(result).toBe('a move made, or refused with a sentence');
            }
            expect(state.log).toHaveLength(before);
          }
        },
      ),
      { ...many, numRuns: 60 },
    );
  });

  it('[N1] [N40] games of random legal moves end, trust within 0–100 all along', () => {
    fc.assert(
      fc.property(anyGame, ({ steps, scenario }) => {
        const end = steps.at(-1)!.state;
        expect(end.phase).toBe('over');
        expect(end.outcome).toBeDefined();
        expect(end.round).toBeLessThanOrEqual(scenario.rounds);
        for (const { state } of steps) {
          expect(state.trust).toBeGreaterThanOrEqual(0);
          expect(state.trust).toBeLessThanOrEqual(100);
          expect(state.turn === undefined).toBe(state.phase === 'over');
        }
      }),
      many,
    );
  });

  it('[N3] happenings are the end of the log, and the log only grows', () => {
    fc.assert(
      fc.property(anyGame, ({ steps }) => {
        for (const [at, { state, happenings }] of steps.entries()) {
          const before = steps[at - 1]?.state.log ?? [];
          expect(state.log).toEqual([...before, ...happenings]);
        }
      }),
      { ...many, numRuns: 40 },
    );
  });

  it('[N40] trust is the start plus all the moves that were told', () => {
    fc.assert(
      fc.property(anyGame, ({ steps, scenario }) => {
        const { log, trust } = steps.at(-1)!.state;
        const moved = log.reduce(
          (sum, each) => sum + (each.kind === 'trustMoved' ? each.by : 0),
          0,
        );
        expect(trust).toBe(scenario.trust + moved);
      }),
      many,
    );
  });

  it('[N12] reopening and closing again at the same options conserves points', () => {
    let reopenings = 0;
    fc.assert(
      fc.property(anyGame, ({ steps, scenario }) => {
        for (const { state } of steps) {
          const { turn } = state;
          if (state.phase !== 'floor' || turn === undefined) continue;
          for (const [issue, option] of Object.entries(state.closed)) {
            const reopened = apply(state, turn, { kind: 'reopen', issue });
            if (!reopened.ok) throw new Error(reopened.error.code);
            const { closed, parties } = reopened.value.state;
            const again = fullPackage(scenario.issues, { ...closed, [issue]: option });
            for (const party of scenario.parties) {
              expect(parties[party.id]?.prices).toBe(state.parties[party.id]?.prices);
              const before = fullPackage(scenario.issues, state.closed);
              expect(pointsOf(party, again, state, scenario.issues)).toBe(
                pointsOf(party, before, state, scenario.issues),
              );
            }
            expect(again).toEqual(fullPackage(scenario.issues, state.closed));
            reopenings++;
          }
        }
      }),
      { ...many, numRuns: 200 },
    );
    expect(reopenings).toBeGreaterThan(100);
  });

  it('[N31] goodwill is all the steps that were told to its owner', () => {
    fc.assert(
      fc.property(anyGame, ({ steps }) => {
        const { log, parties } = steps.at(-1)!.state;
        for (const [party, { goodwill }] of Object.entries(parties)) {
          for (const [id, steps] of Object.entries(goodwill)) {
            const told = log.filter(
              (each) => each.kind === 'goodwillMoved' && each.ratifier === id,
            );
            expect(told.every(({ audience }) => audience === party)).toBe(true);
            expect(
              told.reduce((sum, each) => sum + (each.kind === 'goodwillMoved' ? each.steps : 0), 0),
            ).toBe(steps);
          }
        }
      }),
      many,
    );
  });

  it('[N3] dice are asked for by name: a fork with the same dice meets the same fate', () => {
    const draws = (seed: number) =>
      Array.from({ length: 3 }, () => dice(seed, 'leak', 1, 'us').int(0, 9));
    expect(new Set(draws(5)).size).toBe(1);
    const { steps, moves } = randomGame(11);
    const half = Math.floor(moves.length / 2);
    let fork = steps[half]!;
    for (const { party, move } of moves.slice(half)) {
      const sent = sendMove(fork, party, move);
      if (!sent.ok) throw new Error(sent.error.code);
      fork = sent.value;
    }
    expect(fork.state).toEqual(steps.at(-1)!.state);
  });
});
