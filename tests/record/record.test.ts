import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dice } from '../../src/lib/dice.ts';
import { hashText } from '../../src/lib/hash.ts';
import { parseRecord } from '../../src/record/parse.ts';
import type { MoveSource } from '../../src/record/move-source.ts';
import {
  appendMove,
  type GameRecord,
  newRecord,
  type RecordedMove,
  type RecordedSeat,
} from '../../src/record/record.ts';
import { replay, replayOn } from '../../src/record/replay.ts';
import { serializeRecord } from '../../src/record/serialize.ts';
import { type RandomGame, randomGame, randomMove } from '../arbitraries/game.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { openSummit, sendMove } from '../../src/summit/summit.ts';
import { view } from '../../src/negotiation/view.ts';
import { RULES_VERSION } from '../../src/negotiation/rulebook.ts';
import { edited, exampleText } from '../scenario/example.ts';
import { wordsOf } from '../kit/problem-words.ts';

/** The record of a game played at random, with a rationale and notes. */
function recordOf({ scenario, dice: seed, steps, moves }: RandomGame, text = ''): GameRecord {
  const seats = {
    us: { kind: 'person' },
    ru: { kind: 'ai', persona: 'tactician', skill: 'seasoned', type: undefined },
  } as const;
  const start = newRecord({ scenario, text, dice: seed, seats });
  const whole = moves.reduce(
    (record, move, at) =>
      appendMove(
        record,
        { ...move, rationale: { rule: 'hold', at } },
        steps[at]!.state,
        steps[at + 1]!.state,
      ),
    start,
  );
  return { ...whole, notes: { us: { aims: 'Agree on “все” 🤝', guesses: { i0: 3, i1: 0 } } } };
}

function reread(record: GameRecord): GameRecord {
  const parsed = parseRecord(serializeRecord(record));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error[0]));
  return parsed.value;
}

/** Plays a scenario file at random. */
function gameOf(
  file: string,
  seed: number,
  text = readFileSync(file, 'utf8'),
): { text: string; game: RandomGame } {
  const parsed = parseScenario(file, text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error[0]));
  const roll = dice(seed, 'game');
  const steps = [openSummit(parsed.value, seed)];
  const moves: RandomGame['moves'][number][] = [];
  for (;;) {
    const summit = steps.at(-1)!;
    const party = summit.state.turn;
    if (party === undefined) break;
    const move = randomMove(view(summit.state, party), roll);
    const sent = sendMove(summit, party, move);
    if (!sent.ok) throw new Error(sent.error.code);
    steps.push(sent.value);
    moves.push({ party, move });
  }
  return { text, game: { scenario: parsed.value, dice: seed, steps, moves } };
}

