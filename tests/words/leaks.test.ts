import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/negotiation/happening.ts';
import { isByLeak, isDraftLeaked } from '../../src/words/transcript/leaks.ts';

const at = (body: object): Happening => ({ round: 2, audience: 'all', ...body }) as Happening;
const asked = at({ kind: 'backChannelTold', party: 'us', issues: ['a', 'b'], matters: 'a' });
const handed = at({ kind: 'nonPaperHanded', party: 'us', package: { a: 'yes' } });
const leak = at({ kind: 'leaked' });
const trust = at({ kind: 'trustMoved', by: -4, now: 30, reason: 'leak' });
const step = at({ kind: 'conceded', party: 'us', issue: 'a', from: 'no', to: 'yes' });

describe('what a transcript says of a leak', () => {
  it('[N27] tells a draft that leaked from a question that did', () => {
    expect(isDraftLeaked([asked, handed, leak], leak)).toBe(true);
    expect(isDraftLeaked([handed, asked, leak], leak)).toBe(false);
  });

  it('[N27] lays the first step that follows to the leaked draft', () => {
    const next = at({ kind: 'conceded', party: 'us', issue: 'b', from: 'no', to: 'yes' });
    const log = [handed, leak, trust, step, next];
    expect(isByLeak(log, step)).toBe(true);
    expect(isByLeak(log, next)).toBe(false);
    expect(isByLeak([handed, leak, at({ kind: 'held', party: 'ru' }), step], step)).toBe(false);
  });
});
