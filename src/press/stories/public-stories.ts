import { entryOf } from '../../negotiation/entry.ts';
import type { Happening } from '../../negotiation/happening.ts';
import type { IssueId, PartyId } from '../../scenario/scenario.ts';
import type { Claim, Leaked } from '../claim.ts';
import type { Scene } from '../scene.ts';
import { statement } from '../statements/statement.ts';
import type { Candidate } from '../story.ts';
import { inForce, isLoss } from '../terms.ts';

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

function leakStory({ all, state, when }: Scene): readonly Candidate[] {
  const [leak] = all('leaked');
  if (leak === undefined) return [];
  const { round } = leak;
  const what = leakedAt(state.log, leak);
  const claim: Claim = { kind: 'leaked', round, what };
  return [
    {
      about: 'leak',
      weight: 9,
      moment: true,
      story: {
        headline: statement('leakHead', { what }, 'leak', claim),
        body: [statement('leak', { what, when: when(round) }, 'leak body', claim)],
      },
    },
  ];
}

/** N21, N27: what was last said in private before a leak. */
function leakedAt(log: readonly Happening[], leak: Happening): Leaked {
  const last = log
    .slice(0, log.indexOf(leak))
    .findLast(({ kind }) => kind === 'nonPaperHanded' || kind === 'backChannelTold');
  return last?.kind === 'nonPaperHanded' ? 'draft' : 'question';
}

/** Each public pledge that was broken; where none was, those that were kept. */
function commitmentStories(scene: Scene): readonly Candidate[] {
  const { all, when } = scene;
  const retreats = all('retreated');
  return all('committed').flatMap(
    ({ party, issue, option, round, orBetter }): readonly Candidate[] => {
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
        if (retreats.length > 0 || !isTrueToItsWord(scene, party)) return [];
        const agreed = entryOf(scene.outcome.agreed, issue);
        const bettered = agreed !== undefined && agreed !== option;
        const kept: Claim = { kind: 'kept', party, issue };
        const end = statement('kept', { party, bettered }, `${slot} end`, kept);
        const headline = statement('committedHead', { party, issue }, slot, committed);
        return [{ about, weight: 6, moment, story: { headline, body: [said, end] } }];
      }
      const retreated: Claim = { kind: 'retreated', party, issue, round: retreat.round };
      const later = { party, when: when(retreat.round) };
      const end = statement('retreated', later, `${slot} end`, retreated);
      const headline = statement('retreatedHead', { party, issue }, slot, retreated);
      return [{ about, weight: 10, moment, story: { headline, body: [said, end] } }];
    },
  );
}

/** Whether a party signed nothing worth less to it than what it pledged. */
function isTrueToItsWord(scene: Scene, of: PartyId): boolean {
  const { all, outcome } = scene;
  const isBelow = all('committed').some(({ party, issue, option: from }) => {
    const to = entryOf(outcome.agreed, issue);
    return party === of && to !== undefined && isLoss(scene, { party, issue, from, to });
  });
  return !isBelow;
}

/** Experts who were refused, or what they came to; a study without an end is no news. */
function expertStories(scene: Scene): readonly Candidate[] {
  const { all, when } = scene;
  return all('expertsAnswered').flatMap(({ issue, agree, round, party }): readonly Candidate[] => {
    const claim: Claim = { kind: 'experts', issue, agreed: agree, round };
    const slot = `experts body ${round}`;
    const headline = statement('expertsHead', { issue, agreed: agree }, `experts ${round}`, claim);
    const told = { about: 'experts', weight: 5, moment: true } as const;
    if (!agree) {
      const values = { issue, party, when: when(round) };
      return [
        { ...told, story: { headline, body: [statement('expertsRefused', values, slot, claim)] } },
      ];
    }
    return expertFindings(scene, issue, round).map((option) => {
      const taken = entryOf(scene.outcome.agreed, issue) === option;
      const found: Claim = { kind: 'found', issue, option };
      const claims = taken ? [claim, found, inForce({ issue, option })] : [claim, found];
      const values = { issue, option, taken, when: when(round) };
      const body = [statement('expertsFound', values, slot, ...claims)];
      return { ...told, story: { headline, body } };
    });
  });
}

/** What a study opened: the option that was taken, if one was, or else the first. */
function expertFindings({ all, outcome }: Scene, issue: IssueId, round: number) {
  const report = all('bridgingOpened').find(
    (each) => each.event === undefined && each.issue === issue && each.round >= round,
  );
  const options = report?.options ?? [];
  const taken = options.filter((option) => option === entryOf(outcome.agreed, issue));
  return [...taken, ...options].slice(0, 1);
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

function dispatchStories({ all, state }: Scene): readonly Candidate[] {
  const known = state.scenario.events.map(({ id }) => id);
  return all('dispatch')
    .filter(({ event }) => known.includes(event))
    .map(({ event, round }, at, dispatches): Candidate => {
      const claim: Claim = { kind: 'dispatch', event, round };
      const before = dispatches.slice(0, at);
      const earlier = before.map((each) => each.event);
      const told = before.map((each): Claim => ({
        kind: 'dispatch',
        event: each.event,
        round: each.round,
      }));
      return {
        about: 'dispatch',
        weight: 3,
        moment: false,
        story: {
          headline: statement('newsHead', { event }, `news head ${event}`, claim),
          body: [statement('news', { event, earlier }, `news ${event}`, claim, ...told)],
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
