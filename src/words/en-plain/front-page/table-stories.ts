import type { Sentences } from '../../../press/grammar.ts';
import type { StoryStatements } from '../../../press/statements/story-statements.ts';
import type { When } from '../../../press/statements/shift.ts';
import type { PartyId } from '../../../scenario/scenario.ts';
import { begun } from '../../en/front-page/moments.ts';
import { woven } from '../../en/front-page/woven.ts';
import type { PlainNaming } from './naming.ts';

type Table = Pick<
  StoryStatements,
  | 'reopenedHead'
  | 'reopened'
  | 'finalHead'
  | 'final'
  | 'obstacleHead'
  | 'obstacle'
  | 'obstacleWhy'
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

/** Offers, and what was agreed on the way. */
export function tableStories(naming: PlainNaming): Sentences<Table> {
  const { actor, issue, topic, thing, at, talks } = naming;
  /** A moment that begins a sentence, and who acts in it. */
  const began = (when: When, party: PartyId) => {
    return woven(begun(at(when)), [actor(party)]);
  };
  return {
    reopenedHead: ({ issue: id, party }) => [
      `Agreed, then open again: ${topic(id)}`,
      `Back to ${topic(id)}`,
      `${actor(party)} thinks again about ${topic(id)}`,
      'Agreed is not always agreed',
    ],

    reopened: ({ issue: id, party, when }) =>
      woven(began(when, party), [
        `opened ${issue(id)} again. Both had agreed on that.`,
        `went back to ${issue(id)}. The other side had thought that was done.`,
        `wanted to talk about ${issue(id)} again.`,
      ]),

    finalHead: ({ decliner }) => [
      `${actor(decliner)} says no to a last offer`,
      'A last offer, and a no',
      'Take it or leave it: they left it',
      `A last offer does not move ${actor(decliner)}`,
    ],

    final: ({ maker, decliner, when }) =>
      woven(
        began(when, maker),
        ['made what it called its last offer', 'said that its offer was the last one'],
        [`. ${actor(decliner)} said no.`, `, and ${actor(decliner)} said no to it.`],
      ),

    obstacleHead: ({ issue: id }) => [
      `Where they got stuck: ${issue(id)}`,
      `The hard part: ${issue(id)}`,
      `A no because of ${topic(id)}`,
      `The trouble with ${issue(id)}`,
      `What stood in the way: ${issue(id)}`,
    ],

    obstacle: ({ issue: id, party, when }) => [
      ...woven(began(when, party), [
        `said no to an offer because of ${issue(id)}.`,
        `said no. What stood in the way was ${issue(id)}.`,
      ]),
      `One offer got a no from ${actor(party)} because of ${issue(id)}.`,
      `There was an offer, but ${actor(party)} did not like it on ${issue(id)}.`,
    ],

    obstacleWhy: ({ issue: id, party, when, ground }) =>
      woven(
        began(when, party),
        [`said no because of ${issue(id)}`, `said no to an offer over ${issue(id)}`],
        {
          leave: [': it was not allowed to go so far.', ', as its orders did not let it agree.'],
          price: [': it got too little, it said.', ', where it got too little for what it gave.'],
          home: [': people at home would say no.', ', for home would not like it.'],
        }[ground] as [string, string],
      ),

    ground: ({ party, ground }) => grounds(actor(party))[ground],

    obstacleCleared: ({ issue: id, option }) => {
      const what = thing(id, option) ?? `an answer on ${issue(id)}`;
      return [
        `In the end both signed ${what}.`,
        `They found a way out: ${what}.`,
        `Now both have agreed on ${what}.`,
        `What helped was ${what}.`,
        `After that they found ${what}.`,
        `The way out was ${what}.`,
      ];
    },

    obstacleLeft: ({ issue: id }) => [
      'They did not find a way out.',
      'The deal says nothing about it.',
      `The deal does without ${issue(id)}.`,
      'It was left out of the deal.',
    ],

    initialsHead: ({ issue: id }) => [
      `The first yes: ${issue(id)}`,
      `It began with ${issue(id)}`,
      `First they agreed on ${topic(id)}`,
      'The first thing they agreed on',
    ],

    initials: ({ issue: id, option, when }) => {
      const what = thing(id, option) ?? `an answer on ${issue(id)}`;
      return woven(
        begun(at(when)),
        [`both sides agreed on`, `the first yes was to`, `they first came together on`],
        [`${what}.`, `${what}, if home would say yes.`],
      );
    },

    annexHead: ({ taken }) =>
      taken
        ? ['The experts have the last word', 'One more idea, and a better deal', 'More for both']
        : ['The experts’ idea is not taken', 'There was something better', 'One idea too late'],

    annex: ({ taken }) =>
      woven(
        ['When the deal was done,', 'When all seemed done,', 'After both had agreed,'],
        taken
          ? [
              'the experts had one more idea. Both sides took it, and signed the experts’ text.',
              'the experts found something better for both, and that is what was signed.',
            ]
          : [
              'the experts had one more idea. It was not taken.',
              'the experts found something better for both, but they did not take it.',
            ],
      ),

    movedFirst: ({ party, issue: id, from, to, when }) => {
      const [old, now] = [thing(id, from), thing(id, to)];
      const who = actor(party);
      const on = issue(id);
      const named = woven(
        [
          `${who} was the first to make a better offer,`,
          `The first to move was ${who},`,
          `The first step came from ${who},`,
          `It was ${who} that moved first,`,
        ],
        [...at(when).map((moment) => `${moment}, on ${on}.`), `on ${on}.`] as [string, string],
      );
      if (old === undefined || now === undefined) return named;
      return [
        ...named,
        ...woven(
          [`The ${talks} began to move when ${who}`, `The first better offer came when ${who}`],
          [
            `asked for ${now}, not ${old}.`,
            `went from ${old} to ${now}.`,
            `offered ${now}.`,
            `offered ${now} instead of ${old}.`,
          ],
        ),
      ];
    },

    lastTaken: ({ maker, taker, when }) => [
      ...woven(
        [
          `${actor(taker)} said yes to an offer from ${actor(maker)}`,
          `${actor(taker)} took an offer from ${actor(maker)}`,
          `${actor(maker)} made the offer that was taken`,
          `It was an offer of ${actor(maker)} that ${actor(taker)} took`,
        ],
        at(when),
        ['.'],
      ),
      ...woven(began(when, taker), [`took an offer from ${actor(maker)}.`]),
    ],
  };
}

/** Why an offer was not taken, as the team said. */
function grounds(who: string) {
  return {
    leave: [
      `It was not allowed to go so far, ${who} said.`,
      `${who} said that its orders did not let it agree.`,
      'It would have needed new orders first, it said.',
    ],
    price: [
      `It got too little, ${who} said.`,
      `${who} said that it was asked for too much.`,
      'For what it gave it got too little, it said.',
    ],
    home: [
      `People at home would say no, ${who} said.`,
      `${who} said that home would not like it.`,
      'It would never pass at home, it said.',
    ],
  } as const;
}
