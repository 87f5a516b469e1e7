import { describe, expect, it } from 'vitest';
import { dice } from '../../src/lib/dice.ts';
import { legalMoves } from '../../src/negotiation/legal-moves.ts';
import { rulesOf } from '../../src/negotiation/rulebook.ts';
import { leakChance } from '../../src/negotiation/trust/leak.ts';
import type { Summit } from '../../src/summit/summit.ts';
import { view } from '../../src/negotiation/view.ts';
import {
  accept,
  all,
  hold,
  last,
  open,
  papers,
  play,
  refusal,
  table,
  toRound,
} from '../kit/game.ts';
import { concession, issue, ratifier, type ScenarioMarks } from '../kit/scenario.ts';

const issues = [
  issue('radar', ['none', 'joint', 'full']),
  issue('data', ['closed', 'shared', 'all'], { bridging: ['shared'] }),
];
const us = {
  positions: { radar: 'full', data: 'closed' },
  mandate: { radar: { allowed: ['full'], consult: { joint: 9 } } },
  concessions: [concession('half-way', 'radar', 'full', 'joint')],
};
const marks: ScenarioMarks = { issues, us };
const draft = { radar: 'joint', data: 'closed' };
const hand = (pkg: object) => ({ kind: 'nonPaper', package: pkg }) as const;
const say = (answer: unknown) => ({ kind: 'answerNonPaper', answer }) as const;
/** Where `us` is in caucus in a round. */
const usIn = (summit: Summit, round: number): Summit => {
  const opened = toRound(summit, round);
  return opened.state.turn === 'us' ? opened : play(opened, hold);
};
const why = (pkg: object, talks = marks) => refusal(open(talks), hand(pkg));

