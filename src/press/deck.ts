import type { Claim } from './claim.ts';
import type { Scene } from './scene.ts';
import { type Statement, statement } from './statement.ts';

/** The line below the headline, by how the talks ended. */
export function deckOf(scene: Scene): Statement {
  switch (scene.outcome.kind) {
    case 'agreement':
      return statement('agreedDeck', share(scene), 'deck', ...shareClaims(scene));
    case 'partial':
      return partial(scene);
    case 'stalemate':
      return stalemate(scene);
    case 'walkOut':
      return walkOut(scene);
    case 'unratified':
      return unratified(scene);
  }
}

/** How much of the agenda is settled, and in what time. */
function share({ outcome, state }: Scene) {
  const { rounds, issues } = state.scenario;
  return {
    agreed: Object.keys(outcome.agreed).length,
    of: issues.length,
    rounds: state.round,
    left: rounds - state.round,
  };
}

function shareClaims(scene: Scene): readonly Claim[] {
  const { agreed, of, rounds, left } = share(scene);
  return [
    { kind: 'ended', outcome: scene.outcome.kind },
    { kind: 'agreedCount', count: agreed, of },
    { kind: 'rounds', count: rounds },
    { kind: 'roundsLeft', count: left },
  ];
}

function partial(scene: Scene): Statement {
  const { agreed, of, rounds } = share(scene);
  const missing = scene.state.scenario.issues
    .filter(({ id, essential }) => essential && !Object.hasOwn(scene.outcome.agreed, id))
    .map(({ id }) => id);
  return statement(
    'partialDeck',
    { agreed, of, rounds, missing },
    'deck',
    ...shareClaims(scene),
    ...missing.map((issue): Claim => ({ kind: 'open', issue })),
  );
}

function stalemate({ state }: Scene): Statement {
  const { offers, round, scenario } = state;
  const of = scenario.issues.length;
  return statement(
    'stalemateDeck',
    { rounds: round, offers: offers.length, of },
    'deck',
    { kind: 'ended', outcome: 'stalemate' },
    { kind: 'agreedCount', count: 0, of },
    { kind: 'rounds', count: round },
    ...scenario.parties.map(({ id }): Claim => ({
      kind: 'offers',
      party: id,
      count: offers.filter(({ by }) => by === id).length,
    })),
  );
}

function walkOut({ state, sides, outcome }: Scene): Statement {
  const { round, scenario } = state;
  const left = scenario.rounds - round;
  const of = scenario.issues.length;
  const initialled = Object.keys(state.closed).length;
  return statement(
    'walkOutDeck',
    { round, left, initialled, of },
    'deck',
    { kind: 'walkedOut', party: outcome.walkedOut ?? sides[0], round },
    { kind: 'roundsLeft', count: left },
    { kind: 'agreedCount', count: 0, of },
    { kind: 'signedCount', count: initialled },
  );
}

function unratified({ state, outcome, all }: Scene): Statement {
  const initialled = Object.keys(state.closed).length;
  return statement(
    'unratifiedDeck',
    { initialled, consented: all('ratified').find(({ passed }) => passed)?.party },
    'deck',
    { kind: 'ended', outcome: outcome.kind },
    { kind: 'agreedCount', count: 0, of: state.scenario.issues.length },
    { kind: 'signedCount', count: initialled },
    ...all('ratified').map(({ party, passed }): Claim => ({ kind: 'ratified', party, passed })),
  );
}
