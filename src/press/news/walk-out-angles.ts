import type { Angle } from './angle.ts';
import type { Claim } from '../claim.ts';
import { gapIn } from './gaps.ts';
import { lastObstacle } from './obstacle.ts';
import type { Scene } from '../scene.ts';
import { statement } from '../statements/statement.ts';

/** What the news of a walk-out may be: that it was one, over what, what is lost by it, who backs it. */
export function walkOutAngles(scene: Scene): readonly Angle[] {
  const { outcome, sides, state } = scene;
  const party = outcome.walkedOut ?? sides[0];
  const left: Left = { kind: 'walkedOut', party, round: state.round };
  const plain: Angle = {
    about: 'walk-out',
    weight: 5,
    headline: statement('walkOut', { party }, 'headline', left),
    deck: statement('walkOutDeck', { party }, 'deck', left),
    lead: statement('walkOutLead', { party }, 'lead', left),
  };
  return [
    plain,
    ...over(scene, left),
    ...apart(scene, left),
    ...judged(scene, left),
    ...lost(scene, left),
  ];
}

type Left = Claim & { readonly kind: 'walkedOut' };

/** How far the two still were from each other. */
function apart(scene: Scene, left: Left): readonly Angle[] {
  const gap = gapIn(scene);
  if (gap === undefined) return [];
  const { issue, options } = gap;
  const { party } = left;
  const claims = [left, ...gap.claims];
  return [
    {
      about: 'gap',
      weight: 5,
      headline: statement('walkOutApart', { party, issue }, 'headline', ...claims),
      deck: statement('apartDeck', { issue, options }, 'deck', ...claims),
      lead: statement('walkOutApartLead', { party, issue, options }, 'lead', ...claims),
    },
  ];
}

/** What one of those at home makes of it, on the side that left. */
function judged(scene: Scene, left: Left): readonly Angle[] {
  const { party } = left;
  const judges = scene.all('judgedWalkOut').filter((each) => each.party === party);
  if (judges.length === 0) return [];
  const { ratifier, backs } = scene.roll('judged').pick(judges);
  const values = { party, ratifier, backs };
  const claims: readonly Claim[] = [left, { kind: 'judged', ratifier, backs }];
  return [
    {
      about: 'judged',
      weight: 4,
      headline: statement('walkOutJudged', values, 'headline', ...claims),
      deck: statement('walkOutJudgedDeck', values, 'deck', ...claims),
      lead: statement('walkOutJudgedLead', values, 'lead', ...claims),
    },
  ];
}

function over(scene: Scene, left: Left): readonly Angle[] {
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

function lost({ state }: Scene, left: Left): readonly Angle[] {
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
