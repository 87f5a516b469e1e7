import { describe, expect, it } from 'vitest';
import { statementOf } from '../../src/reckoning/statement.ts';
import type { Happening } from '../../src/negotiation/happening.ts';
import { view } from '../../src/negotiation/view.ts';
import { open, play } from '../kit/game.ts';
import { issue } from '../kit/scenario.ts';
import { playedGame, scenarios } from '../kit/played-games.ts';

type Of<Kind extends Happening['kind']> = Extract<Happening, { readonly kind: Kind }>;

function since<Kind extends Happening['kind']>(
  log: readonly Happening[],
  kind: Kind,
  party: string,
): readonly Of<Kind>[] {
  return log.filter(
    (each): each is Of<Kind> => each.kind === kind && 'party' in each && each.party === party,
  );
}

describe('the statement shown before an offer is tabled', () => {
  it.each(scenarios)(
    '[N13, N16, N22] is what the rules then announce: %s',
    { timeout: 30_000 },
    (slug) => {
      const offers = playedGame(slug).moves.filter(
        ({ before, after }) => after.offers.length > before.offers.length,
      );
      expect(offers.length).toBeGreaterThan(2);
      for (const { before, after, fresh } of offers) {
        const said = statementOf(before, after.offers.at(-1)?.packages ?? []);
        expect(said.retreats.map(({ price }) => price)).toEqual(
          since(fresh, 'retreated', before.party).map(({ price }) => price),
        );
        expect(said.steps.map(({ issue, to, named }) => [issue, to, named?.id])).toEqual(
          since(fresh, 'conceded', before.party).map((each) => [
            each.issue,
            each.to,
            each.concession,
          ]),
        );
        expect(said.losesCredibility).toBe(
          since(fresh, 'credibilityLost', before.party).length > 0,
        );
      }
    },
  );
});

describe('going back on one’s public word', () => {
  const marks = {
    issues: [issue('a', ['x', 'y', 'z']), issue('b', ['p', 'q'])],
  };
  const committed = play(open(marks), { kind: 'commit', issue: 'a', option: 'x', orBetter: false });
  const onFloor = play(committed, { kind: 'hold' });
  const party = onFloor.state.turn ?? '';

  it('[N22] is foretold with its price, and costs that price', () => {
    const said = statementOf(view(onFloor.state, party), [{ a: 'y' }]);
    expect(said.retreats).toMatchObject([{ price: 4, commitment: { issue: 'a', option: 'x' } }]);
    const after = play(onFloor, {
      kind: 'table',
      packages: [{ a: 'y' }],
      severable: false,
      final: false,
    });
    expect(view(after.state, party).mine.prices).toMatchObject([
      { kind: 'inconsistency', points: 4 },
    ]);
  });

  it('[N22] is not spoken of where the word is kept', () => {
    expect(statementOf(view(onFloor.state, party), [{ a: 'x' }, { b: 'q' }]).retreats).toEqual([]);
  });
});
