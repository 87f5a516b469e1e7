import { describe, expect, it } from 'vitest';
import { legalMoves } from '../../src/negotiation/legal-moves.ts';
import { refusalOf } from '../../src/negotiation/legality.ts';
import { RULES_VERSION, rulesOf } from '../../src/negotiation/rulebook.ts';
import { view } from '../../src/negotiation/view.ts';
import { caucusActs } from '../../src/scenario/lists.ts';
import { playToEnd, usualLineup } from '../../src/simulation/play-game.ts';
import { openSummit } from '../../src/summit/summit.ts';
import { bundledScenario } from '../kit/bundled-scenario.ts';
import { gesture, scenario } from '../kit/scenario.ts';

describe('a rulebook', () => {
  it('has every act once, and no other is played by the newest', () => {
    const { acts, version } = rulesOf({ without: [] });
    expect(new Set(acts).size).toBe(acts.length);
    expect(version).toBe(RULES_VERSION);
    expect(acts).toEqual(expect.arrayContaining([...caucusActs, 'hold', 'table', 'walkOut']));
  });

  it('cannot be had of a version that no game was ever played by', () => {
    expect(() => rulesOf({ without: [] }, RULES_VERSION + 1)).toThrow(RangeError);
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
