import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { view, type View } from '../../src/negotiation/view.ts';
import { sendMove, openSummit } from '../../src/summit/summit.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { anyGame } from '../arbitraries/game.ts';
import { withOtherSecrets } from '../arbitraries/secrets.ts';
import { gesture, ratifier } from '../kit/scenario.ts';
import { hold, open, play, toEnd, toFloor, table, decline } from '../kit/game.ts';

const sides = ['us', 'ru'] as const;
const bytes = (seen: View) => JSON.stringify(seen);

describe('what a party may see', () => {
  it('[N61] is the same byte for byte whatever the other side’s secrets are', () => {
    fc.assert(
      fc.property(anyGame, fc.nat(), ({ steps }, seed) => {
        for (const { state } of steps) {
          if (state.phase === 'over') continue;
          for (const party of sides) {
            const changed = withOtherSecrets(state, party, seed);
            expect(bytes(view(changed, party))).toBe(bytes(view(state, party)));
          }
        }
      }),
      { seed: 42, numRuns: 60 },
    );
  });

  it('[N61] stays the same while the same moves are made, whatever the other side’s papers say', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyGame, ({ scenario, dice, steps, moves }) => {
        const elsewhere = withOtherSheet(scenario, 'ru');
        let summit = openSummit(elsewhere, dice);
        for (const [at, { party, move }] of moves.entries()) {
          const { state } = steps[at]!;
          if (state.phase === 'annex' || summit.state.phase === 'annex') break; // N54 knows both sheets
          expect(bytes(view(summit.state, 'us'))).toBe(bytes(view(state, 'us')));
          compared++;
          const sent = sendMove(summit, party, move);
          if (!sent.ok) break; // a leave that other ratifiers did not give
          summit = sent.value;
        }
      }),
      { seed: 42, numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  it('[N60] shows nothing of what the other side does in private', () => {
    const marks = { us: { mandate: { radar: { allowed: ['full'], consult: { joint: -9 } } } } };
    const seen = (move: unknown) => bytes(view(play(open(marks), move).state, 'ru'));
    const held = seen(hold);
    expect(seen({ kind: 'consult', issue: 'radar', option: 'joint' })).toBe(held);
    expect(seen({ kind: 'reassure', ratifier: 'us-cabinet' })).toBe(held);
  });

  it('[N60] shows gestures and named concessions of the other side once they are made', () => {
    const summit = open({ us: { gestures: [gesture('visit', 4), gesture('gift', 4)] } });
    const before = view(summit.state, 'ru').scenario.parties[0];
    expect([before.gestures, before.concessions]).toMatchObject([{}, {}]);
    const made = play(summit, { kind: 'gesture', gesture: 'visit' }, hold);
    const after = view(play(made, table({ data: 'some' }), decline).state, 'ru').scenario
      .parties[0];
    expect(Object.keys(after.gestures)).toEqual(['visit']);
    expect(Object.keys(after.concessions)).toEqual(['us-data-some']);
    expect(bytes(view(made.state, 'ru'))).not.toContain('gift');
  });

  it('[N60] shows the retreat of the other side, and not what it did at home', () => {
    const hawks = {
      us: { ratifiers: [ratifier('hawk', { stances: { radar: { full: 2 } } }), ratifier('b')] },
    };
    const commit = { kind: 'commit', issue: 'radar', option: 'full', orBetter: false };
    const summit = play(open(hawks), commit, hold, table({ radar: 'none' }));
    const kinds = view(summit.state, 'ru').log.map(({ kind }) => kind);
    expect(kinds).toContain('retreated');
    expect(kinds).not.toContain('goodwillMoved');
    expect(view(summit.state, 'us').log.map(({ kind }) => kind)).toContain('goodwillMoved');
  });

  it('[N62] is everything once the game is over', () => {
    const over = toEnd(toFloor(open())).state;
    expect(view(open().state, 'us').revealed).toBeUndefined();
    for (const party of sides) {
      expect(view(over, party).revealed).toBe(over);
      expect(view(over, party).log).toBe(over.log);
    }
  });

  it('is the same object for the same state, and keeps its unchanging parts', () => {
    const summit = open();
    expect(view(summit.state, 'us')).toBe(view(summit.state, 'us'));
    const next = play(summit, hold);
    expect(view(next.state, 'us').scenario).toBe(view(summit.state, 'ru').scenario);
    expect(view(next.state, 'us').own).toBe(view(summit.state, 'us').own);
  });
});

/** The scenario with another sheet, other no-deal, and other ratifiers of one side. */
function withOtherSheet(scenario: Scenario, id: string): Scenario {
  const [first, second] = scenario.parties.map((party) =>
    party.id !== id
      ? party
      : {
          ...party,
          sheet: { points: party.sheet.points, linkages: [] },
          noAgreement: { ...party.noAgreement, points: 40 },
          quorum: 1,
          ratifiers: party.ratifiers.map((each) => ({
            ...each,
            weight: 7,
            threshold: each.threshold - 1,
            stances: each.stances.slice(1),
            reassure: { ...each.reassure, price: 9 },
          })),
        },
  );
  return first && second ? { ...scenario, parties: [first, second] } : scenario;
}
