import type { Sentences, Ways } from '../../../press/grammar.ts';
import type { StoryStatements } from '../../../press/statements/story-statements.ts';
import type { When } from '../../../press/statements/shift.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import type { Naming } from './naming.ts';
import { lookedBackOn, newsWays } from './news.ts';
import { trustStory } from './trust-story.ts';
import { woven } from './woven.ts';

type Public = Pick<
  StoryStatements,
  | 'leakHead'
  | 'leak'
  | 'committedHead'
  | 'committed'
  | 'kept'
  | 'retreatedHead'
  | 'retreated'
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

export function publicStories(naming: Naming): Sentences<Public> {
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
          ...woven(begun(when), ['it became known', 'the papers reported']),
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

    committedHead: ({ party, issue: id }) => [
      `${actor(party)} ties its own hands on ${topic(id)}`,
      `A public pledge on ${topic(id)}`,
      `${actor(party)} nails its colours to the mast`,
      `On the record: ${actor(party)} on ${topic(id)}`,
      `${actor(party)} gives its word`,
      `A promise on ${topic(id)}`,
      `${actor(party)} draws a line on ${topic(id)}`,
      `${actor(party)} and its pledge`,
    ],

    committed: committed(naming),

    kept: ({ party, bettered }) => {
      if (bettered) {
        return [
          'It got more than that.',
          'It did better than that in the end.',
          'The text is better for it than that.',
          `${actor(party)} did not have to go so far.`,
        ];
      }
      return [
        'It has kept to that.',
        'It did not go back on it.',
        'That pledge held to the end.',
        `${actor(party)} has stood by it.`,
        'It has been true to that.',
        `${actor(party)} never took it back.`,
        'It was a promise kept.',
        'The line was held.',
        `${actor(party)} was as good as its word.`,
      ];
    },

    retreatedHead: ({ party, issue: id }) => [
      `${actor(party)} takes back its word`,
      `A pledge on ${topic(id)}, and its end`,
      `${actor(party)} changes its mind on ${topic(id)}`,
      `Once bound, now free: ${actor(party)} on ${topic(id)}`,
      `Second thoughts from ${actor(party)}`,
    ],

    retreated: ({ party, when }) =>
      woven(begun(when), [
        'it went back on that.',
        'it took the pledge back.',
        `${actor(party)} dropped the pledge.`,
        `${actor(party)} no longer stood by it.`,
      ]),

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
        ...woven(begun(when), [
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
          ...woven(begun(when), [`${actor(party)} declined`]),
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
      ...woven(begun(when), [`${actor(party)} did something that no text required of it.`]),
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

  /** A moment at the beginning of a sentence. */
  function begun(when: When): Ways {
    const [first, ...more] = moments[when];
    return [capitalised(first), ...more.map(capitalised)];
  }

  function committed({ byTelephone }: Naming): Sentences<Public>['committed'] {
    return ({ party, issue: id, option: to, orBetter, when }) => {
      const what = thing(id, to);
      const on = issue(id);
      const press = byTelephone ? 'in a statement to the press' : 'before the press';
      if (what === undefined) {
        return woven(
          [`${actor(party)} bound itself in public`, `${actor(party)} made a public pledge`],
          [`on ${on}`],
          moments[when],
          ['.'],
        );
      }
      const pledges: Ways = orBetter
        ? [
            `go no further on ${on} than ${what}.`,
            `not go beyond ${what} on ${on}.`,
            `sign nothing on ${on} that went further than ${what}.`,
          ]
        : [
            `stand by ${what}.`,
            `accept only ${what} on ${on}.`,
            `not depart from ${what}.`,
            `hold to ${what}.`,
          ];
      return [
        ...woven([`${actor(party)} said ${press}`], moments[when], ['that it would'], pledges),
        ...woven(begun(when), [`${actor(party)} bound itself in public: it would`], pledges),
        ...woven([`${actor(party)} told reporters`], moments[when], ['that it would'], pledges),
        ...woven(begun(when), [`${actor(party)} promised in public that it would`], pledges),
        ...woven(
          [
            `${actor(party)} had pledged in public to`,
            `${actor(party)} let it be known that it would`,
          ],
          pledges,
        ),
      ];
    };
  }
}
