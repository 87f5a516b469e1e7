import { describe, expect, it } from 'vitest';
import type { Skill } from '../../../src/delegations/character.ts';
import { decide } from '../../../src/delegations/decide.ts';
import { dice } from '../../../src/lib/dice.ts';
import type { Move } from '../../../src/negotiation/move.ts';
import { view } from '../../../src/negotiation/view.ts';
import type { PersonaId } from '../../../src/scenario/scenario.ts';
import type { Summit } from '../../../src/summit/summit.ts';
import { open, play } from '../../kit/game.ts';
import { issue, ratifier, type ScenarioMarks } from '../../kit/scenario.ts';
import { seasoned } from '../self-play.ts';

function decided(summit: Summit, persona: PersonaId = 'professional') {
  const { state } = summit;
  return decide(view(state, state.turn ?? ''), seasoned(persona), dice(1));
}

function move(marks: ScenarioMarks, ...before: readonly Move[]): Move {
  return decided(play(open(marks), ...before)).move;
}

const issues = [
  issue('radar', ['none', 'limited', 'full'], { essential: true }),
  issue('data', ['closed', 'some', 'all']),
];
const positions = { radar: 'full', data: 'closed' };
const points = {
  radar: { none: 0, limited: 30, full: 60 },
  data: { closed: 40, some: 25, all: 5 },
};
const theirs = {
  positions: { radar: 'none', data: 'all' },
  points: { radar: { none: 60, limited: 40, full: 0 }, data: { closed: 0, some: 20, all: 40 } },
};

describe('the caucus', () => {
  it('[N20] is used to ask for leave that a good package needs and the capital would give', () => {
    const us = {
      positions,
      points,
      noAgreement: -10,
      mandate: { data: { allowed: ['closed'], consult: { some: -5, all: 9 } } },
    };
    const ru = { ...theirs, positions: { radar: 'none', data: 'some' } };
    // At this trust the back channel would say nothing.
    expect(move({ issues, us, ru, trust: 39 })).toEqual({
      kind: 'consult',
      issue: 'data',
      option: 'some',
    });
  });

  it('[N20] is not wasted on leave that the capital would refuse', () => {
    const us = {
      positions,
      points,
      mandate: { data: { allowed: ['closed'], consult: { some: 9, all: 9 } } },
    };
    expect(move({ issues, us, ru: theirs }).kind).not.toBe('consult');
  });

  it('[N23] opens the bridge over which both could come', () => {
    const bridged = [
      issue('radar', ['none', 'shared', 'full'], { essential: true, bridging: ['shared'] }),
      issue('data', ['closed', 'some', 'all']),
    ];
    const us = {
      positions,
      points: { ...points, radar: { none: 0, shared: 55, full: 60 } },
      mandate: { radar: { allowed: ['shared', 'full'] } },
    };
    expect(move({ issues: bridged, us, ru: theirs, trust: 60 })).toEqual({
      kind: 'experts',
      issue: 'radar',
    });
    expect(move({ issues: bridged, us, ru: theirs, trust: 24 }).kind).not.toBe('experts');
  });

  it('[N25] reassures the ratifier on whom the package would founder', () => {
    const stance = { radar: { limited: -1, full: 0 } };
    const us = {
      positions,
      points,
      noAgreement: -40,
      ratifiers: [
        ratifier('us-a', { veto: true, threshold: 1, price: 1, stances: stance }),
        ratifier('us-b', { threshold: -4, price: 1 }),
      ],
    };
    expect(move({ issues, us, ru: theirs })).toEqual({ kind: 'reassure', ratifier: 'us-a' });
  });

  it('[N25] has a beginner promise those at home what a seasoned delegation would not pay', () => {
    const us = {
      positions,
      points,
      noAgreement: -40,
      ratifiers: [
        ratifier('us-a', {
          veto: true,
          threshold: 0,
          price: 12,
          stances: { radar: { limited: -1, full: 0 } },
        }),
        ratifier('us-b', { threshold: -4, price: 1 }),
      ],
    };
    const { state } = open({ issues, us, ru: theirs, trust: 39 });
    const seen = view(state, state.turn ?? '');
    const by = (skill: Skill) => decide(seen, { ...seasoned('professional'), skill }, dice(1)).move;
    expect(by('first-time')).toEqual({ kind: 'reassure', ratifier: 'us-a' });
    expect(by('seasoned').kind).not.toBe('reassure');
  });

  it('[N21] is answered truly at trust 40 and vaguely below', () => {
    const ask: Move = { kind: 'backChannel', issues: ['radar', 'data'] };
    const asked = (trust: number) =>
      move({ issues, us: { positions, points }, ru: theirs, trust }, ask);
    expect(asked(40)).toEqual({ kind: 'tell', matters: 'radar' });
    expect(asked(39)).toEqual({ kind: 'tell', matters: 'vague' });
  });

  it('[N23] agrees to experts unless trust is under 25', () => {
    const bridged = [issue('radar', ['none', 'shared', 'full'], { bridging: ['shared'] })];
    const ask: Move = { kind: 'experts', issue: 'radar' };
    expect(move({ issues: bridged, trust: 25 }, ask)).toEqual({
      kind: 'answerExperts',
      agree: true,
    });
    expect(move({ issues: bridged, trust: 24 }, ask)).toEqual({
      kind: 'answerExperts',
      agree: false,
    });
  });
});

describe('the answer', () => {
  it('[N11] names the issue on which the mandate bars an offer', () => {
    const ru = { ...theirs, mandate: { radar: { allowed: ['none'] } } };
    const offer: Move = {
      kind: 'table',
      packages: [{ radar: 'full', data: 'all' }],
      severable: false,
      final: false,
    };
    const hold: Move = { kind: 'hold' };
    for (const persona of ['hard-liner', 'conciliator'] as const) {
      const now = play(open({ issues, us: { positions, points }, ru }), hold, hold, offer);
      const { move: answer, rationale } = decided(now, persona);
      expect(answer).toEqual({ kind: 'decline', obstacle: 'radar', ground: 'leave' });
      expect(rationale.rule).toBe('cannotSign');
      expect(rationale.ruledOut).toMatchObject([{ package: 0, why: 'mandate' }]);
    }
  });

  it('[D2] takes at once what is as good as its best', () => {
    const offer: Move = {
      kind: 'table',
      packages: [{ radar: 'none', data: 'all' }],
      severable: false,
      final: false,
    };
    const hold: Move = { kind: 'hold' };
    const now = play(open({ issues, us: { positions, points }, ru: theirs }), hold, hold, offer);
    expect(decided(now, 'hard-liner').move).toEqual({ kind: 'accept', package: 0 });
  });
});
