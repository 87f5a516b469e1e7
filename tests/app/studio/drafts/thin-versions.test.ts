import { describe, expect, it } from 'vitest';
import { versionsToDrop } from '../../../../src/app/studio/drafts/thin-versions.ts';
import { version } from './draft.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const now = 1000 * day;

const kept = (versions: readonly ReturnType<typeof version>[]): readonly string[] => {
  const gone = new Set(versionsToDrop(versions, now));
  return versions.map(({ id }) => id).filter((id) => !gone.has(id));
};

describe('the versions of a draft', () => {
  it('of the last hour stay two minutes apart, of each the last', () => {
    const at = now - 10 * minute;
    expect(
      kept([version('a', at), version('b', at + 1000), version('c', at + 3 * minute)]),
    ).toEqual(['b', 'c']);
  });

  it('are thinned to one an hour, then one a day, then one a month', () => {
    const hourAgo = now - 20 * 60 * minute;
    const weekAgo = now - 7 * day;
    const longAgo = now - 400 * day;
    const spread = [
      version('longAgo', longAgo - (longAgo % (30 * day))),
      version('longAgo later', longAgo - (longAgo % (30 * day)) + 20 * day),
      version('week', weekAgo),
      version('week later', weekAgo + 60 * minute),
      version('hours', hourAgo),
      version('hours later', hourAgo + 30 * minute),
      version('now', now),
    ];
    expect(kept(spread)).toEqual(['longAgo later', 'week later', 'hours later', 'now']);
  });

  it('that a tab could not save, or that were asked for, are not thinned by age', () => {
    const at = now - 100 * day;
    const lost = version('lost', at, { why: 'elsewhere' });
    const asked = version('asked', at + 1, { why: 'asked' });
    expect(kept([lost, asked, version('c', at + 2), version('d', at + 3)])).toEqual([
      'lost',
      'asked',
      'd',
    ]);
  });

  it('are at most eighty, and of those a tab could not save none is given for another', () => {
    const many = Array.from({ length: 200 }, (_, n) =>
      version(`${n}`, now - n * day, { why: n % 2 === 0 ? 'asked' : 'pause' }),
    );
    const lost = version('lost', now - 300 * day, { why: 'elsewhere' });
    const left = kept([...many, lost]);
    expect(left.length).toBeLessThanOrEqual(80);
    expect(left).toContain('lost');
    expect(left).toContain('0');
  });

  it('are dropped oldest first where they are large together, the newest never', () => {
    const large = 'x'.repeat(5_000_000);
    const versions = [
      version('old', now - 2 * day, { text: large }),
      version('before', now - day, { text: large }),
      version('newest', now, { text: `${large}${large}` }),
    ];
    expect(kept(versions)).toEqual(['newest']);
  });
});
