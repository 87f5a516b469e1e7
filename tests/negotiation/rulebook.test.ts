import { describe, expect, it } from 'vitest';
import { legalMoves } from '../../src/negotiation/legal-moves.ts';
import { refusalOf } from '../../src/negotiation/legality.ts';
import { RULES_VERSION, rulesOf } from '../../src/negotiation/rulebook.ts';
import { view } from '../../src/negotiation/view.ts';
import { caucusActs } from '../../src/scenario/lists.ts';
import { playToEnd, usualLineup } from '../../src/simulation/play-game.ts';
import { openSummit } from '../../src/summit/summit.ts';
import { bundledScenario } from '../kit/bundled-scenario.ts';
import { accept, hold, open, play, toRound } from '../kit/game.ts';
import { gesture, scenario } from '../kit/scenario.ts';

describe('a rulebook', () => {
  it('has every act once, and no other is played by the newest', () => {
    const { acts, version } = rulesOf({ without: [], rules: {} });
    expect(new Set(acts).size).toBe(acts.length);
    expect(version).toBe(RULES_VERSION);
    expect(acts).toEqual(expect.arrayContaining([...caucusActs, 'hold', 'table', 'walkOut']));
  });

  it('cannot be had of a version that no game was ever played by', () => {
    expect(() => rulesOf({ without: [], rules: {} }, RULES_VERSION + 1)).toThrow(RangeError);
  });
});

describe('talks with numbers of their own', () => {
  const own = {
    menuAtMost: 1,
    reassuredAtMost: 1,
    trust: { accepted: 9, reopened: -1 },
  } as const;

  it('keep every other number, and the rulebook as it was', () => {
    const usual = rulesOf({ without: [], rules: {} });
    const rules = rulesOf({ without: [], rules: own });
    expect(rules).toEqual({ ...usual, ...own, trust: { ...usual.trust, ...own.trust } });
    expect(rulesOf({ without: [], rules: {} })).toBe(usual);
    expect(usual).toMatchObject({ menuAtMost: 3, trust: { accepted: 4 } });
  });

  it('[N10] [N25] [N40] are refused and moved by these', () => {
    const talks = open({ rules: own });
    const floor = play(talks, { kind: 'reassure', ratifier: 'us-cabinet' }, hold);
    const [none, joint] = [{ radar: 'none' }, { radar: 'joint' }];
    const menu = {
      kind: 'table',
      packages: [none, joint],
      severable: false,
      final: false,
    } as const;
    expect(refusalOf(view(floor.state, 'us'), menu)).toEqual({
      code: 'too-many-packages',
      most: 1,
    });
    const { trust } = floor.state;
    const closed = play(floor, { ...menu, packages: [joint] }, accept());
    expect(closed.state.trust).toBe(trust + 9);
    const again = play(toRound(closed, 2), hold);
    expect(
      refusalOf(view(again.state, 'us'), { kind: 'reassure', ratifier: 'us-cabinet' }),
    ).toEqual({ code: 'reassured-enough', ratifier: 'us-cabinet', most: 1 });
  });

  it('are played to the end by AI delegations, who keep to them', () => {
    const { scenario: rome } = bundledScenario('rome-2001');
    const menus = (most: number) =>
      [1, 2, 3, 4].map((dice) => {
        const rules = { menuAtMost: most, reassuredAtMost: 1, dispatchesARound: 0 };
        const { offers, outcome } = playToEnd({ ...rome, rules }, dice, usualLineup(rome));
        expect(outcome).toBeDefined();
        return Math.max(0, ...offers.map(({ packages }) => packages.length));
      });
    expect(Math.max(...menus(1))).toBe(1);
    expect(Math.max(...menus(2))).toBe(2);
  });
});

describe('talks without some acts', () => {
  const talks = {
    ...scenario({ us: { gestures: [gesture('flight', 5)] } }),
    without: [...caucusActs],
  };

  it('refuse them by a code of its own, list none, and leave holding', () => {
    const { state } = openSummit(talks, 1);
    const seen = view(state, state.turn ?? '');
    expect(refusalOf(seen, { kind: 'gesture', gesture: 'flight' })).toEqual({
      code: 'left-out',
      act: 'gesture',
    });
    expect(legalMoves(seen).moves).toEqual([{ kind: 'hold' }]);
  });

  it('are played to the end by AI delegations, who take none of them', () => {
    const { scenario: rome } = bundledScenario('moscow-2007');
    const without = ['consult', 'commit', 'gesture'] as const;
    const { log } = playToEnd({ ...rome, without }, 3, usualLineup(rome));
    const kinds = new Set(log.map(({ kind }) => kind));
    expect(kinds.has('ended')).toBe(true);
    expect(
      ['consulted', 'committed', 'gestureMade'].filter((kind) => kinds.has(kind as never)),
    ).toEqual([]);
  });
});
