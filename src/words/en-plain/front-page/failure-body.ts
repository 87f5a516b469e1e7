import type { Sentences, Ways } from '../../../press/grammar.ts';
import type { FailureStatements } from '../../../press/statements/failure-statements.ts';
import { listed } from '../../en/front-page/naming.ts';
import { woven } from '../../en/front-page/woven.ts';
import type { PlainNaming } from './naming.ts';

type Body = Pick<
  FailureStatements,
  | 'refusedBy'
  | 'nothingInForce'
  | 'stoodApart'
  | 'stoodAlike'
  | 'cameWithout'
  | 'nobodyMoved'
  | 'voided'
>;

/** The story below the lead where nothing came of the talks. */
export function failureBody(naming: PlainNaming): Sentences<Body> {
  const { actor, atHome, issue, thing, clause, ratifiers, Ratifiers, talks } = naming;
  return {
    refusedBy: ({ homes, ratifiers: ids }) =>
      woven(
        [
          `The no came from ${ratifiers(ids)}`,
          `${Ratifiers(ids)} said no`,
          `It was ${ratifiers(ids)} that said no`,
        ],
        [
          ', and that was enough to stop it.',
          ', so nothing of it will happen.',
          `. It needed more support ${atHome(...homes)}.`,
          '. Without that yes the text is worth nothing.',
          '. That was the end of the deal.',
        ],
      ),

    nothingInForce: ({ issues }) => {
      const what = listed(issues.map(issue));
      return woven(
        [
          'Nothing was signed.',
          'There is no text.',
          'Nothing changes for now.',
          'No paper came of it.',
          'Nobody at home has to vote now.',
          'So there is nothing in writing.',
        ],
        [
          `On ${what} all stays as it was.`,
          `They still do not agree on ${what}.`,
          `There is still no answer on ${what}.`,
          `So ${what} must wait.`,
          `How it goes on with ${what}, nobody knows.`,
          `The ${talks} did not help with ${what}.`,
        ],
      );
    },

    stoodApart: stoodApart(naming),

    stoodAlike: ({ issue: id, option }) => {
      const to = thing(id, option) ?? issue(id);
      return [
        `Both could have signed ${to}. They did not.`,
        `On ${issue(id)} they were no longer apart. It did not help.`,
        `Both would have said yes to ${to}. Still, nothing was signed.`,
        `They had come together on ${issue(id)}, and it was not enough.`,
        `It was not about ${to}: there they agreed.`,
      ];
    },

    cameWithout: ({ party, issue: id, from, to }) => {
      const who = actor(party);
      const on = issue(id);
      const [old, now] = [thing(id, from), thing(id, to)];
      if (old === undefined || now === undefined) {
        return [
          `${who} had moved on ${on}. It got nothing for that.`,
          `On ${on} ${who} had given way, but not far enough.`,
          `A step by ${who} on ${on} did not help.`,
        ];
      }
      return woven(
        [
          `${who} had moved on ${on}, from ${old} to ${now}.`,
          `At first ${who} asked for ${old}. Then it offered ${now}.`,
          `${who} had offered ${now} instead of ${old}.`,
          `On ${on} ${who} came down to ${now}.`,
        ],
        [
          'It was not enough.',
          'It did not help.',
          'Nothing came of it.',
          'It got nothing for that.',
          'The answer was still no.',
        ],
      );
    },

    nobodyMoved: () => [
      'Neither side moved from what it had said in public.',
      'Both ended where they had begun.',
      'Nobody gave way in public.',
      'Each side stood firm in public.',
    ],

    voided: ({ issue: id, option }) => {
      const to = thing(id, option);
      const on = issue(id);
      const said = clause(id, option);
      return [
        `${said}: so it stood in the text.`,
        `${said}. That was agreed, and no longer counts.`,
        `On ${on} they had agreed already.`,
        `They had an answer on ${on}. It is lost.`,
        ...(to === undefined
          ? []
          : [`Nothing will come of ${to}.`, `Now there will be no deal on ${to}.`]),
        ...(to === undefined
          ? []
          : woven(
              ['They had agreed on', 'The text had brought', `On ${on} they had settled on`],
              [`${to}.`, `${to}, but that no longer counts.`],
            )),
      ];
    },
  };
}

/** Where each of the two ended. */
function stoodApart({ sides, actor, issue, thing }: PlainNaming): Sentences<Body>['stoodApart'] {
  return ({ issue: id, options }) => {
    const on = issue(id);
    const named: Ways = [
      `They did not agree on ${on}.`,
      `On ${on} they were still apart.`,
      `Nobody found an answer on ${on}.`,
    ];
    const [a, b] = [actor(sides[0]), actor(sides[1])];
    const [ofA, ofB] = [thing(id, options[0]), thing(id, options[1])];
    if (ofA === undefined || ofB === undefined) return named;
    const orders = [
      [a, ofA, b, ofB],
      [b, ofB, a, ofA],
    ] as const;
    const [one, other] = orders.map(([x, ofX, y, ofY]): Ways => [
      ...woven(
        [
          `On ${on} ${x} still asked for ${ofX}.`,
          `${x} wanted ${ofX}.`,
          `For ${x} it had to be ${ofX}.`,
          `What ${x} wanted on ${on} was ${ofX}.`,
        ],
        [
          `${y} asked for ${ofY}.`,
          `${y} wanted ${ofY}.`,
          `For ${y} it was ${ofY}.`,
          `But ${y} stayed with ${ofY}.`,
        ],
      ),
    ]);
    return [...named, ...(one ?? []), ...(other ?? [])];
  };
}
