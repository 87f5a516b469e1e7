import type { Sentences, Ways } from '../../../press/grammar.ts';
import type { StoryStatements } from '../../../press/statements/story-statements.ts';
import type { When } from '../../../press/statements/shift.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import type { Naming } from './naming.ts';
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
  | 'expertsAgreed'
  | 'expertsRefused'
  | 'gestureHead'
  | 'gesture'
  | 'gestureText'
  | 'newsHead'
  | 'news'
  | 'newsCame'
  | 'trustHead'
  | 'trust'
>;

export function publicStories(naming: Naming): Sentences<Public> {
  const { names, actor, delegation, topic, thing, issue, moments } = naming;
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
        ['It became known', 'Word got out', 'The papers had it', 'It came out'],
        moments[when],
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

    kept: ({ party }) => [
      'It has kept to that.',
      'It did not go back on it.',
      'That pledge held to the end.',
      `${actor(party)} has stood by it.`,
      'It has been true to that.',
      `${actor(party)} never took it back.`,
      'It was a promise kept.',
      'The line was held.',
      `${actor(party)} was as good as its word.`,
    ],

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
        'it let the promise go.',
      ]),

    expertsHead: ({ issue: id, agreed }) =>
      agreed
        ? [
            `Experts to study ${topic(id)}`,
            `Over to the experts: ${issue(id)}`,
            'A job for the experts',
            `Experts called in on ${topic(id)}`,
            `Second opinion on ${topic(id)}`,
            `Specialists take up ${topic(id)}`,
            `Closer look at ${topic(id)} agreed`,
            `Experts get ${topic(id)} to work on`,
            `${capitalised(topic(id))}: let the experts look`,
          ]
        : [
            `No experts on ${topic(id)}`,
            'Experts are told to stay away',
            `Study of ${topic(id)} refused`,
            `Experts kept away from ${topic(id)}`,
          ],

    expertsAgreed: ({ issue: id, when }) =>
      woven(
        [
          `The two sides agreed ${moments[when][0]}`,
          `It was agreed ${moments[when][1]}`,
          `The delegations decided ${moments[when][0]}`,
        ],
        [
          `to have ${issue(id)} studied by experts.`,
          `to hand ${issue(id)} to experts from both sides.`,
          `to let experts look at ${issue(id)}.`,
        ],
      ),

    expertsRefused: ({ issue: id, party, when }) =>
      woven(
        [
          `${actor(party)} refused ${moments[when][0]}`,
          `${capitalised(delegation(party))} declined ${moments[when][1]}`,
          `${actor(party)} would not hear of it when it was asked ${moments[when][0]}`,
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
      'A small thing, kindly meant',
      `${actor(party)} does the other side a kindness`,
      'Not in the text: a gesture',
    ],

    gesture: ({ party, when }) => [
      `${actor(party)} made a gesture ${moments[when][0]}.`,
      `${capitalised(delegation(party))} showed goodwill ${moments[when][0]}.`,
      `A gesture by ${actor(party)} came ${moments[when][1]}.`,
      `${capitalised(moments[when][0])} ${actor(party)} did something that no text required of it.`,
      `Outside the text there was a sign of goodwill from ${actor(party)}.`,
      `There was also a gesture, from ${actor(party)}, ${moments[when][1]}.`,
      `${actor(party)} went out of its way for the other side ${moments[when][0]}.`,
      `What ${delegation(party)} did ${moments[when][0]} was in no text.`,
      `Goodwill was shown ${moments[when][1]}, by ${actor(party)}.`,
    ],

    gestureText: ({ gesture }) => [names.gesture(gesture).text],

    newsHead: ({ event }) => [names.event(event).title],

    news: ({ event }) => [names.event(event).text],

    newsCame: ({ when }) =>
      woven(
        [
          'The news reached the delegations',
          'The delegations heard the news',
          'The negotiators were told',
          'The news came',
        ],
        moments[when],
        ['.'],
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
      return woven(
        [
          `${actor(party)} said ${press} ${moments[when][0]} that it would`,
          `${capitalised(moments[when][0])} ${actor(party)} bound itself in public: it would`,
          `${actor(party)} told reporters ${moments[when][1]} that it would`,
          `${actor(party)} had promised in public ${moments[when][0]} that it would`,
        ],
        orBetter
          ? [
              `take nothing less on ${on} than ${what}.`,
              `accept, on ${on}, nothing short of ${what}.`,
            ]
          : [`stand by ${what}.`, `settle on ${on} for ${what} and nothing else.`],
      );
    };
  }
}
