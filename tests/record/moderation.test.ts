import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../src/record/parse.ts';
import { appendMove, type GameRecord, newRecord } from '../../src/record/record.ts';
import { replayOn } from '../../src/record/replay.ts';
import { serializeRecord } from '../../src/record/serialize.ts';
import { type RandomGame, randomGame } from '../arbitraries/game.ts';
import { moderatedGame } from '../arbitraries/moderation.ts';
import { wordsOf } from '../kit/problem-words.ts';

const person = { kind: 'person' } as const;

/** A game of several rounds. */
const LONG = 8;

/** The record of a game without a moderator. */
function recordOf({ scenario, dice, steps, moves }: RandomGame): GameRecord {
  const start = newRecord({ scenario, text: '', dice, seats: { us: person, ru: person } });
  return moves.reduce(
    (record, move, at) => appendMove(record, move, steps[at]!.state, steps[at + 1]!.state),
    start,
  );
}

function reread(record: GameRecord): GameRecord {
  const parsed = parseRecord(serializeRecord(record));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error[0]));
  return parsed.value;
}

describe('the record of a game with a moderator', () => {
  it('[N63] replays what a moderator did at its place, to the same states, hashes and log', () => {
    let [acts, refused, ended] = [0, 0, 0];
    for (let seed = 0; seed < 120; seed++) {
      const game = moderatedGame(seed);
      const { scenario } = game.steps[0]!.state;
      const record = reread(game.record);
      expect(record).toEqual(game.record);
      const again = replayOn(scenario, record);
      expect(again).toMatchObject({ refused: undefined, diverged: undefined });
      expect(again.steps.map(({ state }) => state)).toEqual(game.steps.map(({ state }) => state));
      expect(again.checkpoints.every(({ holds }) => holds)).toBe(true);
      expect(again.checkpoints.at(-1)?.after).toBe(record.moves.length);
      expect(again.steps.flatMap(({ happenings }) => happenings)).toEqual(again.summit.state.log);
      acts += record.moderation.length;
      refused += game.refused;
      ended += Number(record.moderation.at(-1)?.act.kind === 'end');
    }
    expect(acts).toBeGreaterThan(300);
    expect(refused).toBeGreaterThan(50);
    expect(ended).toBeGreaterThan(10);
  });

  it('[N63] another act, another place or another order is another game', () => {
    const game = moderatedGame(7);
    const { scenario } = game.steps[0]!.state;
    const told = (moderation: GameRecord['moderation']) => {
      const { summit } = replayOn(scenario, { ...game.record, moderation });
      return JSON.stringify(summit.state.log);
    };
    const { moderation } = game.record;
    const [first, ...more] = moderation;
    const news = { kind: 'news', text: 'Otherwise' } as const;
    expect(first).toBeDefined();
    const same = told(moderation);
    expect(told(more)).not.toBe(same);
    expect(told([{ after: first!.after, act: news }, ...more])).not.toBe(same);
    expect(told([...moderation.slice(0, -1), { after: 0, act: news }])).not.toBe(same);
  });

  it('[N63] has the hash of a checkpoint as the last move left it, before what came from outside', () => {
    const game = randomGame(LONG);
    const record = recordOf(game);
    const [{ after } = { after: 0 }] = record.checkpoints;
    const news = { after, act: { kind: 'news', text: 'Snow' } } as const;
    const again = replayOn(game.scenario, { ...record, moderation: [news] });
    const [first, second] = again.checkpoints;
    expect(first).toEqual({ after, holds: true });
    expect(second?.holds).toBe(false); // the log is longer by now
  });

  it('[N63] stops before an act that cannot be done, and says which', () => {
    const game = randomGame(5);
    const record = recordOf(game);
    const moderation = [
      { after: 0, act: { kind: 'news', text: 'Snow' } },
      { after: 2, act: { kind: 'news', text: 'Rain' } },
      { after: 2, act: { kind: 'dispatch', event: 'later' } },
      { after: 2, act: { kind: 'news', text: 'Never told' } },
    ] as const;
    const again = replayOn(game.scenario, { ...record, moderation });
    expect(again.refused).toEqual({ index: 2, act: 2, refusal: { code: 'no-event' } });
    expect(again.steps).toHaveLength(3);
    expect(again.summit.state.log.at(-1)).toMatchObject({ kind: 'news', text: 'Rain' });
    expect(again.diverged).toMatchObject({ got: '' });
  });

  it('[N63] is written with one act a line, and refused where one is out of place', () => {
    const { record } = moderatedGame(7);
    const lines = serializeRecord(record).split('\n');
    expect(lines).toHaveLength(record.moves.length + record.moderation.length + 4);
    for (const { act } of record.moderation) {
      expect(lines.filter((line) => line.includes(JSON.stringify(act))).length).toBeGreaterThan(0);
    }
    const act = { kind: 'news', text: 'Snow' };
    const read = (moderation: readonly unknown[]) => {
      const parsed = parseRecord(JSON.stringify({ ...record, moderation }));
      return parsed.ok ? '' : wordsOf(parsed.error[0]);
    };
    const { length } = record.moves;
    expect(read([{ after: length, act }])).toBe('');
    expect(read([{ after: length + 1, act }])).toMatch(/“moderation\.0”: .*out of place/);
    expect(
      read([
        { after: 1, act },
        { after: 0, act },
      ]),
    ).toMatch(/“moderation\.1”: .*place/);
    expect(read([{ after: 0, act: { kind: 'storm' } }])).toMatch(
      /“moderation\.0\.act”: .*not a moderator/,
    );
  });
});
