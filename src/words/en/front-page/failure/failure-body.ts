import type { Sentences, Ways } from '../../../../press/grammar.ts';
import type { FailureStatements } from '../../../../press/statements/failure-statements.ts';
import { capitalised } from '../../../../lib/capitalised.ts';
import { listed, type Naming } from '../naming.ts';
import { woven } from '../woven.ts';

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
export function failureBody(naming: Naming): Sentences<Body> {
  const { atHome, issue, thing, clause, ratifiers, areMany, actor, byTelephone } = naming;
  return {
    refusedBy: ({ homes, ratifiers: ids }) => {
      const who = ratifiers(ids);
      const many = areMany(ids);
      return [
        ...woven(
          [
            `The refusal came from ${who}`,
            `The votes against were those of ${who}`,
            `The no came from ${who}`,
          ],
          [
            ', and nothing of the text comes into force.',
            ', and with that the text is void.',
            `; the text needed more support ${atHome(...homes)} than it had.`,
            ', which was enough to stop it.',
          ],
        ),
        ...woven(
          [
            `${capitalised(who)} withheld ${many ? 'their' : 'its'} consent`,
            `${capitalised(who)} voted against`,
          ],
          [
            ', and nothing takes effect.',
            ', and the text is void.',
            `, and that settled it ${atHome(...homes)}.`,
          ],
        ),
      ];
    },

    nothingInForce: ({ issues }) => {
      const what = listed(issues.map(issue));
      const are = issues.length > 1 ? 'are' : 'is';
      return woven(
        [
          'No clause comes into force,',
          'There is no text to sign,',
          'Nothing changes for now,',
          byTelephone
            ? 'The call ended without a document,'
            : 'Both delegations went home without a document,',
          'There was no vote at home, for there was nothing to vote on,',
        ],
        [
          `and ${what} ${are} as unsettled as before.`,
          `and the quarrel over ${what} goes on.`,
          `and on ${what} things stay as they were.`,
          `which leaves ${what} where the talks found ${issues.length > 1 ? 'them' : 'it'}.`,
          'and things stand as they did before the talks.',
        ],
      );
    },

    stoodApart: stoodApart(naming),

    stoodAlike: ({ issue: id, option }) => {
      const to = thing(id, option) ?? issue(id);
      return [
        `The two could both have signed ${to}, but it was not signed.`,
        `They had come together on ${issue(id)}, to no effect.`,
        `On ${issue(id)} nothing divided them at the end, and still nothing was signed.`,
        `Agreement on ${to} was within reach, and was left there.`,
        `Both ended at the same point on ${issue(id)}; it did not help.`,
      ];
    },

    cameWithout: ({ party, issue: id, from, to }) => {
      const who = actor(party);
      const on = issue(id);
      const [old, now] = [thing(id, from), thing(id, to)];
      if (old === undefined || now === undefined) {
        return [
          `${who} had given ground on ${on}, and has nothing for it.`,
          `A step by ${who} on ${on} was not enough.`,
          `${who} had moved on ${on} before the talks failed.`,
          `Along the way ${who} had softened its line on ${on}.`,
        ];
      }
      return woven(
        [
          `${who} had moved on ${on} from ${old} to ${now}`,
          `On ${on} ${who} had shifted from ${old} to ${now}`,
          `${who} had offered ${now} in place of ${old}`,
          `${who} had let go of ${old} in favour of ${now}`,
        ],
        [
          '; it was not enough.',
          ', to no avail.',
          ', and has nothing to show for it.',
          ' before the talks failed.',
          ', and nothing came of it.',
        ],
      );
    },

    nobodyMoved: () => [
      'Neither side moved from what it had said in public to begin with.',
      'No public position was given up from first to last.',
      'Both ended the talks where they had begun them.',
      'Neither delegation gave ground in public.',
    ],

    voided: ({ issue: id, option }) => {
      const to = thing(id, option);
      const on = issue(id);
      const said = clause(id, option);
      return [
        `${said}, the text would have said.`,
        `${said}, the negotiators had agreed; that is now void.`,
        `On ${on} the two delegations had already put their initials to a clause.`,
        ...(to === undefined
          ? []
          : woven(
              [
                'With it falls the agreement on',
                'The text had provided for',
                `On ${on} the negotiators had settled on`,
                'The two delegations had initialled',
                'Nothing will come of',
                'The signed draft had included',
                'They had agreed on',
              ],
              [`${to}.`, `${to}, which now binds nobody.`],
            )),
      ];
    },
  };
}

/** Where each of the two ended. */
function stoodApart({ sides, actor, issue, thing }: Naming): Sentences<Body>['stoodApart'] {
  return ({ issue: id, options }) => {
    const [a, b] = [actor(sides[0]), actor(sides[1])];
    const on = issue(id);
    const [ofA, ofB] = [thing(id, options[0]), thing(id, options[1])];
    if (ofA === undefined || ofB === undefined) {
      return [
        `On ${on} the two sides ended at different points.`,
        `${capitalised(on)} divided them to the end.`,
        `${a} and ${b} were still at odds over ${on}.`,
        `There was no common ground on ${on}.`,
        `Nor did they agree on ${on}.`,
      ];
    }
    const orders = [
      [a, ofA, b, ofB],
      [b, ofB, a, ofA],
    ] as const;
    const [one, other] = orders.map(([x, ofX, y, ofY]): Ways => [
      `On ${on} ${x} held out for ${ofX}, ${y} for ${ofY}.`,
      ...woven(
        [
          `On ${on} the last word of ${x} was`,
          `On ${on}, ${x} proposed to the last`,
          `In the dispute over ${on} ${x} wanted`,
        ],
        [`${ofX}; ${y} wanted ${ofY}.`, `${ofX}, while ${y} proposed ${ofY}.`],
      ),
      `At the end ${x} still wanted ${ofX} and ${y} still wanted ${ofY}.`,
      `To the last, ${x} proposed ${ofX} and ${y} proposed ${ofY}.`,
      `On ${on} ${x} wanted ${ofX} and ${y} wanted ${ofY}, and neither won the other over.`,
      `The last word of ${x} was ${ofX}; that of ${y} was ${ofY}.`,
    ]);
    return [`Nor was there agreement on ${on}.`, ...(one ?? []), ...(other ?? [])];
  };
}