describe('a record', () => {
  it('[N3] replays to the same state as play, move by move', () => {
    for (let seed = 0; seed < 100; seed++) {
      const game = randomGame(seed);
      const again = replayOn(game.scenario, reread(recordOf(game)));
      expect(again.refused).toBeUndefined();
      expect(again.diverged).toBeUndefined();
      expect(again.steps.map(({ state }) => state)).toEqual(game.steps.map(({ state }) => state));
    }
  });

  it('[N3] replays under the numbers that its scenario sets itself', () => {
    const own = 'rules: { trust: { commitment: 0, accepted: 9, reopened: -1 } }\n';
    const changed = edited(['trust: 45\n', `trust: 45\n${own}`]);
    const { game } = gameOf('example.yaml', 3, changed);
    const record = recordOf(game, changed);
    const again = replay(record);
    expect(again.ok && again.value.diverged).toBe(undefined);
    expect(again.ok && again.value.summit.state).toEqual(game.steps.at(-1)!.state);
    const usual = replay({ ...record, scenario: { ...record.scenario, text: exampleText } });
    expect(usual.ok && usual.value.diverged).toMatchObject({ after: expect.any(Number) as number });
  });

  it('comes back with a seat that follows an earlier game, and what its moves say of that', () => {
    const earlier = recordOf(randomGame(3));
    const record = recordOf(randomGame(4));
    const ru = { ...record.seats['ru'], kind: 'recorded', heldBy: 'ai' } as RecordedSeat;
    const whole: GameRecord = {
      ...record,
      seats: { ...record.seats, ru: { ...ru, moves: earlier.moves } },
      moves: record.moves.map((each, at): RecordedMove => {
        if (each.party !== 'ru') return each;
        const source: MoveSource =
          at % 2 === 0
            ? { kind: 'record', move: at }
            : { kind: 'own', why: 'otherOffer', move: at };
        return { ...each, source };
      }),
    };
    expect(reread(whole)).toEqual(whole);
    const nonsense = JSON.stringify(whole).replace('"otherOffer"', '"no reason"');
    expect(parseRecord(nonsense).ok).toBe(false);
  });

  it('[N63] keeps the mark of a move that a substitute made', () => {
    const record = recordOf(randomGame(5));
    const [first, ...more] = record.moves;
    const marked = { ...record, moves: [{ ...first!, substitute: true } as const, ...more] };
    expect(reread(marked)).toEqual(marked);
    const nonsense = JSON.stringify(marked).replace('"substitute":true', '"substitute":"yes"');
    expect(parseRecord(nonsense).ok).toBe(false);
  });

  it('comes back from its text as it was', () => {
    for (let seed = 0; seed < 50; seed++) {
      const record = recordOf(randomGame(seed), 'a\n"text"');
      expect(reread(record)).toEqual(record);
      expect(serializeRecord(reread(record))).toBe(serializeRecord(record));
    }
  });

  it('leaves a game of the present version its id', () => {
    const record = { ...recordOf(randomGame(5)), id: 'its-own' };
    expect(reread(record).id).toBe('its-own');
  });

  it('embeds its scenario, and replays from that alone', () => {
    const file = new URL('../../scenarios/rome-2001.yaml', import.meta.url).pathname;
    const { text, game } = gameOf(file, 4);
    const record = recordOf(game, text);
    const again = replay(reread(record));
    if (!again.ok) throw new Error(JSON.stringify(again.error[0]));
    expect(again.value).toMatchObject({ diverged: undefined, refused: undefined, edited: false });
    expect(again.value.summit.state.outcome).toEqual(record.outcome);
    const edited = { ...record, scenario: { ...record.scenario, text: `${text}\n# later\n` } };
    expect(replay(edited)).toMatchObject({
      ok: true,
      value: { edited: true, diverged: undefined },
    });
    expect(replay({ ...record, scenario: { ...record.scenario, text: 'a: [' } }).ok).toBe(false);
  });

  it('has a checkpoint at the end of each round and of the game', () => {
    for (let seed = 0; seed < 50; seed++) {
      const game = randomGame(seed);
      const { checkpoints, moves } = recordOf(game);
      const ends = game.steps
        .slice(1)
        .flatMap(({ state }, at) =>
          state.round !== game.steps[at]!.state.round || state.phase === 'over' ? [at + 1] : [],
        );
      expect(checkpoints.map(({ after }) => after)).toEqual(ends);
      expect(checkpoints.at(-1)?.after).toBe(moves.length);
    }
  });

  it('says where a replay came to something else, and keeps the outcome it had', () => {
    const game = randomGame(5);
    const record = recordOf(game);
    const last = record.checkpoints.at(-1)!;
    const changed = {
      ...record,
      checkpoints: [...record.checkpoints.slice(0, -1), { ...last, hash: hashText('x') }],
    };
    const again = replayOn(game.scenario, changed);
    expect(again.diverged).toEqual({ after: last.after, expected: hashText('x'), got: last.hash });
    expect(again.summit.state.outcome).toEqual(record.outcome);
    const elsewhere = replayOn(game.scenario, { ...record, dice: record.dice + 1 });
    expect(elsewhere.diverged ?? elsewhere.refused).toBeDefined();
  });

  it('stops before a move that cannot be made, and says why', () => {
    const game = randomGame(5);
    const record = recordOf(game);
    const moves = [
      record.moves[0]!,
      { party: 'us', move: { kind: 'stay' } } as const,
      ...record.moves.slice(1),
    ];
    const again = replayOn(game.scenario, { ...record, moves });
    expect(again.refused).toMatchObject({ index: 1, refusal: { code: 'wrong-phase' } });
    expect(again.steps).toHaveLength(2);
    expect(again.diverged).toMatchObject({ got: '' });
  });
});

