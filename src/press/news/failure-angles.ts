import type { Angle } from './angle.ts';
import type { Claim } from '../claim.ts';
import { gapIn } from './gaps.ts';
import { lastObstacle } from './obstacle.ts';
import { refusalAngles } from './refusal-angles.ts';
import type { Scene } from '../scene.ts';
import { statement } from '../statements/statement.ts';
import { walkOutAngles } from './walk-out-angles.ts';

/** What the news may be where nothing came of the talks. */
export function failureAngles(scene: Scene): readonly Angle[] {
  if (scene.outcome.kind === 'walkOut') return walkOutAngles(scene);
  if (scene.outcome.kind === 'unratified') return refusalAngles(scene);
  return [stalemate(scene), ...stuck(scene), ...lastWord(scene), ...apart(scene)];
}

const stalemateClaim: Claim = { kind: 'ended', outcome: 'stalemate' };

/** Nothing was agreed; the issues are those that an agreement would have needed. */
function stalemate({ state }: Scene): Angle {
  const essential = state.scenario.issues.filter((issue) => issue.essential);
  const issues = (essential.length > 0 ? essential : state.scenario.issues)
    .slice(0, 2)
    .map(({ id }) => id);
  const claims = [stalemateClaim, ...issues.map((issue): Claim => ({ kind: 'open', issue }))];
  return {
    about: 'stalemate',
    weight: 4,
    headline: statement('stalemate', { issues }, 'headline', ...claims),
    deck: statement('stalemateDeck', { issues }, 'deck', ...claims),
    lead: statement('stalemateLead', { issues }, 'lead', ...claims),
  };
}

function stuck(scene: Scene): readonly Angle[] {
  const last = lastObstacle(scene);
  if (last === undefined) return [];
  const { party, issue, round, ground, claim } = last;
  const claims: readonly Claim[] = [stalemateClaim, claim, { kind: 'open', issue }];
  const why: readonly Claim[] =
    ground === undefined ? [] : [{ kind: 'ground', party, round, ground }];
  return [
    {
      about: 'obstacle',
      weight: 6,
      headline: statement('stuck', { party, issue }, 'headline', ...claims),
      deck: statement('stuckDeck', { party, issue, ground }, 'deck', ...claims, ...why),
      lead: statement('stuckLead', { party, issue }, 'lead', ...claims),
    },
  ];
}

function lastWord(scene: Scene): readonly Angle[] {
  const refused = scene.state.offers.findLast(
    ({ final, answer }) => final && answer?.kind === 'declined',
  );
  if (refused === undefined) return [];
  const { by: maker, round } = refused;
  const values = { maker, decliner: scene.other(maker) };
  const claims: readonly Claim[] = [stalemateClaim, { kind: 'finalDeclined', by: maker, round }];
  return [
    {
      about: 'final',
      weight: 6,
      headline: statement('lastWord', values, 'headline', ...claims),
      deck: statement('lastWordDeck', values, 'deck', ...claims),
      lead: statement('lastWordLead', values, 'lead', ...claims),
    },
  ];
}

function apart(scene: Scene): readonly Angle[] {
  const gap = gapIn(scene);
  if (gap === undefined) return [];
  const { issue, options } = gap;
  const claims = [stalemateClaim, ...gap.claims];
  return [
    {
      about: 'gap',
      weight: 5,
      headline: statement('apart', { issue }, 'headline', ...claims),
      deck: statement('apartDeck', { issue, options }, 'deck', ...claims),
      lead: statement('apartLead', { issue, options }, 'lead', ...claims),
    },
  ];
}
