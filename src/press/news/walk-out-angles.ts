import type { Angle } from './angle.ts';
import type { Claim } from '../claim.ts';
import { lastObstacle } from './obstacle.ts';
import type { Scene } from '../scene.ts';
import { statement } from '../statements/statement.ts';

/** What the news of a walk-out may be: that it was one, over what, and what is lost by it. */
export function walkOutAngles(scene: Scene): readonly Angle[] {
  const { outcome, sides, state } = scene;
  const party = outcome.walkedOut ?? sides[0];
  const left: Claim = { kind: 'walkedOut', party, round: state.round };
  const plain: Angle = {
    about: 'walk-out',
    weight: 5,
    headline: statement('walkOut', { party }, 'headline', left),
    deck: statement('walkOutDeck', { party }, 'deck', left),
    lead: statement('walkOutLead', { party }, 'lead', left),
  };
  return [plain, ...over(scene, left), ...lost(scene, left)];
}

function over(scene: Scene, left: Claim & { readonly kind: 'walkedOut' }): readonly Angle[] {
  const last = lastObstacle(scene);
  if (last === undefined) return [];
  const { issue, claim } = last;
  const { party } = left;
  const values = { party, issue };
  const claims = [left, claim];
  return [
    {
      about: 'obstacle',
      weight: 6,
      headline: statement('walkOutOver', values, 'headline', ...claims),
      deck: statement('walkOutOverDeck', values, 'deck', ...claims),
      lead: statement('walkOutOverLead', values, 'lead', ...claims),
    },
  ];
}

function lost({ state }: Scene, left: Claim & { readonly kind: 'walkedOut' }): readonly Angle[] {
  const signed = Object.entries(state.closed).slice(0, 2);
  if (signed.length === 0) return [];
  const issues = signed.map(([issue]) => issue);
  const { party } = left;
  const claims = [
    left,
    ...signed.map(([issue, option]): Claim => ({ kind: 'signed', issue, option })),
  ];
  return [
    {
      about: 'lost',
      weight: 5,
      headline: statement('lost', { party, issues }, 'headline', ...claims),
      deck: statement('lostDeck', { issues }, 'deck', ...claims),
      lead: statement('lostLead', { party, issues }, 'lead', ...claims),
    },
  ];
}