describe('reading a record', () => {
  const good = serializeRecord(recordOf(randomGame(5), 'text'));
  const read = (text: string) => {
    const parsed = parseRecord(text);
    return parsed.ok ? [] : parsed.error.map(({ code }) => code);
  };
  const changed = (change: (record: Record<string, unknown>) => void): string => {
    const json = JSON.parse(good) as Record<string, unknown>;
    change(json);
    return JSON.stringify(json);
  };

  it('refuses every truncation of a good one, without an exception', () => {
    for (let length = 0; length < good.length - 2; length += 7) {
      expect(read(good.slice(0, length))).toEqual(['not-text']);
    }
    expect(read(good)).toEqual([]);
  });

  it('refuses what is no record, an unknown version, and one from a newer game', () => {
    expect(read('[]')).toEqual(['wrong-type']);
    expect(read('null')).toEqual(['wrong-type']);
    expect(read('{}')).toEqual(['unknown-version']);
    expect(read(changed((json) => (json['record'] = '1')))).toEqual(['unknown-version']);
    const newer = parseRecord(changed((json) => (json['record'] = 99)));
    expect(newer.ok ? '' : wordsOf(newer.error[0])).toContain('newer than this game');
    const rules = parseRecord(changed((json) => (json['rules'] = RULES_VERSION + 1)));
    expect(rules.ok ? '' : wordsOf(rules.error[0])).toContain('of the rules, newer');
  });

  it.each(['<html>no game</html>', '{"record": 2, "moves": [', ''])(
    'says of %j in plain words that it is no whole saved game',
    (text) => {
      const parsed = parseRecord(text);
      const words = parsed.ok ? '' : wordsOf(parsed.error[0]);
      expect(words).toMatch(/cut off or changed on the way, or it is another file/);
      expect(words).not.toMatch(/token|Unexpected|position/i);
    },
  );

  it('names every place of a wrong type', () => {
    const text = changed((json) => {
      json['dice'] = 'six';
      json['moves'] = [{ party: 'us', move: { kind: 'dance' } }, { move: { kind: 'hold' } }];
      json['seats'] = { us: { kind: 'robot' } };
    });
    const parsed = parseRecord(text);
    expect(parsed.ok ? [] : parsed.error.map(wordsOf).sort()).toEqual([
      'The saved game is damaged at “dice”: a number belongs there, and text stands there.',
      'The saved game is damaged at “moves.0.move”: This is not a move.',
      'The saved game is damaged at “moves.1.party”: text belongs there, and nothing stands there.',
      "The saved game is damaged at “seats.us.kind”: it does not say of which kind it is: 'person' | 'ai' | 'recorded'.",
    ]);
  });

  it('refuses what is too deep or too large, at once', () => {
    expect(read('['.repeat(200_000))).toEqual(['too-deep']);
    expect(read(`{"a":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`)).toEqual(['too-deep']);
    expect(read(' '.repeat(16 * 2 ** 20 + 1))).toEqual(['too-large']);
    expect(read(`{"record":1,"a":"${'['.repeat(1000)}"}`)).not.toContain('too-deep');
  });

  it('answers any text with a record or problems, never an exception', () => {
    const roll = dice(9, 'fuzz');
    const characters = '{}[]",:0123456789etruefalsn\\u \n\u0000é🤝';
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(), (text, at) => {
        expect(parseRecord(text).ok).toBe(false);
        const from = at % good.length;
        const mutated = good.slice(0, from) + text.slice(0, 4) + good.slice(from + roll.int(0, 6));
        const parsed = parseRecord(mutated);
        expect(parsed.ok || parsed.error.length > 0).toBe(true);
        const noise = Array.from({ length: 40 }, () => roll.pick([...characters])).join('');
        expect(parseRecord(noise).ok).toBe(false);
      }),
      { seed: 42, numRuns: 400 },
    );
  });

  it('takes any JSON in any place', () => {
    const keys = Object.keys(JSON.parse(good) as object);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const parsed = parseRecord(changed((json) => (json[key] = value)));
        if (parsed.ok) replayOn(randomGame(5).scenario, parsed.value);
        else expect(parsed.error.length).toBeGreaterThan(0);
      }),
      { seed: 42, numRuns: 500 },
    );
  });
});
