import { type Claim, line } from './claim.ts';
import { capitalised, inWords, quoted, type Scene } from './scene.ts';
import type { Candidate } from './story.ts';

/** What was done in public or came out: leaks, statements, reopenings, experts, gestures, news. */
export function publicStories(scene: Scene): readonly Candidate[] {
  return [
    ...leakStory(scene),
    ...commitmentStories(scene),
    ...reopenedStories(scene),
    ...finalStories(scene),
    ...expertStories(scene),
    ...gestureStories(scene),
    ...dispatchStories(scene),
    ...annexStory(scene),
    ...trustStory(scene),
  ];
}

function leakStory({ all, roll }: Scene): readonly Candidate[] {
  const [leak] = all('leaked');
  if (leak === undefined) return [];
  const claim: Claim = { kind: 'leaked', round: leak.round };
  return [
    {
      weight: 9,
      story: {
        headline: line(
          roll('leak').pick([
            'A word in private becomes a word in print',
            'What was whispered gets out',
            'The back channel leaks',
          ]),
          claim,
        ),
        body: [
          line(
            roll('leak body').pick([
              `In round ${inWords(leak.round)} it came out that the two sides had talked past their own tables. Neither home was amused.`,
              `A private exchange between the delegations, in round ${inWords(leak.round)}, did not stay private.`,
            ]),
            claim,
          ),
        ],
      },
    },
  ];
}

function commitmentStories(scene: Scene): readonly Candidate[] {
  const { all, roll, side, issue, option } = scene;
  const retreats = all('retreated');
  return all('committed').map((made): Candidate => {
    const { party, issue: id, option: to, round, orBetter } = made;
    const committed: Claim = { kind: 'committed', party, issue: id, option: to, round };
    const retreat = retreats.find(
      (each) => each.party === party && each.issue === id && each.round >= round,
    );
    const slot = `committed ${party} ${id} ${round}`;
    const said = orBetter
      ? `not to go beyond ${option(id, to)} on ${issue(id)}`
      : `to ${option(id, to)} on ${issue(id)}`;
    return {
      weight: retreat === undefined ? 6 : 10,
      story: {
        headline: line(
          retreat === undefined
            ? roll(slot).pick([
                `${capitalised(side(party))} gives its word in public`,
                `Bound by its own statement: ${side(party)}`,
              ])
            : roll(slot).pick([
                `${capitalised(side(party))} takes back its word`,
                `A promise before the press, and its end`,
              ]),
          retreat === undefined
            ? committed
            : { kind: 'retreated', party, issue: id, round: retreat.round },
        ),
        body: [
          line(
            `In round ${inWords(round)} ${side(party)} committed itself before the press ${said}.`,
            committed,
          ),
          retreat === undefined
            ? line(
                roll(`${slot} end`).pick(['It has not gone back on that.', 'To that it has kept.']),
                { kind: 'kept', party, issue: id },
              )
            : line(`In round ${inWords(retreat.round)} it went back on it.`, {
                kind: 'retreated',
                party,
                issue: id,
                round: retreat.round,
              }),
        ],
      },
    };
  });
}

function reopenedStories({ all, roll, side, issue }: Scene): readonly Candidate[] {
  return all('reopened').map(({ party, issue: id, round }): Candidate => {
    const claim: Claim = { kind: 'reopened', party, issue: id, round };
    return {
      weight: 8,
      story: {
        headline: line(
          roll(`reopened ${round} ${id}`).pick([
            `${issue(id)}: closed, and opened again`,
            `Initialled is not settled`,
          ]),
          claim,
        ),
        body: [
          line(
            `In round ${inWords(round)} ${side(party)} reopened the item ${issue(id)}, on which both had put their initials.`,
            claim,
          ),
        ],
      },
    };
  });
}

function finalStories({ state, roll, side, other }: Scene): readonly Candidate[] {
  return state.offers
    .filter(({ final, answer }) => final && answer?.kind === 'declined')
    .map(({ by, round }): Candidate => {
      const claim: Claim = { kind: 'finalDeclined', by, round };
      return {
        weight: 7,
        story: {
          headline: line(
            roll(`final ${by} ${round}`).pick([
              `A last word that was not taken`,
              `${capitalised(side(other(by)))} declines a final offer`,
            ]),
            claim,
          ),
          body: [
            line(
              `In round ${inWords(round)} ${side(by)} called its offer final, and ${side(other(by))} declined it.`,
              claim,
            ),
          ],
        },
      };
    });
}

