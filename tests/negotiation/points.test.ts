import { describe, expect, it } from 'vitest';
import { partyOf } from '../../src/negotiation/parties.ts';
import {
  optionPoints,
  pointsOf,
  reservationValue,
  settlementPrice,
} from '../../src/negotiation/points.ts';
import { rulesOf } from '../../src/negotiation/rulebook.ts';
import { startGame } from '../../src/negotiation/start.ts';
import type { OptionPoints } from '../../src/scenario/scenario.ts';
import { event, issue, linkage, scenario } from '../kit/scenario.ts';
import { open, papers } from '../kit/game.ts';

const rules = rulesOf(scenario());

/** The points of one option of one issue, to `us`. */
function worth(
  points: OptionPoints,
  marks: { trust?: number; needs?: number; came?: boolean } = {},
) {
  const a = issue('a', ['no', 'yes'], {
    ...(marks.needs === undefined ? {} : { needsTrust: { yes: marks.needs } }),
    contingent: { yes: 'test' },
  });
  const us = partyOf(scenario({ issues: [a], us: { points: { a: { yes: points } } } }), 'us');
  const came = marks.came === undefined ? undefined : { test: marks.came };
  return optionPoints(us, a, 'yes', { rules, trust: marks.trust ?? 50 }, came);
}

describe('points', () => {
  it('[N50] of a package are those of its options and of the linkages that hold', () => {
    const both = { radar: ['joint', 'full'], talks: ['monthly'] };
    const linked = scenario({
      us: { linkages: [linkage('pair', both, 7), linkage('clash', { radar: ['none'] }, -5)] },
    });
    const us = partyOf(linked, 'us');
    const points = (radar: string, talks: string) =>
      pointsOf(us, { radar, data: 'some', talks }, { rules, trust: 50 }, linked.issues);
    expect(points('joint', 'monthly')).toBe(40 + 15 + 15 + 7);
    expect(points('joint', 'yearly')).toBe(40 + 15 + 20);
    expect(points('none', 'monthly')).toBe(0 + 15 + 15 - 5);
  });

  it('[N41] are halved toward zero below the trust that an option needs', () => {
    expect(worth(41, { needs: 60, trust: 60 })).toBe(41);
    expect(worth(41, { needs: 60, trust: 59 })).toBe(20);
    expect(worth(-41, { needs: 60, trust: 0 })).toBe(-20);
    expect(Object.is(worth(-1, { needs: 60, trust: 0 }), 0)).toBe(true);
  });

  it('[N41] keep the share that the rulebook names, below that trust', () => {
    const a = issue('a', ['no', 'yes'], { needsTrust: { yes: 60 } });
    const us = partyOf(scenario({ issues: [a], us: { points: { a: { yes: 41 } } } }), 'us');
    const signing = { rules: { ...rules, shortOfTrust: 0.25 }, trust: 59 };
    expect(optionPoints(us, a, 'yes', signing)).toBe(10);
  });

  it('[N42] of a contingent option weigh its branches by belief, halves away from zero', () => {
    const branches = { happens: 9, otherwise: 0, belief: 0.5 };
    expect(worth(branches)).toBe(5);
    expect(worth({ happens: -9, otherwise: 0, belief: 0.5 })).toBe(-5);
    expect(worth({ happens: 10, otherwise: 0, belief: 0.35 })).toBe(4); // 3.5 in decimals
    expect(worth({ happens: 5, otherwise: 2, belief: 0.4 })).toBe(3);
    expect(worth(branches, { came: true })).toBe(9);
    expect(worth(branches, { came: false })).toBe(0);
  });

  it('[N41] and [N42] a contingent option that needs trust is halved after weighing', () => {
    expect(worth({ happens: 9, otherwise: 0, belief: 0.5 }, { needs: 60 })).toBe(2);
  });

  it('[N51] without agreement are the status quo, the best alternative and what events made of it', () => {
    const shifted = open({
      us: { noAgreement: 6 },
      events: [event('deal', { effects: [{ kind: 'noAgreement', party: 'us', points: -4 }] })],
    });
    const { scenario: played } = shifted.state;
    const value = (party: 'us' | 'ru') =>
      reservationValue(
        partyOf(played, party),
        papers(shifted, party),
        played.issues,
        shifted.state,
      );
    expect(value('us')).toBe(20 + 6 - 4);
    expect(value('ru')).toBe(35);
  });

  it('[N50] settlement prices add up', () => {
    const { parties } = startGame(scenario(), 1);
    const us = parties['us'];
    if (us === undefined) throw new Error('no such party');
    const prices = [
      { kind: 'inconsistency', points: 4 },
      { kind: 'reassured', points: 3 },
    ] as const;
    expect(settlementPrice({ ...us, prices })).toBe(7);
    expect(settlementPrice(us)).toBe(0);
  });
});
