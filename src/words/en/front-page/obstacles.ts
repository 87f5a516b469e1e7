import type { Sentences, Ways } from '../../../press/grammar.ts';
import type { StoryStatements } from '../../../press/statements/story-statements.ts';
import type { Ground } from '../../../negotiation/move.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import type { Naming } from './naming.ts';
import { begun } from './moments.ts';
import { woven } from './woven.ts';

type Obstacles = Pick<
  StoryStatements,
  'obstacleHead' | 'obstacle' | 'obstacleWhy' | 'ground' | 'obstacleCleared' | 'obstacleLeft'
>;

/** What an offer failed on, and what became of that. */
export function obstacles(naming: Naming): Sentences<Obstacles> {
  const { actor, delegation, issue, topic, thing, moments } = naming;
  return {
    obstacleHead: ({ issue: id }) => [
      `Where it stuck: ${issue(id)}`,
      `Held up over ${topic(id)}`,
      `An offer fails on ${topic(id)}`,
      `The trouble with ${issue(id)}`,
      `The hard part: ${issue(id)}`,
      `Stumbling block: ${issue(id)}`,
      `A no over ${topic(id)}`,
      `Refused over ${topic(id)}`,
      `Dispute over ${topic(id)} held up talks`,
    ],

    obstacle: ({ issue: id, party, when }) => {
      const who = actor(party);
      const on = issue(id);
      return [
        ...woven([`${who} turned down an offer`, `${who} refused an offer`], moments[when], [
          ` over ${on}.`,
          `because of ${on}.`,
        ]),
        ...woven(begun(moments[when]), [
          `${who} rejected the terms on ${on}.`,
          `an offer failed when ${who} objected to the terms on ${on}.`,
        ]),
        ...woven([`${capitalised(delegation(party))} said no to an offer`], moments[when], [
          `; what stood in the way was ${on}.`,
          `, and named ${on} as its reason.`,
        ]),
        `${capitalised(on)} had been the sticking point: ${who} turned down an offer over it.`,
        `There had been an offer that ${who} refused because of ${on}.`,
        `${who} refused one offer over ${on}.`,
      ];
    },

    obstacleWhy: ({ issue: id, party, when, ground }) => {
      const who = actor(party);
      const on = issue(id);
      const why = reasons[ground];
      return [
        ...woven([`${who} turned down an offer over ${on}`], moments[when], [`, saying that`], why),
        ...woven(begun(moments[when]), [`${who} refused an offer over ${on} because`], why),
        ...woven(
          [
            `The terms offered on ${on} were refused by ${delegation(party)}, which said that`,
            `An offer had failed over ${on}: ${who} said that`,
            `Asked to accept the terms on ${on}, ${who} declined, since`,
          ],
          why,
        ),
      ];
    },

    obstacleCleared: ({ issue: id, option }) => {
      const what = thing(id, option) ?? `a clause on ${issue(id)}`;
      return [
        `That was before both signed ${what}.`,
        `It was got over in the end, with ${what}.`,
        `The dispute was settled later, with ${what}.`,
        `A way round was found in ${what}.`,
        `What they signed there instead is ${what}.`,
        `In the end it was settled by ${what}.`,
        `The text now provides for ${what}.`,
        `Both sides have since agreed on ${what}.`,
        `The matter has since been settled.`,
        `Agreement on ${issue(id)} came all the same.`,
        `It did not prevent a settlement: the two agreed on ${what}.`,
      ];
    },

    obstacleLeft: ({ issue: id }) => [
      'No way round it was found.',
      'The text is silent on it.',
      'It was left out of the text.',
      `The signed text does without ${issue(id)}.`,
      `Nothing on ${issue(id)} was signed.`,
    ],

    ground: ({ party, ground }) => grounds(actor(party))[ground],
  };
}

/** The same as the end of a sentence of the delegation’s. */
const reasons: Readonly<Record<Ground, Ways>> = {
  leave: [
    'it had no instructions to go so far.',
    'its instructions did not cover it.',
    'it lacked the authority to sign.',
    'it would first have to ask at home.',
  ],
  price: [
    'there was too little in it.',
    'it was offered too little in return.',
    'the bargain was a poor one.',
  ],
  home: [
    'it could not carry such a text at home.',
    'such terms would not pass at home.',
    'it saw no support for them at home.',
  ],
};

/** Why an offer was declined, as the delegation said. */
function grounds(who: string) {
  return {
    leave: [
      'It had no instructions that allowed it to sign, it said.',
      `${who} said that it had no authority to go that far.`,
      `Its instructions did not stretch that far, ${who} said.`,
      'Its instructions would not allow it, the delegation said.',
      `The reason given was a lack of instructions.`,
      `${who} said that it would need new instructions.`,
    ],
    price: [
      `There was too little in it, ${who} said.`,
      'What it was offered in return was not enough, it said.',
      `${who} said that it was offered too little.`,
      `The bargain was a poor one, in the view of ${who}.`,
      `${who} wanted more in return.`,
    ],
    home: [
      `It would not pass at home, ${who} said.`,
      `${who} said that it could not carry such a text at home.`,
      'It saw no chance for it at home, the delegation said.',
      `${who} feared for its chances at home.`,
    ],
  } as const;
}
