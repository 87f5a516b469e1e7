import type { Sentences, Ways } from '../../../press/grammar.ts';
import type { StoryStatements } from '../../../press/statements/story-statements.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import type { Naming } from './naming.ts';
import { obstacles } from './obstacles.ts';
import { begun } from './moments.ts';
import { woven } from './woven.ts';

type Table = Pick<
  StoryStatements,
  | 'reopenedHead'
  | 'reopened'
  | 'finalHead'
  | 'final'
  | 'initialsHead'
  | 'initials'
  | 'annexHead'
  | 'annex'
  | 'movedFirst'
  | 'lastTaken'
>;

export function tableStories(naming: Naming): Sentences<Table> & ReturnType<typeof obstacles> {
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
          ...woven([`${actor(party)} came back`], moments[when], [`to ${issue(id)},`]),
          ...woven(begun(moments[when]), [`${actor(party)} reopened ${issue(id)},`]),
          ...woven([`${capitalised(delegation(party))} asked`], moments[when], [
            `to reopen ${issue(id)},`,
          ]),
        ],
        [
          'on which both sides had put their initials.',
          'although it had been initialled.',
          'which the other side had taken to be settled.',
        ],
      ),

    finalHead: ({ decliner }) => [
      'A final offer that was refused',
      `${actor(decliner)} declines a final offer`,
      'Final, and refused',
      `Final offer leaves ${actor(decliner)} unmoved`,
      `${actor(decliner)} says no to final offer`,
    ],

    final: ({ maker, decliner, when }) =>
      woven(
        [
          ...woven([`${actor(maker)} called its offer final`], moments[when]),
          ...woven(begun(moments[when]), [
            `${actor(maker)} put forward what it called a final offer`,
          ]),
          ...woven([`${capitalised(delegation(maker))} presented its last offer`], moments[when]),
          ...woven([`An offer that ${actor(maker)} called final came`], moments[when]),
          ...woven([`${actor(maker)} said`], moments[when], ['that its offer was final']),
          `${actor(maker)} had described one offer as its last`,
        ],
        [
          `, and ${actor(decliner)} refused it.`,
          `; ${actor(decliner)} said no.`,
          `; ${actor(decliner)} turned it down.`,
        ],
      ),

    ...obstacles(naming),

    initialsHead: ({ issue: id }) => [
      `First initials on ${topic(id)}`,
      `Initials first for ${topic(id)}`,
      `Ink on ${topic(id)}`,
      `A first clause: ${issue(id)}`,
      `How it began: ${issue(id)}`,
    ],

    initials: ({ issue: id, option, when }) => {
      const what = thing(id, option) ?? `a clause on ${issue(id)}`;
      return [
        ...woven(['Both sides put their initials'], moments[when], [`to ${what}.`]),
        ...woven(['The first initials went'], moments[when], [`to ${what}.`]),
        ...woven(begun(moments[when]), [
          `the two sides initialled ${what}, subject to consent at home.`,
        ]),
        ...woven(['Common ground was first found'], moments[when], [`in ${what}.`]),
        `The first clause to be initialled was on ${issue(id)}: ${what}.`,
        `The delegations put their initials first to ${what}.`,
      ];
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
              'the experts proposed an annex that served both sides better, and it was signed.',
              'an annex was drafted by specialists from the two sides; the text was signed with the experts’ annex.',
              'the experts of the two delegations found terms better for both, and both signed the experts’ annex.',
              'the experts’ annex improved it for each side, and that is what was signed.',
            ]
          : [
              'the experts proposed an annex; it was not taken.',
              'an annex drafted by specialists was put to the delegations; not both of them would sign it.',
              'the experts of the two delegations found terms better for both, but not both delegations would sign them.',
            ],
      ),

    movedFirst: ({ party, issue: id, from, to, when }) => {
      const [old, now] = [thing(id, from), thing(id, to)];
      const who = actor(party);
      const on = issue(id);
      const plain: Ways = [
        `${who} was the first to improve on its opening offer, on ${on}.`,
        `The first step from an opening offer came from ${who}, on ${on}.`,
        `It was ${who} that moved first, over ${on}.`,
        ...woven([`${who} moved first`], moments[when], [`, on ${on}.`]),
        ...woven(begun(moments[when]), [
          `${who} became the first to move, on ${on}.`,
          `it was ${who} that left its opening offer, on ${on}.`,
        ]),
      ];
      if (old === undefined || now === undefined) return plain;
      return [
        ...plain,
        ...woven(
          [`The opening offers began to change`, `Movement came`, `The first concession came`],
          moments[when],
          [
            `, when ${who} proposed ${now} in place of ${old}.`,
            `, when ${who} offered ${now} and no longer asked for ${old}.`,
            `, when ${who} went from ${old} to ${now}.`,
            `, when ${who} put forward ${now}.`,
          ],
        ),
      ];
    },

    lastTaken: ({ maker, taker, when }) => [
      `The offer on which they closed came from ${actor(maker)}.`,
      `In the end it was ${actor(taker)} that accepted an offer from ${actor(maker)}.`,
      `The text as it stands began as an offer from ${actor(maker)}.`,
      ...woven(
        [
          `${actor(taker)} said yes to an offer from ${actor(maker)}`,
          `The final terms came from ${actor(maker)}`,
          `${capitalised(delegation(taker))} accepted a draft put forward by ${actor(maker)}`,
          `The offer that was accepted came from ${actor(maker)}`,
        ],
        moments[when],
        ['.'],
      ),
      ...woven(begun(moments[when]), [
        `${actor(maker)} put forward the draft that ${actor(taker)} accepted.`,
        `${actor(taker)} accepted the offer that ${actor(maker)} had made.`,
      ]),
    ],
  };
}
