import type { Sentences, Ways } from '../../../../press/grammar.ts';
import type { DealStatements } from '../../../../press/statements/deal-statements.ts';
import { capitalised } from '../../../../lib/capitalised.ts';
import type { Naming } from '../naming.ts';
import { otherTerms } from './other-terms.ts';
import { woven } from '../woven.ts';

type Body = Pick<
  DealStatements,
  | 'approved'
  | 'prevailed'
  | 'between'
  | 'alike'
  | 'furthermore'
  | 'asBefore'
  | 'hangsOn'
  | 'leftOpen'
>;

/** The story below the lead of an agreement: consent, the bargain, the rest of the text. */
export function dealBody(naming: Naming): Sentences<Body> {
  return {
    approved: approved(naming),
    prevailed: prevailed(naming),
    between: between(naming),
    ...otherTerms(naming),
  };
}

function approved({ atHome, byTelephone, where }: Naming): Sentences<Body>['approved'] {
  return ({ parties }) => {
    const homes = atHome(...parties);
    const text = byTelephone ? 'What was agreed by telephone' : `The text concluded ${where}`;
    return woven(
      [text, 'The agreement', 'The deal', 'The accord'],
      [
        `has been approved ${homes}.`,
        `has won the support that it needed ${homes}.`,
        `has the consent it needs ${homes}.`,
        `has since been accepted ${homes}.`,
        `needed approval ${homes}, and got it.`,
        `cleared the last hurdle when it was approved ${homes}.`,
      ],
    );
  };
}

/** One position was taken as it stood. */
function prevailed(naming: Naming): Sentences<Body>['prevailed'] {
  const { actor, adjective, whose, issue, thing, clause, delegation, that } = naming;
  return ({ party, winner, issue: id, from, to }) => {
    const [x, y] = [actor(party), actor(winner)];
    const on = issue(id);
    const [old, now] = [thing(id, from), thing(id, to)];
    const told = that(id, to);
    const named: Ways = [
      ...woven(
        [
          `On ${on} it was ${x} that gave way.`,
          `${y} had its way on ${on}.`,
          `${x} gave ground on ${on}.`,
          `${capitalised(delegation(winner))} held firm on ${on}.`,
          `On ${on} the ${adjective(winner)} position prevailed.`,
        ],
        [`${clause(id, to)}.`, `${clause(id, to)}, the text says.`],
      ),
      `${clause(id, to)}, as ${y} had asked.`,
      `${clause(id, to)}, a point on which ${x} gave ground.`,
      ...(told === undefined
        ? []
        : [`On ${on}, ${y} had its way: ${told}.`, `At ${whose(winner)} insistence ${told}.`]),
    ];
    if (old === undefined || now === undefined) return named;
    return [
      ...named,
      `On ${on}, ${y} got ${now}; ${x} had asked for ${old}.`,
      `${x} dropped its demand for ${old} and accepted ${now}.`,
      `On ${on}, ${x} gave up its demand for ${old}; the text provides for ${now}.`,
      `${y} held out for ${now}, and ${x}, which had asked for ${old}, gave way.`,
      `${x} had wanted ${old}, but settled for ${now}.`,
      `The text provides for ${now}, as ${y} had asked, instead of ${old}.`,
      `Instead of ${old}, which ${x} had sought, the text provides for ${now}.`,
      `The ${adjective(winner)} demand for ${now} was met, and the ${adjective(party)} one for ${old} was not.`,
      `${whose(winner)} proposal on ${on} was accepted: the text has ${now}.`,
      `${y} got what it came for on ${on}: ${now}.`,
      `With ${now} the text takes up ${whose(winner)} own proposal.`,
      `${x} had opened with ${old}, before it accepted ${now}.`,
      `Nothing came of ${old}, which ${x} had favoured; the text has ${now}.`,
      `${capitalised(delegation(party))} came round on ${on} and accepted ${now}.`,
    ];
  };
}

/** Neither position was taken as it stood. */
function between(naming: Naming): Sentences<Body>['between'] {
  const { sides, actor, issue, thing, clause, that } = naming;
  return ({ issue: id, option, options }) => {
    const [a, b] = [actor(sides[0]), actor(sides[1])];
    const on = issue(id);
    const [ofA, ofB, to] = [thing(id, options[0]), thing(id, options[1]), thing(id, option)];
    const told = that(id, option);
    const named: Ways = [
      ...woven(
        [
          `On ${on} both sides moved.`,
          `Both gave ground on ${on}.`,
          `The dispute over ${on} ended in compromise.`,
          `Neither side had all its way on ${on}.`,
          `The two sides met half-way on ${on}.`,
        ],
        [`${clause(id, option)}, the text says.`, `${clause(id, option)}.`],
      ),
      `${clause(id, option)}, a compromise between the two sides.`,
      ...(told === undefined
        ? []
        : [
            `The compromise on ${on} is that ${told}.`,
            `On ${on} the two sides met half-way: ${told}.`,
          ]),
    ];
    if (ofA === undefined || ofB === undefined || to === undefined) return named;
    if (ofA === ofB) {
      return [
        `Both had asked for ${ofA}, but they settled on ${to}.`,
        `Both sides dropped their demand for ${ofA}; the text provides for ${to}.`,
        `On ${on} both began with ${ofA} and ended with ${to}.`,
        `Both had opened with ${ofA}; they agreed on ${to} instead.`,
        `On ${on} the text departs from what either side first proposed: it has ${to}.`,
      ];
    }
    const orders = [
      [a, ofA, b, ofB],
      [b, ofB, a, ofA],
    ] as const;
    const [first, second] = orders.map(([x, ofX, y, ofY]): Ways => [
      `${x} had asked for ${ofX} and ${y} for ${ofY}; they settled on ${to}.`,
      `On ${on}, where ${x} had proposed ${ofX} and ${y} ${ofY}, they settled on ${to}.`,
      `Between ${ofX}, which ${x} wanted, and ${ofY}, which ${y} wanted, the compromise is ${to}.`,
      `${x} dropped its demand for ${ofX}, and ${y} one for ${ofY}, to arrive at ${to}.`,
      `The two sides began far apart on ${on}, ${x} asking for ${ofX} and ${y} for ${ofY}. They met at ${to}.`,
      `${x} opened with ${ofX}, ${y} with ${ofY}; what they could both sign was ${to}.`,
      `${x} had begun with ${ofX} and ${y} with ${ofY}. The text has ${to}.`,
      `Neither ${ofX}, as ${x} had proposed, nor ${ofY}, as ${y} had, made it into the text; it has ${to}.`,
      `The text splits the difference between ${ofX} (${x}) and ${ofY} (${y}) with ${to}.`,
    ]);
    const short: Ways = [
      `On ${on} both sides moved, and the result is ${to}.`,
      `Both gave ground on ${on} and settled on ${to}.`,
      `The compromise on ${on} is ${to}.`,
      `The quarrel over ${on} ended in compromise; the text provides for ${to}.`,
      `Neither had all its way on ${on}: they agreed on ${to}.`,
      `Each took a step towards the other on ${on}, and the result is ${to}.`,
      `It took movement on both sides to arrive at ${to}.`,
    ];
    return [...short, ...named, ...(first ?? []), ...(second ?? [])];
  };
}
