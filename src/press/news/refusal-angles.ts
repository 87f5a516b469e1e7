import type { Angle } from './angle.ts';
import type { Claim } from '../claim.ts';
import type { Scene } from '../scene.ts';
import { statement } from '../statements/statement.ts';

/** What the news may be of a text that failed at home. */
export function refusalAngles(scene: Scene): readonly Angle[] {
  const { all, outcome, sides } = scene;
  const homes = all('ratified').flatMap(({ party, passed }) => (passed ? [] : [party]));
  const blocker = outcome.blockedBy[0] ?? '';
  const home = all('voted').find(({ ratifier }) => ratifier === blocker)?.party ?? sides[0];
  const claims: readonly Claim[] = [
    { kind: 'ended', outcome: 'unratified' },
    { kind: 'blocked', ratifier: blocker },
    ...homes.map((party): Claim => ({ kind: 'ratified', party, passed: false })),
  ];
  const plain: Angle = {
    about: 'refusal',
    weight: 5,
    headline: statement('unratified', { home, blocker }, 'headline', ...claims),
    deck: statement('unratifiedDeck', { homes }, 'deck', ...claims),
    lead: statement('unratifiedLead', { home, blocker }, 'lead', ...claims),
  };
  return [plain, ...sunkOver(scene, claims), ...half(scene, home, claims)];
}

/** What weighed most with one of those who refused. */
function sunkOver(scene: Scene, claims: readonly Claim[]): readonly Angle[] {
  const blockers = new Set(scene.outcome.blockedBy);
  const votes = scene
    .all('voted')
    .flatMap(({ party, ratifier, decisive }) =>
      decisive !== undefined && blockers.has(ratifier) ? [{ party, ratifier, decisive }] : [],
    );
  if (votes.length === 0) return [];
  const { party: home, ratifier: blocker, decisive } = scene.roll('sunk over').pick(votes);
  const { issue, option } = decisive;
  const all: readonly Claim[] = [
    ...claims,
    { kind: 'blocked', ratifier: blocker },
    { kind: 'weighed', ratifier: blocker, issue, option },
  ];
  return [
    {
      about: 'over',
      weight: 6,
      headline: statement('sunkOver', { blocker, issue }, 'headline', ...all),
      deck: statement('sunkOverDeck', { blocker, issue, option }, 'deck', ...all),
      lead: statement('sunkOverLead', { blocker, home, issue, option }, 'lead', ...all),
    },
  ];
}

/** One home had said yes. */
function half(scene: Scene, home: string, claims: readonly Claim[]): readonly Angle[] {
  const consented = scene.all('ratified').find(({ passed }) => passed)?.party;
  if (consented === undefined) return [];
  const values = { home, consented };
  const all: readonly Claim[] = [...claims, { kind: 'ratified', party: consented, passed: true }];
  return [
    {
      about: 'half',
      weight: 4,
      headline: statement('half', values, 'headline', ...all),
      deck: statement('halfDeck', values, 'deck', ...all),
      lead: statement('halfLead', values, 'lead', ...all),
    },
  ];
}
