import { describe, expect, it } from 'vitest';
import type { Happening, HappeningBody } from '../../src/negotiation/happening.ts';
import { newsOf } from '../../src/screens/table/stage/news.ts';
import type { Entry } from '../../src/words/transcript/entries.ts';

const entry = (body: HappeningBody): Entry => {
  const happening: Happening = { round: 1, audience: 'all', ...body };
  const rest = { speech: undefined, sheets: [], more: [] };
  return { happenings: [happening], words: body.kind, ...rest };
};

const offer = entry({ kind: 'tabled', party: 'us', offer: 0 });
const refusal = entry({ kind: 'declined', party: 'ru', offer: 0, obstacle: undefined });
const trust = entry({ kind: 'trustMoved', by: -2, now: 40, reason: 'finalDeclined' });
const noDeal = entry({ kind: 'noAgreementMoved', party: 'us', points: -3, event: 'a' });
const round = entry({ kind: 'roundOpened' });
const dispatch = entry({ kind: 'dispatch', event: 'a' });
const held = entry({ kind: 'held', party: 'ru' });
const statement = entry({
  ...{ kind: 'committed', party: 'ru', issue: 'a', option: 'b', orBetter: false },
});

const shown = (...entries: readonly Entry[]) =>
  newsOf(entries, (each) => each === offer).map((news) => [news.entry, ...news.moved]);

describe('what happened since one’s own last move', () => {
  it('is the refusal, with what it did to trust, and not the offer before it', () => {
    expect(shown(offer, refusal, trust)).toEqual([[refusal, trust]]);
  });

  it('is all of it in order, a new round’s news and what no deal is worth by then too', () => {
    expect(shown(offer, refusal, trust, round, dispatch, noDeal)).toEqual([
      [refusal, trust],
      [dispatch],
      [noDeal],
    ]);
  });

  it('is a step in caucus, but that a side holds back only where nothing else is', () => {
    expect(shown(offer, refusal, round, statement)).toEqual([[refusal], [statement]]);
    expect(shown(offer, refusal, round, held)).toEqual([[refusal]]);
    expect(shown(offer, held)).toEqual([[held]]);
  });

  it('is one’s own move where nothing followed', () => {
    expect(shown(offer)).toEqual([[offer]]);
    expect(shown(trust)).toEqual([[trust]]);
    expect(shown()).toEqual([]);
  });
});
