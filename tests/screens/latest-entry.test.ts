import { describe, expect, it } from 'vitest';
import type { Happening, HappeningBody } from '../../src/negotiation/happening.ts';
import { latestEntry } from '../../src/screens/table/stage/latest-entry.ts';
import type { Entry } from '../../src/words/transcript/entries.ts';

const entry = (body: HappeningBody): Entry => {
  const happening: Happening = { round: 1, audience: 'all', ...body };
  const rest = { speech: undefined, sheets: [], more: [] };
  return { happenings: [happening], words: body.kind, ...rest };
};

const offer = entry({ kind: 'tabled', party: 'us', offer: 0 });
const refusal = entry({ kind: 'declined', party: 'ru', offer: 0, obstacle: undefined });
const trust = entry({ kind: 'trustMoved', by: -2, now: 40, reason: 'finalDeclined' });
const round = entry({ kind: 'roundOpened' });
const dispatch = entry({ kind: 'dispatch', event: 'a' });
const held = entry({ kind: 'held', party: 'ru' });
const statement = entry({
  ...{ kind: 'committed', party: 'ru', issue: 'a', option: 'b', orBetter: false },
});

const shown = (...entries: readonly Entry[]) => {
  const latest = latestEntry(entries);
  return latest && [latest.entry, ...latest.moved];
};

describe('the latest thing that happened', () => {
  it('is the refusal, with what it did to trust, and not the offer before it', () => {
    expect(shown(offer, refusal, trust)).toEqual([refusal, trust]);
  });

  it('stays the refusal when a new round is opened and news comes', () => {
    expect(shown(offer, refusal, trust, round, dispatch)).toEqual([refusal, trust]);
    expect(shown(offer, refusal, round, trust)).toEqual([refusal]);
  });

  it('is a step in caucus, but not that a side holds back', () => {
    expect(shown(refusal, round, statement)).toEqual([statement]);
    expect(shown(refusal, round, held)).toEqual([refusal]);
  });

  it('is whatever there is where no side has done anything', () => {
    expect(shown(round, dispatch)).toEqual([dispatch]);
    expect(shown(round, dispatch, trust)).toEqual([dispatch, trust]);
    expect(shown()).toBeUndefined();
  });
});
