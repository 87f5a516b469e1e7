import { unnamed } from '../lib/unnamed.ts';
import { type Claim, line } from './claim.ts';
import { capitalised, inWords, quoted, type Scene } from './scene.ts';
import type { Candidate } from './story.ts';

/** What was done in public or came out: leaks, statements, experts, gestures, news. */
export function publicStories(scene: Scene): readonly Candidate[] {
  return [
    ...leakStory(scene),
    ...commitmentStories(scene),
    ...expertStories(scene),
    ...gestureStories(scene),
    ...dispatchStories(scene),
    ...trustStory(scene),
  ];
}

function leakStory({ all, roll }: Scene): readonly Candidate[] {
  const [leak] = all('leaked');
  if (leak === undefined) return [];
  const claim: Claim = { kind: 'leaked', round: leak.round };
  return [
    {
      about: 'leak',
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
              `In round ${inWords(leak.round)} it came out that the two sides had been talking in private. It was ill received in both homes.`,
              `A private exchange between the delegations, in round ${inWords(leak.round)}, did not stay private.`,
              `Somebody talked: what the delegations had said to each other in confidence was in the papers in round ${inWords(leak.round)}.`,
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
      about: 'commitment',
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
            roll(`${slot} said`).pick([
              `In round ${inWords(round)} ${side(party)} committed itself before the press ${said}.`,
              `Before the microphones, in round ${inWords(round)}, ${side(party)} bound itself ${said}.`,
            ]),
            committed,
          ),
          retreat === undefined
            ? line(
                roll(`${slot} end`).pick([
                  'It has not gone back on that.',
                  'It has kept to that.',
                  'That word it kept to the end.',
                ]),
                { kind: 'kept', party, issue: id },
              )
            : line(
                `In ${retreat.round === round ? 'the same round' : `round ${inWords(retreat.round)}`} it went back on it.`,
                {
                  kind: 'retreated',
                  party,
                  issue: id,
                  round: retreat.round,
                },
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
      about: 'experts',
      weight: 5,
      story: {
        headline: line(
          agree
            ? roll(`experts ${round}`).pick([
                `Experts to study ${issue(id)}`,
                `${issue(id)} goes to the experts`,
                `A job for the experts`,
              ])
            : roll(`experts ${round}`).pick([
                `No experts on ${issue(id)}`,
                `Experts stay at home`,
                `${issue(id)} is kept from the experts`,
              ]),
          claim,
        ),
        body: [
          line(
            agree
              ? roll(`experts body ${round}`).pick([
                  `Both sides agreed in round ${inWords(round)} to have ${issue(id)} studied.`,
                  `In round ${inWords(round)} the delegations handed ${issue(id)} to their experts.`,
                  `It was agreed in round ${inWords(round)} that experts should look at ${issue(id)}.`,
                ])
              : `A proposal to have ${issue(id)} studied was refused by ${side(party)} in round ${inWords(round)}.`,
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
      about: 'gesture',
      weight: 5,
      story: {
        headline: line(
          roll(`gesture ${gesture}`).pick([
            `A gesture: ${quoted(made?.title ?? unnamed)}`,
            `${capitalised(side(party))} makes a gesture`,
          ]),
          claim,
        ),
        body: [
          line(
            roll(`gesture body ${gesture}`).pick([
              `In round ${inWords(round)} ${side(party)} made a gesture, ${quoted(made?.title ?? unnamed)}.`,
              `Outside the text, in round ${inWords(round)}, ${side(party)} did the other a kindness: ${quoted(made?.title ?? unnamed)}.`,
            ]),
            claim,
          ),
          ...(made === undefined ? [] : [line(made.text.trim(), claim)]),
        ],
      },
    };
  });
}

function dispatchStories({ all, roll, state }: Scene): readonly Candidate[] {
  return all('dispatch').flatMap(({ event, round }): Candidate[] => {
    const news = state.scenario.events.find(({ id }) => id === event);
    if (news === undefined) return [];
    const claim: Claim = { kind: 'dispatch', event, round };
    return [
      {
        about: 'dispatch',
        weight: 5,
        story: {
          headline: line(news.title, claim),
          body: [
            line(news.text.trim(), claim),
            line(
              roll(`dispatch ${event}`).pick([
                `The news reached the delegations in round ${inWords(round)}.`,
                `The delegations heard of it in round ${inWords(round)}.`,
                `That was in round ${inWords(round)}.`,
              ]),
              claim,
            ),
          ],
        },
      },
    ];
  });
}

function trustStory({ state, roll, byTelephone }: Scene): readonly Candidate[] {
  const by = state.trust - state.scenario.trust;
  const moved = by > 0 ? 'up' : by < 0 ? 'down' : 'nowhere';
  const claim: Claim = { kind: 'trust', moved };
  const headlines = {
    up: ['The air has cleared', 'Warmer than before', 'Two sides that can talk'],
    down: ['The air has cooled', 'Colder than before', 'Trust, spent'],
    nowhere: ['The air is what it was', 'Neither warmer nor colder'],
  } as const;
  const much = { up: 'more', down: 'less', nowhere: 'neither more nor less' }[moved];
  const body = byTelephone
    ? `Those who sat beside the receivers say that the two sides trust each other ${much} than before the call.`
    : roll('trust body').pick([
        `Whoever has seen both delegations leave says that they trust each other ${much} than when they came.`,
        `By all that is heard from the corridor, the two sides trust each other ${much} than at the start.`,
      ]);
  return [
    {
      about: 'trust',
      weight: moved === 'nowhere' ? 1 : 4,
      story: {
        headline: line(roll('trust').pick(headlines[moved]), claim),
        body: [line(body, claim)],
      },
    },
  ];
}
