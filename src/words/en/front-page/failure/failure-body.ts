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
  const { atHome, issue, thing, clause, ratifiers, areMany, actor, adjective, byTelephone } =
    naming;
  return {
    refusedBy: ({ homes, ratifiers: ids }) => {
      const who = ratifiers(ids);
      const many = areMany(ids);
      return [
        ...woven(
          [
            `The refusal came from ${who}`,
            `It was opposed by ${who}`,
            `Consent was denied by ${who}`,
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
            `${capitalised(who)} refused to approve it`,
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
      return [
        'No clause comes into force.',
        'There is no text to sign.',
        'Nothing changes for now.',
        'Neither side is bound by anything that was said.',
        'No draft goes home for approval.',
        'What was in force before the talks remains in force.',
        byTelephone
          ? 'The call produced no document.'
          : 'Both delegations went home without a document.',
        `The quarrel over ${what} goes on.`,
        `On ${what} things stay as they were.`,
        `That leaves ${what} where the talks found ${issues.length > 1 ? 'them' : 'it'}.`,
        `For now ${what} ${are} as unsettled as before.`,
        `There is no agreement on ${what}.`,
      ];
    },

    stoodApart: stoodApart(naming),

    stoodAlike: ({ issue: id, option }) => {
      const to = thing(id, option) ?? issue(id);
      const on = issue(id);
      return [
        `The two could both have signed ${to}, but it was not signed.`,
        `They had come together on ${on}, to no effect.`,
        `On ${on} nothing divided them at the end, and still nothing was signed.`,
        `Agreement on ${to} was within reach, and was left there.`,
        `Both ended at the same point on ${on}; it did not help.`,
        `On ${on} the two sides had come to share a position: ${to}.`,
        `The failure was not over ${on}, on which both had come to want the same.`,
        `Both would have accepted ${to}, had there been a text to put it in.`,
        `At the end ${on} no longer stood between the two sides.`,
      ];
    },

    cameWithout: ({ party, issue: id, from, to }) => {
      const who = actor(party);
      const on = issue(id);
      const [old, now] = [thing(id, from), thing(id, to)];
      const named: Ways = [
        `${who} had given ground on ${on}, and has nothing for it.`,
        `A step by ${who} on ${on} was not enough.`,
        `${who} had moved on ${on} before the talks failed.`,
        `Along the way ${who} had softened its line on ${on}.`,
        `A concession by ${who} on ${on} brought it nothing.`,
        `The ${adjective(party)} delegation had moved on ${on}, without result.`,
      ];
      if (old === undefined || now === undefined) return named;
      return [
        ...named,
        `Before the talks failed, ${who} had moved from ${old} to ${now}.`,
        `It was not enough that ${who} had offered ${now} instead of ${old}.`,
        `${who} had dropped its demand for ${old} and offered ${now}; nothing came of it.`,
        `On ${on} ${who} had shifted from ${old} to ${now}.`,
        `${who} had given up its demand for ${old}, and has nothing in return.`,
        `An offer by ${who} of ${now}, in place of ${old}, was left without result.`,
      ];
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
        `A clause on ${on} had been initialled, and counts for nothing now.`,
        `Lost with it is a clause on ${on}.`,
        ...(to === undefined
          ? []
          : [
              `With it falls the agreement on ${to}.`,
              `The text had provided for ${to}.`,
              `On ${on} the negotiators had settled on ${to}.`,
              `The two delegations had initialled ${to}.`,
              `Nothing will come of ${to}, which had been initialled.`,
              `The draft had included ${to}.`,
              `They had agreed on ${to}; that binds nobody now.`,
              `The initials under ${to} are without effect.`,
              `Already initialled was ${to}.`,
              `There had been agreement on ${to}; it is void.`,
            ]),
      ];
    },
  };
}

/** Where each of the two ended. */
function stoodApart(naming: Naming): Sentences<Body>['stoodApart'] {
  const { sides, actor, whose, issue, thing } = naming;
  return ({ issue: id, options }) => {
    const [a, b] = [actor(sides[0]), actor(sides[1])];
    const on = issue(id);
    const [ofA, ofB] = [thing(id, options[0]), thing(id, options[1])];
    const named: Ways = [
      `On ${on} the two sides ended at different points.`,
      `The dispute over ${on} was not settled either.`,
      `${a} and ${b} were still at odds over ${on}.`,
      `There was no common ground on ${on}.`,
      `Nor did they agree on ${on}.`,
      `Differences over ${on} remained as well.`,
      `On ${on}, too, the two sides stayed apart.`,
      `Neither side won the other over on ${on}.`,
      `The gap on ${on} was not closed.`,
    ];
    if (ofA === undefined || ofB === undefined) return named;
    const orders = [
      [sides[0], ofA, sides[1], ofB],
      [sides[1], ofB, sides[0], ofA],
    ] as const;
    const [one, other] = orders.map(([of, ofX, against, ofY]): Ways => {
      const [x, y] = [actor(of), actor(against)];
      return [
        `On ${on} ${x} held out for ${ofX}, ${y} for ${ofY}.`,
        `${whose(of)} final position on ${on} was ${ofX}; ${whose(against)} was ${ofY}.`,
        `On ${on}, ${x} proposed ${ofX} to the last, while ${y} wanted ${ofY}.`,
        `In the dispute over ${on} ${x} wanted ${ofX}; ${y} stood by ${ofY}.`,
        `At the end ${x} was still asking for ${ofX}, and ${y} for ${ofY}.`,
        `${x} wanted ${ofX} and ${y} ${ofY}; neither won the other over.`,
        `To the last, ${x} proposed ${ofX} and ${y} ${ofY}.`,
        `No way was found between ${ofX}, as ${x} proposed, and ${ofY}, as ${y} did.`,
      ];
    });
    return [...named, ...(one ?? []), ...(other ?? [])];
  };
}
