import { describe, expect, it } from 'vitest';
import { beliefIn } from '../../../src/delegations/belief/belief.ts';
import { decide } from '../../../src/delegations/decide.ts';
import { dice } from '../../../src/lib/dice.ts';
import { view } from '../../../src/negotiation/view.ts';
import { playToEnd, usualLineup } from '../../../src/simulation/play-game.ts';
import { bundledScenario, FILES } from '../../kit/bundled-scenario.ts';
import { hold, open, play, toRound } from '../../kit/game.ts';
import { issue, type ScenarioMarks } from '../../kit/scenario.ts';
import { radarAndData } from '../radar-and-data.ts';
import { seasoned } from '../self-play.ts';

const marks: ScenarioMarks = {
  ...radarAndData,
  issues: [issue('radar', ['none', 'limited', 'full']), issue('data', ['closed', 'some', 'all'])],
  ru: {
    ...radarAndData.ru,
    noAgreement: -40, // what holds now is `none` and `closed`
    mandate: { radar: { allowed: ['none', 'limited', 'full'] } },
  },
};

/** What the Russian side says of a draft, and why. */
function said(pkg: Readonly<Record<string, string>>, more: ScenarioMarks = {}) {
  const handed = play(open({ ...marks, ...more }), { kind: 'nonPaper', package: pkg });
  const { move, rationale } = decide(view(handed.state, 'ru'), seasoned('professional'), dice(1));
  return [move.kind === 'answerNonPaper' ? move.answer : move, rationale.rule];
}

describe('a non-paper', () => {
  it('[N27] is called a basis where it would be accepted, or would with one step on one issue', () => {
    expect(said({ radar: 'none', data: 'all' })).toEqual(['basis', 'weighTruly']);
    expect(said({ radar: 'none', data: 'some' })).toEqual(['basis', 'weighTruly']);
  });

  it('[N27] would need a change on the issue that keeps it from ever being signed', () => {
    expect(said({ radar: 'full', data: 'all' })).toEqual([{ change: 'radar' }, 'weighTruly']);
    const mandate = { radar: { allowed: ['none'], consult: { limited: -5 } } };
    const ru = { ...marks.ru, mandate };
    expect(said({ radar: 'full', data: 'all' }, { ru })).toEqual([
      { change: 'radar' },
      'weighTruly',
    ]);
  });

  it('[N27] would need no change on what the own last draft says as well', () => {
    const draft = { radar: 'full', data: 'all' };
    const handed = (...first: readonly unknown[]) =>
      play(toRound(play(open({ ...marks, rounds: 12 }), hold, ...first), 2), hold, {
        kind: 'nonPaper',
        package: draft,
      });
    const answer = (summit: ReturnType<typeof handed>) => {
      const { move } = decide(view(summit.state, 'ru'), seasoned('professional'), dice(1));
      return move.kind === 'answerNonPaper' ? move.answer : move;
    };
    expect(answer(handed(hold))).toEqual({ change: 'radar' });
    const own = { kind: 'nonPaper', package: { radar: 'full', data: 'some' } };
    expect(answer(handed(own, { kind: 'answerNonPaper', answer: 'vague' }))).not.toEqual({
      change: 'radar',
    });
  });

  it('[N27] is out of the question where no single change could make it something to sign', () => {
    const high = { ...marks.ru, noAgreement: 30 };
    expect(said({ radar: 'full', data: 'closed' }, { ru: high })).toEqual(['out', 'weighTruly']);
  });

  it('[N27] is answered with nothing much under trust of 25', () => {
    expect(said({ radar: 'none', data: 'all' }, { trust: 24 })).toEqual(['vague', 'weighVaguely']);
    expect(said({ radar: 'none', data: 'all' }, { trust: 25 })[0]).toBe('basis');
  });

  it('[N27] is called a basis where the leave that it would bring makes it worth signing', () => {
    const ru: ScenarioMarks['ru'] = {
      ...marks.ru,
      points: { ...marks.ru?.points, radar: { none: 60, limited: 0, full: 50 } },
      mandate: { radar: { allowed: ['none'], consult: { full: 1 } } },
    };
    const pkg = { radar: 'full', data: 'all' };
    expect(said(pkg, { ru, without: ['consult'] })).toEqual([{ change: 'radar' }, 'weighTruly']);
    expect(said(pkg, { ru })).toEqual(['basis', 'weighTruly']);
  });

  it('[D3] teaches what the other side would give, and binds nobody to it', () => {
    const learnt = (answer: unknown) => {
      const handed = { kind: 'nonPaper', package: { radar: 'limited', data: 'some' } } as const;
      const told = play(open(marks), handed, { kind: 'answerNonPaper', answer });
      return beliefIn(view(told.state, 'us'));
    };
    const prior = beliefIn(view(open(marks).state, 'us'));
    expect(learnt('vague')).toEqual(prior);
    expect(learnt('basis').worth[0]?.[1]).toBeGreaterThan(learnt('out').worth[0]?.[1] ?? 1);
    expect(learnt({ change: 'radar' }).weights[0]).toBeGreaterThan(prior.weights[0] ?? 1);
    expect(play(open(marks), hold).state.offers).toEqual([]);
  });

  it('[D1] is handed over where the caucus has no better use, and answered in every game', () => {
    const logs = FILES.flatMap((file) => {
      const { scenario } = bundledScenario(file);
      return Array.from(
        { length: 12 },
        (_, seed) => playToEnd(scenario, seed + 1, usualLineup(scenario)).log,
      );
    });
    const times = (kind: string) => logs.flat().filter((each) => each.kind === kind).length;
    expect(times('nonPaperHanded')).toBeGreaterThan(0);
    expect(times('nonPaperAnswered')).toBe(times('nonPaperHanded'));
    const leaves = logs.flat().filter((each) => each.kind === 'consulted' && each.draft);
    expect(leaves.length).toBeGreaterThan(0);
  });
});