describe('a non-paper', () => {
  it('[N27] holds every open issue, with leave or without, what experts could open too', () => {
    expect(why(draft)).toBeUndefined();
    expect(why({ radar: 'joint', data: 'shared' })).toBeUndefined();
    expect(why({ radar: 'joint' })).toEqual({ code: 'not-whole', issues: ['data'] });
    expect(why({})).toEqual({ code: 'empty-package' });
    expect(why({ ...draft, sea: 'x' })?.code).toBe('unknown-issue');
    expect(why({ ...draft, data: 'x' })?.code).toBe('unknown-option');
    expect(why([])?.code).toBe('malformed');
  });

  it('[N27] holds no red line of who writes it; the status quo holds where nothing is signed', () => {
    const talks = (statusQuo: string) => ({
      issues: [issue('radar', ['none', 'joint', 'full'], { statusQuo }), issue('data', ['a'])],
      us: { mandate: { radar: { allowed: ['joint'] } } },
    });
    const red = { code: 'red-line', issue: 'radar', option: 'none' };
    expect(why({ radar: 'none', data: 'a' }, talks('full'))).toEqual(red);
    expect(why({ radar: 'none', data: 'a' }, talks('none'))).toBeUndefined();
  });

  it('[N27] says nothing of what is initialled', () => {
    const closed = play(toRound(open(marks), 1), hold, hold, table({ data: 'closed' }), accept());
    const later = usIn(closed, 2);
    expect(refusal(later, hand(draft))?.code).toBe('issue-closed');
    expect(refusal(later, hand({ radar: 'joint' }))).toBeUndefined();
    expect(legalMoves(view(later.state, 'us')).packages.nonPaper).toEqual({
      radar: ['none', 'joint', 'full'],
    });
  });

  it('[N27] is answered at once: a basis, a change on one of its issues, out, or nothing much', () => {
    const handed = play(open(marks), hand(draft));
    expect(handed.state).toMatchObject({ phase: 'reply', turn: 'ru' });
    expect(refusal(handed, say({ change: 'sea' }))?.code).toBe('not-asked');
    expect(refusal(handed, say('perhaps'))?.code).toBe('malformed');
    expect(refusal(handed, { kind: 'tell', matters: 'vague' })?.code).toBe('asked-else');
    expect(refusal(play(open(), hold), say('basis'))?.code).toBe('wrong-phase');
    const answers = legalMoves(view(handed.state, 'ru')).moves;
    expect(answers).toEqual([
      ...['basis', { change: 'radar' }, { change: 'data' }, 'out', 'vague'].map(say),
    ]);
    for (const answer of answers) {
      const answered = play(handed, answer);
      expect(last(answered, 'nonPaperAnswered')).toMatchObject({ party: 'ru', package: draft });
      expect(answered.state).toMatchObject({ phase: 'caucus', turn: 'ru', request: undefined });
    }
  });

  it('[N27] moves no stand, concedes nothing, and nothing can be accepted of it', () => {
    const before = open({ ...marks, trust: 60 });
    const after = play(before, hand(draft), say('basis'));
    expect(papers(after, 'us')).toEqual(papers(before, 'us'));
    expect(after.state).toMatchObject({ trust: 60, offers: [], onTable: undefined, closed: {} });
    expect(all(after, 'conceded')).toEqual([]);
  });

  it('[N27] called a basis, is laid before both capitals, which weigh the whole and want a step less', () => {
    const liked = ratifier('x', { stances: { data: { closed: 1 } } });
    const talks = (needs: number, more: ScenarioMarks = {}): ScenarioMarks => ({
      issues,
      us: {
        ...us,
        mandate: { radar: { allowed: ['full'], consult: { joint: needs } } },
        ratifiers: [liked],
      },
      ru: {
        mandate: { radar: { allowed: ['none'], consult: { joint: 1 } } },
        ratifiers: [ratifier('p')],
      },
      ...more,
    });
    const told = (needs: number, answer: unknown = 'basis', more: ScenarioMarks = {}) =>
      play(open(talks(needs, more)), hand(draft), say(answer));
    const given = told(2);
    expect(all(given, 'consulted')).toMatchObject([
      { party: 'us', option: 'joint', granted: true, meanSupport: 1, needed: 1, audience: 'us' },
      { party: 'ru', option: 'joint', granted: true, meanSupport: 0, needed: 0, audience: 'ru' },
    ]);
    expect(papers(given, 'us').leaves).toEqual({ radar: ['joint'] });
    expect(papers(given, 'ru').leaves).toEqual({ radar: ['joint'] });
    const refused = told(2.5);
    expect(papers(refused, 'us')).toMatchObject({ leaves: {}, refusals: [] }); // it may still ask
    expect(all(refused, 'consulted')[0]).toMatchObject({ granted: false, draft: true });
    for (const without of [told(2, 'vague'), told(2, 'out'), told(2, { change: 'radar' })]) {
      expect(all(without, 'consulted')).toEqual([]);
    }
    expect(all(told(2, 'basis', { without: ['consult'] }), 'consulted')).toEqual([]);
  });

  it('[N21] [N27] leaked, counts as tabled in public by who wrote it, and vexes both homes', () => {
    const seed = Array.from({ length: 100 }, (_, each) => each).find((each) =>
      dice(each, 'leak', 1, 'us').chance(leakChance(rulesOf({ without: [], rules: {} }), 10)),
    );
    const homes = {
      us: { ...us, ratifiers: [ratifier('x', { patience: 2 }), ratifier('y', { patience: 1 })] },
      ru: { ratifiers: [ratifier('p', { patience: 2 })] },
    };
    const leaked = play(open({ ...marks, ...homes, trust: 10 }, seed), hand(draft), say('out'));
    expect(all(leaked, 'leaked')).toHaveLength(1);
    expect(papers(leaked, 'us').stands).toMatchObject(draft);
    expect(papers(leaked, 'us').concessions).toEqual(['half-way']);
    expect(papers(leaked, 'us').goodwill).toEqual({ x: 0, y: -1 });
    expect(papers(leaked, 'ru').goodwill).toEqual({ p: -1 });
    expect(leaked.state.offers).toEqual([]);
  });

  it('[N27] is not handed over again by the same side for two rounds; another one may be', () => {
    const again = (round: number, pkg: object = draft) => {
      const handed = play(open({ ...marks, rounds: 5 }), hand(draft), say('out'));
      return refusal(usIn(handed, round), hand(pkg));
    };
    expect(again(2)).toEqual({ code: 'handed-lately', from: 4 });
    expect(again(3)?.code).toBe('handed-lately');
    expect(again(4)).toBeUndefined();
    expect(again(2, { radar: 'full', data: 'closed' })).toBeUndefined();
  });

  it('[N27] may be taken up by the other side in a draft of its own', () => {
    const handed = play(open({ issues, us: {}, ru: {} }), hand(draft), say('out'));
    expect(refusal(handed, hand(draft), 'ru')).toBeUndefined();
  });

  it('there was none under the first rulebook, and talks may be held without', () => {
    expect(rulesOf({ without: [], rules: {} }, 1).acts).not.toContain('nonPaper');
    expect(rulesOf({ without: [], rules: {} }).acts).toContain('nonPaper');
    const without = rulesOf({ without: ['nonPaper'], rules: {} }).acts;
    expect(without.filter((act) => act !== 'answerNonPaper')).toEqual(
      rulesOf({ without: [], rules: {} }, 1).acts,
    );
  });
});