function expertStories({ all, roll, issue, side }: Scene): readonly Candidate[] {
  return all('expertsAnswered').map(({ issue: id, agree, round, party }): Candidate => {
    const claim: Claim = { kind: 'experts', issue: id, agreed: agree, round };
    return {
      weight: 5,
      story: {
        headline: line(
          agree
            ? roll(`experts ${round}`).pick([
                `Experts are given ${issue(id)}`,
                `A job for the experts`,
              ])
            : roll(`experts ${round}`).pick([`No experts on ${issue(id)}`, `Experts stay at home`]),
          claim,
        ),
        body: [
          line(
            agree
              ? `Both sides agreed in round ${inWords(round)} to have the item ${issue(id)} studied.`
              : `A proposal to have the item ${issue(id)} studied was refused by ${side(party)} in round ${inWords(round)}.`,
            claim,
          ),
        ],
      },
    };
  });
}

function gestureStories({ all, roll, side, state }: Scene): readonly Candidate[] {
  return all('gestureMade').map(({ party, gesture, round }): Candidate => {
    const made = state.scenario.parties
      .flatMap(({ gestures }) => gestures)
      .find(({ id }) => id === gesture);
    const claim: Claim = { kind: 'gesture', party, gesture, round };
    return {
      weight: 5,
      story: {
        headline: line(
          roll(`gesture ${gesture}`).pick([
            `A gesture: ${quoted(made?.title ?? gesture)}`,
            `${capitalised(side(party))} makes a gesture`,
          ]),
          claim,
        ),
        body: [
          line(
            `In round ${inWords(round)} ${side(party)} made a gesture, ${quoted(made?.title ?? gesture)}.`,
            claim,
          ),
        ],
      },
    };
  });
}

function dispatchStories({ all, state }: Scene): readonly Candidate[] {
  return all('dispatch').flatMap(({ event, round }): Candidate[] => {
    const news = state.scenario.events.find(({ id }) => id === event);
    if (news === undefined) return [];
    const claim: Claim = { kind: 'dispatch', event, round };
    return [
      {
        weight: 5,
        story: {
          headline: line(news.title, claim),
          body: [
            line(news.text.trim(), claim),
            line(`The news reached the delegations in round ${inWords(round)}.`, claim),
          ],
        },
      },
    ];
  });
}

function annexStory({ all, roll }: Scene): readonly Candidate[] {
  const [decided] = all('annexDecided');
  if (decided === undefined) return [];
  const claim: Claim = { kind: 'annex', taken: decided.taken };
  return [
    {
      weight: 7,
      story: {
        headline: line(
          decided.taken
            ? roll('annex').pick([
                'The experts had the last word',
                'An annex makes the text better',
              ])
            : roll('annex').pick(['An annex that nobody will read', 'The experts propose in vain']),
          claim,
        ),
        body: [
          line(
            decided.taken
              ? 'After the text was closed, experts of both sides laid an annex beside it that was better for both, and both sides took it.'
              : 'After the text was closed, experts of both sides laid an annex beside it; it was not taken.',
            claim,
          ),
        ],
      },
    },
  ];
}

function trustStory({ state, roll }: Scene): readonly Candidate[] {
  const by = state.trust - state.scenario.trust;
  const moved = by > 0 ? 'up' : by < 0 ? 'down' : 'nowhere';
  const claim: Claim = { kind: 'trust', moved };
  const headlines = {
    up: ['The air has cleared', 'Warmer than before'],
    down: ['The air has cooled', 'Colder than before'],
    nowhere: ['The air is what it was', 'Neither warmer nor colder'],
  } as const;
  const bodies = {
    up: 'Whoever has seen both delegations leave says that they trust each other more than when they came.',
    down: 'Whoever has seen both delegations leave says that they trust each other less than when they came.',
    nowhere:
      'Whoever has seen both delegations leave says that they trust each other neither more nor less than when they came.',
  } as const;
  return [
    {
      weight: moved === 'nowhere' ? 1 : 4,
      story: {
        headline: line(roll('trust').pick(headlines[moved]), claim),
        body: [line(bodies[moved], claim)],
      },
    },
  ];
}
