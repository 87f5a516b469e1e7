import { describe, expect, it } from 'vitest';
import type { EventWhen } from '../../../src/scenario/scenario.ts';
import { event, gesture, ratifier } from '../../kit/scenario.ts';
import { accept, all, hold, open, papers, play, table, toFloor, toRound } from '../../kit/game.ts';
import type { Summit } from '../../../src/summit/summit.ts';

/** By round, the events that came. */
function news(summit: Summit) {
  return all(summit, 'dispatch').map(({ round, event: id }) => [round, id]);
}

const comes = (condition: Partial<EventWhen['if']>) => [event('e', { if: condition })];

describe('dispatches', () => {
  it('[N2] come within their rounds, each at most once', () => {
    const summit = toRound(open({ events: [event('late', { rounds: [2, 3] })] }), 4);
    expect(news(summit)).toEqual([[2, 'late']]);
    expect(summit.state.events).toEqual(['late']);
  });

  it('[N2] are no more than two a round; a third waits for a later roll', () => {
    const events = ['a', 'b', 'c', 'd', 'e'].map((id) => event(id));
    expect(news(toRound(open({ events }), 4))).toEqual([
      [1, 'a'],
      [1, 'b'],
      [2, 'c'],
      [2, 'd'],
      [3, 'e'],
    ]);
  });

  it('[N3] come by the dice: as often as their chance says, the same in the same game', () => {
    const events = [event('maybe', { rounds: [1, 1], chance: 0.3 })];
    const came = Array.from({ length: 1000 }, (_, dice) => open({ events }, dice)).filter(
      ({ state }) => state.events.length > 0,
    );
    expect(came.length).toBeGreaterThan(240);
    expect(came.length).toBeLessThan(360);
    const seed = came[0]?.state.dice;
    expect(open({ events }, seed).state.events).toEqual(['maybe']);
  });

  it('[N2] wait for every part of their condition', () => {
    expect(open({ events: comes({ trustAtLeast: 50 }) }).state.events).toEqual(['e']);
    expect(open({ events: comes({ trustAtLeast: 51 }) }).state.events).toEqual([]);
    expect(open({ events: comes({ trustBelow: 51 }) }).state.events).toEqual(['e']);
    expect(open({ events: comes({ trustBelow: 50 }) }).state.events).toEqual([]);
    expect(open({ events: comes({ trustBelow: 51, closed: ['radar'] }) }).state.events).toEqual([]);
    const closing = open({ events: comes({ closed: ['radar'] }) });
    const closed = play(toFloor(closing), table({ radar: 'joint' }), accept());
    expect(news(toRound(closed, 2))).toEqual([[2, 'e']]);
    const opening = open({ events: [event('e', { rounds: [2, 4], if: { open: ['radar'] } })] });
    expect(news(toRound(opening, 2))).toEqual([[2, 'e']]);
    const shut = play(toFloor(opening), table({ radar: 'joint' }), accept());
    expect(news(toRound(shut, 2))).toEqual([]);
  });

  it('[N2] one that another must precede comes a round later, one that it excludes never', () => {
    const events = [
      event('first'),
      event('then', { if: { after: ['first'] } }),
      event('instead', { rounds: [2, 4], if: { notAfter: ['first'] } }),
    ];
    expect(news(toRound(open({ events }), 4))).toEqual([
      [1, 'first'],
      [2, 'then'],
    ]);
  });

  it('[N40] move trust within 0–100 and say why', () => {
    const events = [event('row', { effects: [{ kind: 'trust', by: -30 }] })];
    const summit = open({ trust: 20, events });
    expect(summit.state.trust).toBe(0);
    expect(all(summit, 'trustMoved')).toMatchObject([{ by: -20, now: 0, reason: 'event' }]);
    const warm = open({ trust: 98, us: { gestures: [gesture('visit', 8)] } });
    expect(play(warm, { kind: 'gesture', gesture: 'visit' }).state.trust).toBe(100);
  });

  it('[N51] move ratifiers and what no agreement is worth, told to their party alone', () => {
    const summit = open({
      ru: { ratifiers: [ratifier('duma'), ratifier('army')] },
      events: [
        event('e', {
          effects: [
            { kind: 'ratifier', ratifier: 'army', steps: -2 },
            { kind: 'noAgreement', party: 'ru', points: 3 },
          ],
        }),
      ],
    });
    expect(papers(summit, 'ru')).toMatchObject({
      goodwill: { duma: 0, army: -2 },
      noAgreementShift: 3,
    });
    expect(all(summit, 'goodwillMoved')).toMatchObject([{ audience: 'ru', reason: 'event' }]);
    expect(all(summit, 'noAgreementMoved')).toMatchObject([{ audience: 'ru', points: 3 }]);
    expect(play(summit, hold).state.turn).toBe('ru');
  });
});
