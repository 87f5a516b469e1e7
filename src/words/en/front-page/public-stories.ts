import type { Sentences, Ways } from '../../../press/grammar.ts';
import type { Moved, StoryStatements } from '../../../press/statements/story-statements.ts';
import type { When } from '../../../press/statements/shift.ts';
import { capitalised, type Naming } from './naming.ts';
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
    leakHead: () => [
      'A word in private becomes a word in print',
      'What was whispered gets out',
      'Back channel comes to light',
      'Private talk makes the papers',
      'Secret contact is secret no longer',
    ],

    leak: ({ when }) =>
      woven(
        ['It became known', 'Word got out', 'The papers had it', 'It came out'],
        moments[when],
        [
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
    ],

    committed: committed(naming),

    kept: ({ party }) => [
      'It has kept to that.',
      'It did not go back on it.',
      'That pledge held to the end.',
      `${actor(party)} has stood by it.`,
      'To that it has been true.',
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
          `to hand ${issue(id)} to their experts.`,
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
      `Goodwill on show`,
    ],

    gesture: ({ party, when }) => [
      `${actor(party)} made a gesture ${moments[when][0]}.`,
      `${capitalised(delegation(party))} showed goodwill ${moments[when][0]}.`,
      `A gesture by ${actor(party)} came ${moments[when][1]}.`,
      `${capitalised(moments[when][0])} ${actor(party)} did something that no text required of it.`,
      `Outside the text there was a sign of goodwill from ${actor(party)}.`,
    ],

    gestureText: ({ gesture }) => [names.gesture(gesture).text],

    newsHead: ({ event }) => [names.event(event).title],

    news: ({ event }) => [names.event(event).text],

    newsCame: ({ when }) =>
      woven(
        [
          'The news reached the delegations',
          'The delegations heard of it',
          'It reached the negotiators',
          'Word of it came',
        ],
        moments[when],
        ['.'],
      ),

    trustHead: ({ moved }) => trustHeads[moved],

    trust: ({ moved }) =>
      woven(
        [
          'People close to the talks say',
          'Those who saw both delegations say',
          'Officials on both sides say',
          'The word from both delegations is',
        ],
        [
          `that the two trust each other ${howMuch[moved]} than when they began.`,
          `that there is ${howMuchTrust[moved]} between them ${moved === 'nowhere' ? 'as' : 'than'} at the start.`,
          trustNow[moved],
        ],
      ),
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
          `In public ${actor(party)} had promised ${moments[when][0]} that it would`,
        ],
        orBetter
          ? [`go no further on ${on} than ${what}.`, `accept nothing on ${on} beyond ${what}.`]
          : [`stand by ${what}.`, `settle on ${on} for ${what} and nothing else.`],
      );
    };
  }
}

const trustHeads = {
  up: [
    'The air has cleared',
    'Warmer than before',
    'On better terms',
    'Two sides that can talk',
    'A thaw of sorts',
  ],
  down: [
    'The air has cooled',
    'Colder than before',
    'On worse terms',
    'Trust runs low',
    'A chill sets in',
  ],
  nowhere: ['The air is what it was', 'Neither warmer nor colder', 'As they came, so they left'],
} as const;

const howMuch: Readonly<Record<Moved, string>> = {
  up: 'more',
  down: 'less',
  nowhere: 'neither more nor less',
};

const howMuchTrust: Readonly<Record<Moved, string>> = {
  up: 'more trust',
  down: 'less trust',
  nowhere: 'as much trust',
};

const trustNow: Readonly<Record<Moved, string>> = {
  up: 'that the mood between them has improved.',
  down: 'that the mood between them has soured.',
  nowhere: 'that the mood between them is what it was.',
};
