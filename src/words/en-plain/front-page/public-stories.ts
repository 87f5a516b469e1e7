import type { Sentences, Ways } from '../../../press/grammar.ts';
import type { Moved, StoryStatements } from '../../../press/statements/story-statements.ts';
import { lookedBackOn, newsWays } from '../../en/front-page/news.ts';
import { begun } from '../../en/front-page/moments.ts';
import { woven } from '../../en/front-page/woven.ts';
import type { PlainNaming } from './naming.ts';

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

/** What was done in public, or came out. */
export function publicStories(naming: PlainNaming): Sentences<Public> {
  const { names, actor, team, topic, thing, issue, at, talks } = naming;
  return {
    leakHead: ({ what }) =>
      what === 'draft'
        ? ['A secret draft gets out', 'Not so secret any more', 'A paper for few eyes, read by all']
        : ['A secret gets out', 'Secret talk in the news', 'They whispered, and all heard it'],

    leak: ({ what, when }) =>
      woven(
        ['People found out', 'It came out', 'The papers wrote'],
        at(when),
        what === 'draft'
          ? ['that one team had given the other a secret draft.', 'that there was a secret draft.']
          : ['that the two teams had talked in secret.', 'that there was a secret line.'],
      ),

    committedHead: ({ party, issue: id }) => [
      `${actor(party)} makes a promise on ${topic(id)}`,
      `A public promise on ${topic(id)}`,
      `${actor(party)} gives its word`,
      `${actor(party)} and its promise`,
      `Said out loud: ${actor(party)} on ${topic(id)}`,
    ],

    committed: ({ party, issue: id, option: to, orBetter, when }) => {
      const what = thing(id, to);
      const who = actor(party);
      const on = issue(id);
      if (what === undefined) {
        return woven([`${who} made a public promise on ${on}`], at(when), ['.']);
      }
      return woven(
        [
          ...woven([`${who} told the press`], at(when), ['that it would']),
          ...woven(begun(at(when)), [`${who} promised in public to`]),
        ],
        orBetter
          ? [`go no further than ${what} on ${on}.`, `not go beyond ${what} on ${on}.`]
          : [`hold out for ${what}.`, `take only ${what} on ${on}.`],
      );
    },

    kept: ({ party, bettered }) => {
      if (bettered)
        return ['It got more than that in the end.', `${actor(party)} did better than that.`];
      return [
        'It kept that promise.',
        `${actor(party)} has kept its word.`,
        'It did not go back on that.',
        'And so it did, to the end.',
        'That promise was kept.',
        `${actor(party)} stood by it.`,
      ];
    },

    retreatedHead: ({ party, issue: id }) => [
      `${actor(party)} takes back its word`,
      `A broken promise on ${topic(id)}`,
      `${actor(party)} changes its mind on ${topic(id)}`,
      'A promise, and its end',
    ],

    retreated: ({ party, when }) => {
      return woven(begun(at(when)), [
        'it broke that promise.',
        `${actor(party)} took it back.`,
        'it changed its mind.',
      ]);
    },

    expertsHead: ({ issue: id, agreed }) =>
      agreed
        ? [
            `What the experts found on ${topic(id)}`,
            'The experts are back',
            `A new idea on ${topic(id)}`,
            `Experts look at ${topic(id)}`,
          ]
        : [`No experts on ${topic(id)}`, 'Experts not wanted', `A no to experts on ${topic(id)}`],

    expertsFound: ({ issue: id, option, taken, when }) => {
      const found = thing(id, option) ?? 'a new idea';
      return woven(
        [`Experts were asked`],
        at(when),
        [`to look at ${issue(id)}.`],
        [`They found ${found}`, `They came back with ${found}`, `Their idea was ${found}`],
        taken
          ? ['. Both sides took it.', '. That is in the deal.']
          : ['.', '. It was not taken.', '. Nothing came of it.'],
      );
    },

    expertsRefused: ({ issue: id, party, when }) => {
      return woven(begun(at(when)), [
        `${actor(party)} said no to experts on ${issue(id)}.`,
        `${team(party)} did not want experts to look at ${issue(id)}.`,
      ]);
    },

    gestureHead: ({ party }) => [
      `A friendly step from ${actor(party)}`,
      `${actor(party)} does something kind`,
      `${actor(party)} takes a friendly step`,
      'A kind thing to do',
      'A small step that helps',
      'Nobody asked for it',
    ],

    gesture: ({ party, when }) => {
      return [
        ...woven([`${actor(party)} took a friendly step`], at(when), ['.']),
        ...woven(begun(at(when)), [
          `${team(party)} did something kind.`,
          `there was a friendly step from ${actor(party)}.`,
        ]),
        `There was also a friendly step, from ${actor(party)}.`,
        `No text asked for it, but ${actor(party)} did it.`,
      ];
    },

    gestureText: ({ gesture }) => [names.gesture(gesture).text],

    newsHead: ({ event }) => [names.event(event).title],

    news: ({ event, earlier }) => {
      const text = lookedBackOn(names.event(event), earlier.map(names.event));
      // What waits for something is told as what had been written before the end.
      if (newsWays(text, talks)[0] === text) return [text];
      return [
        `We wrote this before the ${talks} ended: ${text}`,
        `This was the news while they were still talking: ${text}`,
        `Before the end we had heard this: ${text}`,
        `As things looked before the ${talks} ended: ${text}`,
      ];
    },

    trustHead: ({ moved }) => trustHeads[moved],

    trust: ({ moved }) => {
      const [more, mood] = trusts[moved];
      return woven(
        ['People who were there say', 'Both teams say', 'Those who saw them say', 'We hear'],
        [
          `that the two sides trust each other ${more}.`,
          `that the mood between the two sides is ${mood}.`,
        ],
      );
    },
  };
}

const trustHeads: Readonly<Record<Moved, Ways>> = {
  up: ['More trust than before', 'They get on better now', 'A better mood', 'Easier to talk now'],
  down: ['Less trust than before', 'They get on worse now', 'A bad mood', 'Harder to talk now'],
  nowhere: ['No more trust, and no less', 'The mood is as it was', 'As they came, so they left'],
};

const trusts: Readonly<Record<Moved, readonly [more: string, mood: string]>> = {
  up: ['more than before', 'better now'],
  down: ['less than before', 'worse now'],
  nowhere: ['as much as before', 'what it was'],
};
