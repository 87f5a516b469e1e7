import type { Claim } from './claim.ts';
import type { Scene } from './scene.ts';
import { statement } from './statement.ts';
import type { Candidate } from './story.ts';

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

function reopenedStories({ all }: Scene): readonly Candidate[] {
  return all('reopened').map(({ party, issue, round }): Candidate => {
    const claim: Claim = { kind: 'reopened', party, issue, round };
    const slot = `reopened ${round} ${issue}`;
    return {
      about: 'reopened',
      weight: 8,
      story: {
        headline: statement('reopenedHead', { issue }, slot, claim),
        body: [statement('reopened', { issue, party, round }, `${slot} body`, claim)],
      },
    };
  });
}

function finalStories({ state, other }: Scene): readonly Candidate[] {
  return state.offers
    .filter(({ final, answer }) => final && answer?.kind === 'declined')
    .map(({ by: maker, round }): Candidate => {
      const claim: Claim = { kind: 'finalDeclined', by: maker, round };
      const decliner = other(maker);
      const slot = `final ${maker} ${round}`;
      return {
        about: 'final',
        weight: 7,
        story: {
          headline: statement('finalHead', { decliner }, slot, claim),
          body: [statement('final', { maker, decliner, round }, `${slot} body`, claim)],
        },
      };
    });
}

/** The last issue that was named as what an offer failed on. */
function obstacleStory({ all }: Scene): readonly Candidate[] {
  const last = all('declined').findLast(({ obstacle }) => obstacle !== undefined);
  if (last?.obstacle === undefined) return [];
  const { party, obstacle: issue, round } = last;
  const claim: Claim = { kind: 'obstacle', party, issue, round };
  return [
    {
      about: 'obstacle',
      weight: 4,
      story: {
        headline: statement('obstacleHead', { issue }, 'obstacle', claim),
        body: [statement('obstacle', { issue, party, round }, 'obstacle body', claim)],
      },
    },
  ];
}

/** What was initialled first, ahead of the rest. */
function firstInitials({ all }: Scene): readonly Candidate[] {
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
      story: {
        headline: statement('initialsHead', { issue }, 'initials', claim),
        body: [statement('initials', { issue, option, round }, 'initials body', claim)],
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
      story: {
        headline: statement('annexHead', { taken }, 'annex', claim),
        body: [statement('annex', { taken }, 'annex body', claim)],
      },
    },
  ];
}
