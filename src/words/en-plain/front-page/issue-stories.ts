import type { Sentences, Ways } from '../../../press/grammar.ts';
import type { StoryStatements } from '../../../press/statements/story-statements.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import { woven } from '../../en/front-page/woven.ts';
import type { PlainNaming } from './naming.ts';

type OfIssues = Pick<
  StoryStatements,
  | 'positionHead'
  | 'beganAlike'
  | 'beganApart'
  | 'endedOpen'
  | 'endedAt'
  | 'backgroundHead'
  | 'background'
>;

/** One topic from first to last, and what it is about. */
export function issueStories(naming: PlainNaming): Sentences<OfIssues> {
  const { names, sides, actor, pair, issue, topic, thing, clause } = naming;
  const [a, b] = [actor(sides[0]), actor(sides[1])];
  return {
    positionHead: ({ issue: id }) => {
      const what = capitalised(topic(id));
      return [
        `${what}: what they asked for, what they got`,
        `${what}, from first to last`,
        `A closer look at ${issue(id)}`,
        `How it went on ${issue(id)}`,
        `The story of ${issue(id)}`,
        `${what}, step by step`,
        `From first wish to the end: ${issue(id)}`,
      ];
    },

    beganAlike: ({ issue: id, option }) => {
      const from = thing(id, option);
      return from === undefined
        ? [`On ${issue(id)} both asked for the same.`, `Neither asked for more on ${issue(id)}.`]
        : [
            `Both had asked for ${from}.`,
            `On ${issue(id)} both began with ${from}.`,
            `At first both wanted ${from}.`,
          ];
    },

    beganApart: ({ issue: id, options }) => {
      const [ofA, ofB] = [thing(id, options[0]), thing(id, options[1])];
      const on = issue(id);
      if (ofA === undefined || ofB === undefined) {
        return [
          `On ${on} ${pair} asked for different things.`,
          `At first they were far apart on ${on}.`,
        ];
      }
      const orders = [
        [a, ofA, b, ofB],
        [b, ofB, a, ofA],
      ] as const;
      const [one, other] = orders.map(([x, ofX, y, ofY]): Ways =>
        woven(
          [
            `${x} had asked for ${ofX}.`,
            `The first wish of ${x} was ${ofX}.`,
            `On ${on} ${x} began with ${ofX}.`,
            `At first ${x} wanted ${ofX}.`,
          ],
          [
            `${y} had asked for ${ofY}.`,
            `${y} asked for something else: ${ofY}.`,
            `${y} began with ${ofY}.`,
            `For ${y} it was ${ofY}.`,
          ],
        ),
      );
      return [...(one ?? [`On ${on} they asked for different things.`]), ...(other ?? [])];
    },

    endedOpen: () => [
      'Nothing came of it.',
      'It stays as it was.',
      'There is no answer yet.',
      'It was left open.',
      'Neither side got it.',
      'They did not agree.',
    ],

    endedAt: ({ issue: id, option, asBefore }) => {
      const to = thing(id, option);
      if (asBefore) {
        return [
          'In the end nothing changes.',
          'After all that, it stays as it was.',
          'The deal leaves it as it was.',
          ...(to === undefined ? [] : [`They keep ${to}, as before.`]),
        ];
      }
      return to === undefined
        ? [`${clause(id, option)}. So they agreed.`, `Now it says this. ${clause(id, option)}.`]
        : [
            `The answer is ${to}.`,
            `In the end they signed ${to}.`,
            `It ended with ${to}.`,
            `Now there will be ${to}.`,
            `They agreed on ${to}.`,
            `What came out of it is ${to}.`,
          ];
    },

    backgroundHead: ({ issue: id }) => [
      `What is it about? ${capitalised(topic(id))}`,
      `What you should know about ${issue(id)}`,
      `In short: ${issue(id)}`,
      `A question to talk about: ${issue(id)}`,
      `Our guide to ${issue(id)}`,
      `Why they talk about ${issue(id)}`,
      `${capitalised(topic(id))}, in a few words`,
    ],

    background: ({ issue: id }) => [names.issue(id).text],
  };
}
