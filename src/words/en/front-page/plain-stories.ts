import type { Sentences, Ways } from '../../../press/grammar.ts';
import type { StoryStatements } from '../../../press/statements/story-statements.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import type { Naming } from './naming.ts';

type Plain = Pick<
  StoryStatements,
  | 'positionHead'
  | 'beganAlike'
  | 'beganApart'
  | 'endedOpen'
  | 'endedAt'
  | 'backgroundHead'
  | 'background'
>;

export function plainStories(naming: Naming): Sentences<Plain> {
  const { names, sides, actor, issue, topic, thing, clause } = naming;
  const [a, b] = [actor(sides[0]), actor(sides[1])];
  return {
    positionHead: ({ issue: id }) => {
      const what = capitalised(topic(id));
      return [
        `${what}: first offers and outcome`,
        `${what}, from first offer to last`,
        `Closer look: ${issue(id)}`,
        `The long road on ${issue(id)}`,
        `How it went on ${issue(id)}`,
        `${what}: how it went`,
        `Where they began on ${issue(id)}`,
        `${what}, before and after`,
      ];
    },

    beganAlike: ({ issue: id, option }) => {
      const from = thing(id, option);
      return from === undefined
        ? [
            `On ${issue(id)} the two came with the same position.`,
            `Neither began with anything else on ${issue(id)}.`,
          ]
        : [
            `Both had asked for ${from}.`,
            `Both sides had begun with ${from} on ${issue(id)}.`,
            `From the outset both proposed ${from}.`,
          ];
    },

    beganApart: ({ issue: id, options }) => {
      const [ofA, ofB] = [thing(id, options[0]), thing(id, options[1])];
      const on = issue(id);
      if (ofA === undefined || ofB === undefined) {
        return [
          `On ${on} the two came with different proposals.`,
          `${a} and ${b} began at odds on ${on}.`,
          `When the talks opened, ${on} divided the two sides.`,
        ];
      }
      const orders = [
        [a, ofA, b, ofB],
        [b, ofB, a, ofA],
      ] as const;
      const [one, other] = orders.map(([x, ofX, y, ofY]): Ways => [
        `${x} opened with ${ofX}, ${y} with ${ofY}.`,
        `On ${on} ${x} had asked for ${ofX} and ${y} for ${ofY}.`,
        `${x} first tabled ${ofX}; ${y} proposed ${ofY}.`,
        `When the talks opened, ${x} proposed ${ofX} and ${y} ${ofY}.`,
        `${x} set out from ${ofX}. ${y} stood for ${ofY}.`,
        `The choice was between ${ofX}, as ${x} proposed, and ${ofY}, as ${y} did.`,
        `${x} wanted ${ofX}. What ${y} had in mind was ${ofY}.`,
      ]);
      return [...(one ?? [`${a} and ${b} differed on ${on}.`]), ...(other ?? [])];
    },

    endedOpen: () => [
      'Nothing has come of it.',
      'It stays as it was.',
      'No answer to it was signed.',
      'It was left open.',
      'Neither got it.',
      'It was not settled.',
    ],

    endedAt: ({ issue: id, option, asBefore }) => {
      const to = thing(id, option);
      if (asBefore) {
        return [
          'In the end nothing changes.',
          'After all that, it stays as it was.',
          'The text leaves it there.',
          ...(to === undefined ? [] : [`The text keeps ${to}, as before.`]),
        ];
      }
      return to === undefined
        ? [`${clause(id, option)}, the text now says.`, `${clause(id, option)}, it was agreed.`]
        : [
            `The answer is ${to}.`,
            `The text has ${to}.`,
            `What both signed in the end was ${to}.`,
            `They settled on ${to}.`,
            `The outcome is ${to}.`,
            `The text provides for ${to}.`,
          ];
    },

    backgroundHead: ({ issue: id }) => {
      const what = capitalised(topic(id));
      return [
        `What the quarrel is about: ${issue(id)}`,
        `Background: ${issue(id)}`,
        `In brief: ${issue(id)}`,
        `The question of ${issue(id)}`,
        `${what}: the background`,
        `Behind the talks: ${issue(id)}`,
        `A reader’s guide to ${issue(id)}`,
        `At issue: ${issue(id)}`,
      ];
    },

    background: ({ issue: id }) => [names.issue(id).text],
  };
}
