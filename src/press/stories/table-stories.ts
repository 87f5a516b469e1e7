import { issueOf } from '../../negotiation/agenda.ts';
import { entryOf } from '../../negotiation/entry.ts';
import type { Ground } from '../../negotiation/move.ts';
import type { IssueId, PartyId } from '../../scenario/scenario.ts';
import type { Claim } from '../claim.ts';
import { lastObstacle } from '../news/obstacle.ts';
import type { Scene } from '../scene.ts';
import { type Statement, type StatementOf, statement } from '../statements/statement.ts';
import type { Candidate } from '../story.ts';
import { inForce } from '../terms.ts';

/** What happened to offers and initials: reopenings, last words, obstacles, the annex. */
export function tableStories(scene: Scene): readonly Candidate[] {
  return [
    ...reopenedStories(scene),
    ...finalStories(scene),
    ...obstacleStory(scene),
    ...firstInitials(scene),
    ...annexStory(scene),
  ];
}

function reopenedStories({ all, when }: Scene): readonly Candidate[] {
  return all('reopened').map(({ party, issue, round }): Candidate => {
    const claim: Claim = { kind: 'reopened', party, issue, round };
    const slot = `reopened ${round} ${issue}`;
    return {
      about: 'reopened',
      weight: 8,
      moment: true,
      story: {
        headline: statement('reopenedHead', { issue, party }, slot, claim),
        body: [statement('reopened', { issue, party, when: when(round) }, `${slot} body`, claim)],
      },
    };
  });
}

function finalStories({ state, other, when }: Scene): readonly Candidate[] {
  return state.offers
    .filter(({ final, answer }) => final && answer?.kind === 'declined')
    .map(({ by: maker, round }): Candidate => {
      const claim: Claim = { kind: 'finalDeclined', by: maker, round };
      const decliner = other(maker);
      const slot = `final ${maker} ${round}`;
      return {
        about: 'final',
        weight: 7,
        moment: true,
        story: {
          headline: statement('finalHead', { decliner }, slot, claim),
          body: [statement('final', { maker, decliner, when: when(round) }, `${slot} body`, claim)],
        },
      };
    });
}

/** The last issue that was named as what an offer failed on, and why. */
function obstacleStory(scene: Scene): readonly Candidate[] {
  const last = lastObstacle(scene);
  if (last === undefined) return [];
  const { party, issue, round, ground, claim } = last;
  const when = scene.when(round);
  const told = statement('obstacle', { issue, party, when }, 'obstacle body', claim);
  return [
    {
      about: 'obstacle',
      weight: 3,
      moment: true,
      story: {
        headline: statement('obstacleHead', { issue }, 'obstacle', claim),
        body: [
          ...(ground === undefined ? [told] : withGround(scene, told, { party, round, ground })),
          ...obstacleEnd(scene, issue),
        ],
      },
    },
  ];
}

/** That an offer was declined, and why: in two sentences or in one. */
function withGround(
  { roll }: Scene,
  told: StatementOf<'obstacle'>,
  { party, round, ground }: { party: PartyId; round: number; ground: Ground },
): readonly Statement[] {
  const why: Claim = { kind: 'ground', party, round, ground };
  if (roll('ground apart').chance(0.4)) {
    return [told, statement('ground', { party, ground }, 'ground', why)];
  }
  const values = { ...told.values, ground };
  return [statement('obstacleWhy', values, told.slot, ...told.claims, why)];
}

/** What became of it, where there is a text. */
function obstacleEnd({ outcome, state }: Scene, issue: IssueId): readonly Statement[] {
  if (outcome.kind !== 'agreement' && outcome.kind !== 'partial') return [];
  const option = entryOf(outcome.agreed, issue);
  if (option === undefined) {
    return [statement('obstacleLeft', { issue }, 'obstacle end', { kind: 'open', issue })];
  }
  if (option === issueOf(state.scenario, issue)?.statusQuo) return [];
  const term = { issue, option };
  return [statement('obstacleCleared', term, 'obstacle end', inForce(term))];
}

/** What was initialled first, ahead of the rest. */
function firstInitials({ all, when }: Scene): readonly Candidate[] {
  const [first] = all('initialled');
  const [entry] = Object.entries(first?.closed ?? {});
  if (first === undefined || entry === undefined) return [];
  const [issue, option] = entry;
  const { round } = first;
  const claim: Claim = { kind: 'initialled', issue, option, round };
  return [
    {
      about: 'initials',
      weight: 4,
      moment: true,
      story: {
        headline: statement('initialsHead', { issue }, 'initials', claim),
        body: [statement('initials', { issue, option, when: when(round) }, 'initials body', claim)],
      },
    },
  ];
}

function annexStory({ all }: Scene): readonly Candidate[] {
  const [decided] = all('annexDecided');
  if (decided === undefined) return [];
  const { taken } = decided;
  const claim: Claim = { kind: 'annex', taken };
  return [
    {
      about: 'annex',
      weight: 7,
      moment: true,
      story: {
        headline: statement('annexHead', { taken }, 'annex', claim),
        body: [statement('annex', { taken }, 'annex body', claim)],
      },
    },
  ];
}
