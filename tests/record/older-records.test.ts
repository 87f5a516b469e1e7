import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/negotiation/happening.ts';
import type { GameState } from '../../src/negotiation/state.ts';
import { migrate } from '../../src/record/migrate.ts';
import { migrations } from '../../src/record/migrations/migrations.ts';
import { parseRecord } from '../../src/record/parse.ts';
import type { GameRecord } from '../../src/record/record.ts';
import { replay } from '../../src/record/replay.ts';
import { RECORD_VERSION } from '../../src/record/version.ts';

const kept = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8');

/** A game kept for ever, which replays to its outcome and every checkpoint. */
function replayed(name: string): { readonly record: GameRecord; readonly end: GameState } {
  const parsed = parseRecord(kept(name));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error[0]));
  const record = parsed.value;
  const again = replay(record);
  if (!again.ok) throw new Error(JSON.stringify(again.error[0]));
  const { summit, diverged, refused } = again.value;
  expect([diverged, refused]).toEqual([undefined, undefined]);
  expect(summit.state.outcome).toEqual(record.outcome);
  return { record, end: summit.state };
}

/** N16: what was told as a move aside or back, to what the other side had just offered. */
function shiftsThatMeet({
  log,
  offers,
}: GameState): readonly Extract<Happening, { kind: 'shifted' }>[] {
  return log.flatMap((each, at) => {
    if (each.kind !== 'shifted') return [];
    const tabled = log.slice(0, at).findLast(({ kind }) => kind === 'tabled');
    const number = tabled?.kind === 'tabled' ? tabled.offer : 0;
    const theirs = offers.slice(0, number).findLast(({ by }) => by !== each.party);
    return theirs?.packages.some((pkg) => pkg[each.issue] === each.to) ? [each] : [];
  });
}

describe('an older rulebook', () => {
  it.each([1, 4])(
    'replays a game of rulebook %i to its outcome and every checkpoint, for ever',
    (rules) => {
      const { record, end } = replayed(`rulebook-${rules}`);
      expect(record.rules).toBe(rules);
      const has = (kind: Happening['kind']) => end.log.some((each) => each.kind === kind);
      expect(has('nonPaperAnswered')).toBe(rules >= 2);
      // N10, N21, N27: what is said in private, and an offer in parts, moved nothing then.
      const moved = end.log.filter(
        (each) =>
          (each.kind === 'goodwillMoved' && each.reason === 'backChannel') ||
          (each.kind === 'trustMoved' && each.reason === 'severable') ||
          (each.kind === 'consulted' && each.draft),
      );
      expect(moved).toEqual([]);
    },
  );

  it('[N16] of version 5 had who took up what was just offered step back by it, and still has', () => {
    const { record, end } = replayed('rulebook-5');
    expect(record.rules).toBe(5);
    expect(shiftsThatMeet(end).map(({ way }) => way)).toContain('back');
  });
});

describe('migrations', () => {
  it('reach the present version from every older one, without gaps', () => {
    expect(migrations.map(({ from }) => from)).toEqual(
      Array.from({ length: RECORD_VERSION - 1 }, (_, at) => at + 1),
    );
  });

  it('every older version has a record kept for ever that can still be read', () => {
    for (const { from } of migrations) {
      expect(parseRecord(kept(`version-${from}`)).ok).toBe(true);
    }
  });

  it('[N63] gives a game of version 3, and of any before, no moderator: it replays to its end', () => {
    const { record } = replayed('version-3');
    expect(record).toMatchObject({
      record: RECORD_VERSION,
      id: 'kept-3',
      moderation: [],
      letters: [],
    });
  });

  it('gives a game of an older version an id by what it was: the same at every reading', () => {
    const read = (change?: (record: { moves: unknown[]; dice: number }) => void) => {
      const json = JSON.parse(kept('version-2')) as { moves: unknown[]; dice: number };
      change?.(json);
      const parsed = parseRecord(JSON.stringify(json));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.error[0]));
      return parsed.value.id;
    };
    expect(read()).toMatch(/^[0-9a-f]{16}$/);
    expect(read()).toBe(read());
    expect(read((record) => record.moves.pop())).not.toBe(read());
    expect(read((record) => (record.dice += 1))).not.toBe(read());
  });

  it('run one after the other, each once', () => {
    const ran: number[] = [];
    const steps = [1, 2, 3].map((from) => ({
      from,
      migrate: (record: Readonly<Record<string, unknown>>) => {
        ran.push(from);
        return { ...record, [`was${from}`]: true };
      },
    }));
    expect(migrate({ record: 2, moves: [] }, steps, 4)).toEqual({
      ok: true,
      value: { record: 4, moves: [], was2: true, was3: true },
    });
    expect(ran).toEqual([2, 3]);
    expect(migrate({ record: 0 }, steps, 4).ok).toBe(false);
  });
});
