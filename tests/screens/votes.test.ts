import { describe, expect, it } from 'vitest';
import type { Game } from '../../src/app/game-store.ts';
import { view } from '../../src/negotiation/view.ts';
import { beforeVote } from '../../src/screens/outcome/before-vote.ts';
import { voteOf, votesOf } from '../../src/screens/outcome/votes.ts';
import { aiReview, randomReview } from '../debrief/games.ts';

const { end } = aiReview('rome-2001', 2);
const ratifiers = end.scenario.parties.flatMap((party) => party.ratifiers);

describe('the votes of a game', () => {
  it('are told with whoever holds a veto last', () => {
    const vetoes = votesOf(end).map(
      ({ ratifier }) => ratifiers.find(({ id }) => id === ratifier)?.veto ?? false,
    );
    expect(vetoes).toEqual([...vetoes].sort((one, other) => Number(one) - Number(other)));
    expect(vetoes).toHaveLength(ratifiers.length);
    expect(new Set(vetoes).size).toBe(2);
  });

  it('come to the stage with each ratifier at its place, and what became of it', () => {
    const vote = voteOf(end);
    for (const { side, place, name, weight, veto } of vote?.ballots ?? []) {
      const ratifier = end.scenario.parties[side].ratifiers[place];
      expect(ratifier).toMatchObject({ short: name, weight, veto });
    }
    expect(vote?.ballots).toHaveLength(ratifiers.length);
    const passed = new Map(
      end.log.flatMap((each) =>
        each.kind === 'ratified' ? [[each.party, each.passed] as const] : [],
      ),
    );
    expect(vote?.homes.map((home) => home.passed)).toEqual(
      end.scenario.parties.map(({ id }) => passed.get(id)),
    );
  });

  it('are none where there was nothing to vote on', () => {
    const games = Array.from({ length: 20 }, (_, seed) => randomReview('rome-2001', seed).end);
    const without = games.filter(({ outcome }) => outcome?.kind === 'walkOut');
    expect(without.length).toBeGreaterThan(0);
    for (const state of without) expect(voteOf(state)).toBeUndefined();
  });
});

describe('a table whose vote has not been watched', () => {
  it('tells nothing of how it went', () => {
    const [party] = end.scenario.parties;
    const seen = view(end, party.id);
    const game = { id: 'g', view: seen, happenings: seen.log.slice(-12) } as unknown as Game;
    const before = beforeVote(game);
    const told = new Set([...before.view.log, ...before.happenings].map(({ kind }) => kind));
    for (const kind of ['voted', 'ratified', 'epilogue', 'ended'] as const) {
      expect(seen.log.some((each) => each.kind === kind) && told.has(kind)).toBe(false);
    }
    expect(before.view.outcome).toBeUndefined();
    expect(before.view.revealed).toBeUndefined();
    expect(before.view.trust).toBe(seen.outcome?.trustAtSignature);
    expect(seen.trust).not.toBe(before.view.trust);
  });
});
