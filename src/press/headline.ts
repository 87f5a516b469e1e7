import { issueOf } from '../negotiation/agenda.ts';
import type { Claim } from './claim.ts';
import type { Scene } from './scene.ts';
import { type Statement, statement } from './statement.ts';

/** The headline, by how the talks ended. */
export function headlineOf(scene: Scene): Statement {
  const { outcome, state } = scene;
  switch (outcome.kind) {
    case 'agreement':
    case 'partial':
      return agreed(scene);
    case 'stalemate':
      return statement(
        'stalemate',
        { rounds: state.round },
        'headline',
        { kind: 'ended', outcome: 'stalemate' },
        { kind: 'rounds', count: state.round },
        { kind: 'agreedCount', count: 0, of: state.scenario.issues.length },
      );
    case 'walkOut': {
      const party = outcome.walkedOut ?? scene.sides[0];
      const { round } = state;
      const claim: Claim = { kind: 'walkedOut', party, round };
      return statement('walkOut', { party, round }, 'headline', claim);
    }
    case 'unratified':
      return unratified(scene);
  }
}

/** One thing agreed: what is new and essential comes first. */
function agreed({ outcome, state, roll }: Scene): Statement {
  const weighed = Object.entries(outcome.agreed).map(([id, option]) => {
    const issue = issueOf(state.scenario, id);
    const isNew = issue !== undefined && issue.statusQuo !== option;
    return { id, option, weight: (isNew ? 4 : 1) * (issue?.essential === true ? 3 : 1) };
  });
  const { id, option } = roll('headline').weighted(weighed, ({ weight }) => weight);
  const claim: Claim = { kind: 'agreed', issue: id, option };
  return statement('agreed', { issue: id, option }, 'headline words', claim);
}

function unratified({ outcome, all, sides }: Scene): Statement {
  const blocker = outcome.blockedBy[0] ?? '';
  const homes = all('ratified').flatMap(({ party, passed }) => (passed ? [] : [party]));
  return statement(
    'unratified',
    { home: homes[0] ?? sides[0], homes, blocker },
    'headline',
    { kind: 'blocked', ratifier: blocker },
    ...homes.map((party): Claim => ({ kind: 'ratified', party, passed: false })),
  );
}
