import type { Sentences } from '../../../press/grammar.ts';
import type { StoryStatements } from '../../../press/statements/story-statements.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import type { Naming } from './naming.ts';
import { woven } from './woven.ts';

type Table = Pick<
  StoryStatements,
  | 'reopenedHead'
  | 'reopened'
  | 'finalHead'
  | 'final'
  | 'obstacleHead'
  | 'obstacle'
  | 'ground'
  | 'obstacleCleared'
  | 'obstacleLeft'
  | 'initialsHead'
  | 'initials'
  | 'annexHead'
  | 'annex'
  | 'movedFirst'
  | 'lastTaken'
>;

export function tableStories(naming: Naming): Sentences<Table> {
  const { actor, delegation, issue, topic, thing, moments } = naming;
  return {
    reopenedHead: ({ issue: id, party }) => [
      `${capitalised(topic(id))}: closed, then opened again`,
      'Initialled is not settled',
      `${actor(party)} thinks again on ${topic(id)}`,
      `Back to ${topic(id)}`,
      `${actor(party)} reopens ${topic(id)}`,
    ],

    reopened: ({ issue: id, party, when }) =>
      woven(
        [
          `${actor(party)} came back ${moments[when][0]} to ${issue(id)},`,
          `${capitalised(moments[when][0])} ${actor(party)} reopened ${issue(id)},`,
          `${capitalised(delegation(party))} asked ${moments[when][0]} to reopen ${issue(id)},`,
        ],
        [
          'on which both sides had put their initials.',
          'although it had been initialled.',
          'which the other side had taken to be settled.',
        ],
      ),

    finalHead: ({ decliner }) => [
      'A last word that was not taken',
      `${actor(decliner)} declines a final offer`,
      'Final, and refused',
      `Final offer leaves ${actor(decliner)} unmoved`,
      `${actor(decliner)} says no to final offer`,
    ],

    final: ({ maker, decliner, when }) =>
      woven(
        [
          `${actor(maker)} called its offer final ${moments[when][0]}`,
          `${capitalised(moments[when][0])} ${actor(maker)} put forward what it called a final offer`,
          `${capitalised(delegation(maker))} presented its last offer ${moments[when][0]}`,
        ],
        [
          `, and ${actor(decliner)} refused it.`,
          `; ${actor(decliner)} said no.`,
          `; ${actor(decliner)} turned it down.`,
        ],
      ),

    obstacleHead: ({ issue: id }) => [
      `Where it stuck: ${issue(id)}`,
      `Held up over ${topic(id)}`,
      `An offer fails on ${topic(id)}`,
      `The trouble with ${issue(id)}`,
      `The hard part: ${issue(id)}`,
      `Stumbling block: ${issue(id)}`,
    ],

    obstacle: ({ issue: id, party, when }) =>
      woven(
        [
          `${actor(party)} turned down an offer ${moments[when][0]}`,
          `${capitalised(moments[when][0])} ${actor(party)} declined an offer`,
          `${actor(party)} refused an offer ${moments[when][0]}`,
          `${capitalised(delegation(party))} said no to an offer ${moments[when][0]}`,
        ],
        [
          `, naming ${issue(id)} as the obstacle.`,
          ` over ${issue(id)}.`,
          ` because of ${issue(id)}.`,
          `; what stood in the way was ${issue(id)}.`,
        ],
      ),

    obstacleCleared: ({ issue: id, option }) => {
      const what = thing(id, option) ?? `a clause on ${issue(id)}`;
      return [
        `That was before both signed ${what}.`,
        `It was got over in the end, with ${what}.`,
        `The way out was ${what}.`,
        `What came of it is ${what}.`,
        `The two met there in the end, at ${what}.`,
        `A way round was found in ${what}.`,
        `What they signed there instead is ${what}.`,
        `In the end it was settled by ${what}.`,
        `That offer fell; ${what} did not.`,
      ];
    },

    obstacleLeft: ({ issue: id }) => [
      'No way round it was found.',
      'The text is silent on it.',
      'It was left out of the text.',
      `The signed text does without ${issue(id)}.`,
      'There it still stands.',
    ],

    ground: ({ party, ground }) => grounds(naming, party)[ground],

    initialsHead: ({ issue: id }) => [
      `First initials on ${topic(id)}`,
      `Initials first for ${topic(id)}`,
      `Ink on ${topic(id)}`,
      `A first clause: ${issue(id)}`,
      `How it began: ${issue(id)}`,
    ],

    initials: ({ issue: id, option, when }) => {
      const what = thing(id, option) ?? `a clause on ${issue(id)}`;
      return woven(
        [
          `The first initials went, ${moments[when][1]}, under`,
          `${capitalised(moments[when][0])} both sides put their initials to`,
          `The delegations first found common ground ${moments[when][0]} in`,
          `The first ink went, ${moments[when][0]}, to`,
        ],
        [`${what}.`, `${what}, subject to consent at home.`, `${what}, for approval at home.`],
      );
    },

    annexHead: ({ taken }) =>
      taken
        ? [
            'Experts have the last word',
            'An annex makes the text better',
            'Improved after the closing bell',
            'Something more for both',
          ]
        : [
            'An annex that goes unsigned',
            'The experts propose in vain',
            'Better terms left on the table',
          ],

    annex: ({ taken }) =>
      woven(
        [
          'Once the text was closed,',
          'With the text already closed,',
          'After the text had been closed,',
          'When all seemed done,',
        ],
        taken
          ? [
              'experts from both sides proposed an annex that served both better, and what was signed is the experts’ annex.',
              'the experts of the two delegations found terms better for both, and both signed the experts’ annex.',
              'the experts’ annex improved it for each side, and that is what was signed.',
            ]
          : [
              'experts from both sides proposed an annex; it was not taken.',
              'the experts of the two delegations found terms better for both, but these were turned down.',
            ],
      ),

    movedFirst: ({ party, issue: id, from, to, when }) => {
      const [old, now] = [thing(id, from), thing(id, to)];
      const who = actor(party);
      const on = issue(id);
      const plain = woven(
        [
          `${who} was the first to better its opening offer,`,
          `The first step from an opening offer came from ${who},`,
          `The first to leave its opening offer was ${who},`,
          `It was ${who} that first moved from what it had come with,`,
          `${who} had moved first from its opening offer,`,
        ],
        [`${moments[when][0]}, on ${on}.`, `on ${on}.`, `${moments[when][1]}, over ${on}.`],
      );
      if (old === undefined || now === undefined) return plain;
      return [
        ...plain,
        ...woven(
          [
            `The first change to an opening offer came ${moments[when][0]}, when ${who}`,
            `Movement came ${moments[when][0]}, when ${who}`,
            `The opening offers began to move ${moments[when][0]}, when ${who}`,
            `The first new offer to give something came ${moments[when][0]}, when ${who}`,
          ],
          [
            `proposed ${now} in place of ${old}.`,
            `offered ${now} and no longer asked for ${old}.`,
            `went from ${old} to ${now}.`,
            `put forward ${now}.`,
          ],
        ),
      ];
    },

    lastTaken: ({ maker, taker, when }) =>
      woven(
        [
          `The offer on which they closed came from ${actor(maker)}`,
          `It was an offer from ${actor(maker)} that ${actor(taker)} took`,
          `${actor(taker)} said yes to an offer from ${actor(maker)}`,
          `The final terms came from ${actor(maker)}`,
          `${capitalised(delegation(taker))} accepted a draft put forward by ${actor(maker)}`,
          `The text as it stands began as an offer from ${actor(maker)}`,
        ],
        [`${moments[when][0]}.`, `, ${moments[when][1]}.`, `, ${moments[when][2]}.`],
      ),
  };
}

/** Why an offer was declined, as the delegation said. */
function grounds({ actor }: Naming, party: string) {
  const who = actor(party);
  return {
    leave: [
      'It had no instructions that allowed it to sign, it said.',
      `${who} said that it had no authority to go that far.`,
      `Its instructions did not stretch that far, ${who} said.`,
      'It did not have the authority, the delegation said.',
    ],
    price: [
      `There was too little in it, ${who} said.`,
      'What it was offered in return was not enough, it said.',
      `${who} found that it was being asked for too much.`,
      `The bargain was a poor one, in the view of ${who}.`,
    ],
    home: [
      `It would not pass at home, ${who} said.`,
      `${who} said that it could not carry such a text at home.`,
      'It saw no chance for it at home, the delegation said.',
    ],
  } as const;
}
