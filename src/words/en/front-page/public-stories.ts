import type { Sentences, Ways } from '../../../press/grammar.ts';
import type { StoryStatements } from '../../../press/statements/story-statements.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import { begun } from './moments.ts';
import type { Naming } from './naming.ts';
import { lookedBackOn, newsWays } from './news.ts';
import { pledgeStories } from './pledge-stories.ts';
import { trustStory } from './trust-story.ts';
import { woven } from './woven.ts';

type Public = Pick<
  StoryStatements,
  | 'leakHead'
  | 'leak'
  | 'expertsHead'
  | 'expertsFound'
  | 'expertsRefused'
  | 'gestureHead'
  | 'gesture'
  | 'gestureText'
  | 'newsHead'
  | 'news'
  | 'trustHead'
  | 'trust'
>;

export function publicStories(
  naming: Naming,
): Sentences<Public> & ReturnType<typeof pledgeStories> {
  const { names, actor, delegation, topic, thing, issue, moments, byTelephone } = naming;
  return {
    leakHead: ({ what }) =>
      what === 'draft'
        ? [
            'A paper without a letterhead gets out',
            'Unsigned draft comes to light',
            'Private draft makes the papers',
            'A draft meant for few eyes',
            'Confidential paper is confidential no longer',
          ]
        : [
            'A word in private becomes a word in print',
            'What was whispered gets out',
            'Back channel comes to light',
            'Private talk makes the papers',
            'Secret contact is secret no longer',
          ],

    leak: ({ what, when }) =>
      woven(
        [
          ...woven(['It became known', 'Word got out', 'It came out'], moments[when]),
          ...woven(begun(moments[when]), ['it became known', 'the papers reported']),
        ],
        what === 'draft'
          ? [
              'that an unsigned draft had gone from one delegation to the other.',
              'that a draft without a name on it was being passed between the two sides.',
              'that one side had handed the other a confidential draft, which did neither any good at home.',
            ]
          : [
              'that the two delegations had been talking in private.',
              'that there was a back channel between the two sides.',
              'that the delegations had been sounding each other out in confidence, which did neither any good at home.',
            ],
      ),

    ...pledgeStories(naming),

    expertsHead: ({ issue: id, agreed }) =>
      agreed
        ? [
            `Experts report on ${topic(id)}`,
            `What the experts found: ${issue(id)}`,
            'The experts report',
            `Experts find a way on ${topic(id)}`,
            `A new idea on ${topic(id)}`,
            `Specialists report on ${topic(id)}`,
            `${capitalised(topic(id))}: the experts’ answer`,
          ]
        : [
            `No experts on ${topic(id)}`,
            'Experts are told to stay away',
            `Study of ${topic(id)} refused`,
            `Experts kept away from ${topic(id)}`,
          ],

    expertsFound: ({ issue: id, option, taken, when }) => {
      const found = thing(id, option) ?? `a new proposal`;
      const came: Ways = taken
        ? ['.', ', and the text has it.', ', which both sides signed.']
        : ['.', ', which came to nothing.', ', which was not signed.'];
      return [
        ...woven(
          [
            `Experts who were asked about ${issue(id)} came back with ${found}`,
            `The experts who studied ${issue(id)} proposed ${found}`,
            `A study of ${issue(id)} by experts led to ${found}`,
          ],
          came,
        ),
        ...woven(begun(moments[when]), [
          `the two sides put ${issue(id)} before experts, who proposed ${found}.`,
          `experts were asked to study ${issue(id)}; they came back with ${found}.`,
        ]),
        ...woven([`A study of ${issue(id)}, agreed`], moments[when], [`, proposed ${found}.`]),
      ];
    },

    expertsRefused: ({ issue: id, party, when }) =>
      woven(
        [
          ...woven([`${actor(party)} refused`], moments[when]),
          ...woven([`${capitalised(delegation(party))} declined`], moments[when]),
          ...woven(begun(moments[when]), [`${actor(party)} declined`]),
        ],
        [
          `to have ${issue(id)} studied by experts.`,
          `to put ${issue(id)} before experts.`,
          `to let experts look into ${issue(id)}.`,
        ],
      ),

    gestureHead: ({ party }) => [
      `A gesture from ${actor(party)}`,
      `${actor(party)} makes a gesture`,
      `A courtesy from ${delegation(party)}`,
      `${actor(party)} shows goodwill`,
      'Goodwill on show',
      `${actor(party)} reaches out`,
      `A sign from ${actor(party)}`,
      `${actor(party)} does the other side a kindness`,
      'Not in the text: a gesture',
    ],

    gesture: ({ party, when }) => [
      ...woven([`${actor(party)} made a gesture`], moments[when], ['.']),
      ...woven([`${capitalised(delegation(party))} showed goodwill`], moments[when], ['.']),
      ...woven([`A gesture by ${actor(party)} came`], moments[when], ['.']),
      ...woven(begun(moments[when]), [
        `${actor(party)} did something that no text required of it.`,
      ]),
      `Outside the text there was a sign of goodwill from ${actor(party)}.`,
      ...woven([`There was also a gesture, from ${actor(party)},`], moments[when], ['.']),
      ...woven([`${actor(party)} went out of its way for the other side`], moments[when], ['.']),
    ],

    gestureText: ({ gesture }) => [names.gesture(gesture).text],

    newsHead: ({ event }) => [names.event(event).title],

    news: ({ event, earlier }) =>
      newsWays(
        lookedBackOn(names.event(event), earlier.map(names.event)),
        byTelephone ? 'call' : 'talks',
      ),

    ...trustStory(),
  };
}
