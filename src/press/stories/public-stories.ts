import type { Claim } from '../claim.ts';
import type { Scene } from '../scene.ts';
import { statement } from '../statements/statement.ts';
import type { Candidate } from '../story.ts';

/** What was done in public or came out: leaks, statements, experts, gestures, news. */
export function publicStories(scene: Scene): readonly Candidate[] {
  return [
    ...leakStory(scene),
    ...commitmentStories(scene),
    ...expertStories(scene),
    ...gestureStories(scene),
    ...dispatchStories(scene),
    trustStory(scene),
  ];
}

function leakStory({ all, when }: Scene): readonly Candidate[] {
  const [leak] = all('leaked');
  if (leak === undefined) return [];
  const { round } = leak;
  const claim: Claim = { kind: 'leaked', round };
  return [
    {
      about: 'leak',
      weight: 9,
      moment: true,
      story: {
        headline: statement('leakHead', { when: when(round) }, 'leak', claim),
        body: [statement('leak', { when: when(round) }, 'leak body', claim)],
      },
    },
  ];
}

function commitmentStories({ all, when }: Scene): readonly Candidate[] {
  const retreats = all('retreated');
  return all('committed').map(({ party, issue, option, round, orBetter }): Candidate => {
    const committed: Claim = { kind: 'committed', party, issue, option, round };
    const retreat = retreats.find(
      (each) => each.party === party && each.issue === issue && each.round >= round,
    );
    const slot = `committed ${party} ${issue} ${round}`;
    const values = { party, issue, option, orBetter, when: when(round) };
    const said = statement('committed', values, `${slot} said`, committed);
    const about = 'commitment';
    const moment = true;
    if (retreat === undefined) {
      const end = statement('kept', { party }, `${slot} end`, { kind: 'kept', party, issue });
      const headline = statement('committedHead', { party, issue }, slot, committed);
      return { about, weight: 6, moment, story: { headline, body: [said, end] } };
    }
    const retreated: Claim = { kind: 'retreated', party, issue, round: retreat.round };
    const later = { party, when: when(retreat.round) };
    const end = statement('retreated', later, `${slot} end`, retreated);
    const headline = statement('retreatedHead', { party, issue }, slot, retreated);
    return { about, weight: 10, moment, story: { headline, body: [said, end] } };
  });
}

function expertStories({ all, when }: Scene): readonly Candidate[] {
  return all('expertsAnswered').map(({ issue, agree, round, party }): Candidate => {
    const claim: Claim = { kind: 'experts', issue, agreed: agree, round };
    const slot = `experts body ${round}`;
    return {
      about: 'experts',
      weight: 5,
      moment: true,
      story: {
        headline: statement('expertsHead', { issue, agreed: agree }, `experts ${round}`, claim),
        body: [
          agree
            ? statement('expertsAgreed', { issue, when: when(round) }, slot, claim)
            : statement('expertsRefused', { issue, party, when: when(round) }, slot, claim),
        ],
      },
    };
  });
}

function gestureStories({ all, state, when }: Scene): readonly Candidate[] {
  const known = state.scenario.parties.flatMap(({ gestures }) => gestures.map(({ id }) => id));
  return all('gestureMade').map(({ party, gesture, round }): Candidate => {
    const claim: Claim = { kind: 'gesture', party, gesture, round };
    const text = statement('gestureText', { gesture }, `gesture text ${gesture}`, claim);
    return {
      about: 'gesture',
      weight: 5,
      moment: false,
      story: {
        headline: statement('gestureHead', { party }, `gesture ${gesture}`, claim),
        body: [
          statement('gesture', { party, when: when(round) }, `gesture body ${gesture}`, claim),
          ...(known.includes(gesture) ? [text] : []),
        ],
      },
    };
  });
}

function dispatchStories({ all, state, when }: Scene): readonly Candidate[] {
  const known = state.scenario.events.map(({ id }) => id);
  return all('dispatch')
    .filter(({ event }) => known.includes(event))
    .map(({ event, round }): Candidate => {
      const claim: Claim = { kind: 'dispatch', event, round };
      return {
        about: 'dispatch',
        weight: 3,
        moment: false,
        story: {
          headline: statement('newsHead', { event }, `news head ${event}`, claim),
          body: [
            statement('news', { event }, `news ${event}`, claim),
            statement('newsCame', { when: when(round) }, `dispatch ${event}`, claim),
          ],
        },
      };
    });
}

function trustStory({ state }: Scene): Candidate {
  const by = state.trust - state.scenario.trust;
  const moved = by > 0 ? 'up' : by < 0 ? 'down' : 'nowhere';
  const claim: Claim = { kind: 'trust', moved };
  return {
    about: 'trust',
    weight: moved === 'nowhere' ? 1 : 3,
    moment: true,
    story: {
      headline: statement('trustHead', { moved }, 'trust', claim),
      body: [statement('trust', { moved }, 'trust body', claim)],
    },
  };
}
