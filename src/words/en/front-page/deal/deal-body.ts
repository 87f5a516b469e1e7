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
        `won the support that it needed ${homes}.`,
        `has the consent it needs ${homes}.`,
        `has since been accepted ${homes}.`,
        `was carried on both sides, ${homes}.`,
        `is in force: it had the votes it needed ${homes}.`,
        `needed approval ${homes}, and got it.`,
        `cleared the last hurdle when it was approved ${homes}.`,
      ],
    );
  };
}

/** One position was taken as it stood. */
function prevailed(naming: Naming): Sentences<Body>['prevailed'] {
  const { actor, issue, thing, clause, delegation } = naming;
  return ({ party, winner, issue: id, from, to }) => {
    const [x, y] = [actor(party), actor(winner)];
    const on = issue(id);
    const [old, now] = [thing(id, from), thing(id, to)];
    if (old === undefined || now === undefined) {
      return woven(
        [
          `On ${on} it was ${x} that gave way.`,
          `${y} had its way on ${on}.`,
          `${x} gave ground on ${on}.`,
          `${capitalised(delegation(winner))} held firm on ${on}.`,
        ],
        [`${clause(id, to)}, as ${y} had asked.`, `${clause(id, to)}, the text says.`],
      );
    }
    return [
      ...woven(
        [`On ${on}, ${y}`, `When it came to ${on}, ${y}`, `Over ${on}, ${y}`],
        [`got what it came for:`, `had its way:`, `prevailed with`, `won`, `carried its point:`],
        [`${now}.`, `${now}; ${x} had preferred ${old}.`, `${now} instead of ${old}.`],
      ),
      ...woven(
        [`${x} gave way on ${on}`, `${x} came round on ${on}`, `On ${on} it was ${x} that moved`],
        [
          `and accepted ${now}.`,
          `and settled for ${now}.`,
          `, letting go of ${old} in favour of ${now}.`,
          `: it had begun with ${old} and took ${now}.`,
          `, from ${old} to ${now}.`,
        ],
      ),
      ...woven(
        [`${x} had preferred ${old}`, `${x} had begun with ${old}`, `${x} had opened with ${old}`],
        [
          `, but accepted ${now}.`,
          `, and settled for ${now}, as ${y} had asked.`,
          `, before it agreed to ${now}.`,
          `; it signed up to ${now}.`,
        ],
      ),
      `Nothing came of ${old}, which ${x} had favoured; the text has ${now}.`,
      `In place of ${old} the text has ${now}, a point to ${y}.`,
      `${y} held to ${now}, and ${x} let go of ${old}.`,
      `${capitalised(now)} was what ${y} had asked for from the first; ${x} accepted it in place of ${old}.`,
      `For ${y} the prize is ${now}, where ${x} would rather have had ${old}.`,
    ];
  };
}

/** Neither position was taken as it stood. */
function between({ sides, actor, issue, thing, clause }: Naming): Sentences<Body>['between'] {
  return ({ issue: id, option, options }) => {
    const [a, b] = [actor(sides[0]), actor(sides[1])];
    const on = issue(id);
    const [ofA, ofB, to] = [thing(id, options[0]), thing(id, options[1]), thing(id, option)];
    if (ofA === undefined || ofB === undefined || to === undefined) {
      return woven(
        [
          `On ${on} both sides moved.`,
          `Both gave ground on ${on}.`,
          `The dispute over ${on} ended in compromise.`,
          `Neither side had all its way on ${on}.`,
        ],
        [`${clause(id, option)}, the text says.`, `${clause(id, option)}, they agreed.`],
      );
    }
    if (ofA === ofB) {
      return [
        `Both had preferred ${ofA}, but they settled on ${to}.`,
        `Both came with ${ofA} and left with ${to}.`,
        `On ${on} both began with ${ofA} and ended with ${to}.`,
        `${capitalised(ofA)}, which both had proposed, gave way to ${to}.`,
        `Both had begun with ${ofA}; they agreed on ${to} instead.`,
      ];
    }
    const orders = [
      [a, ofA, b, ofB],
      [b, ofB, a, ofA],
    ] as const;
    const [first, second] = orders.map(([x, ofX, y, ofY]): Ways => [
      ...woven(
        [
          `On ${on}, where ${x} had proposed ${ofX} and ${y} ${ofY},`,
          `${x} had preferred ${ofX} and ${y} had preferred ${ofY};`,
          `With ${x} starting from ${ofX} and ${y} from ${ofY},`,
          `${x} came with ${ofX}, ${y} with ${ofY};`,
          `${x} opened with ${ofX}, ${y} with ${ofY};`,
          `${x} favoured ${ofX}, ${y} ${ofY};`,
          `${x} stood for ${ofX} and ${y} for ${ofY};`,
        ],
        [
          `the two settled on ${to}.`,
          `the compromise is ${to}.`,
          `the outcome is ${to}.`,
          `they met at ${to}.`,
          `what they could both sign was ${to}.`,
          `the middle ground turned out to be ${to}.`,
          `the answer was ${to}.`,
        ],
      ),
      `${x} had begun with ${ofX} and ${y} had begun with ${ofY}. The text has ${to}.`,
      `To get ${to}, ${x} dropped ${ofX} and ${y} dropped ${ofY}.`,
      `The text splits the difference between ${ofX} (${x}) and ${ofY} (${y}) with ${to}.`,
      `${x} gave up ${ofX} and ${y} gave up ${ofY}, and both took ${to}.`,
      `Neither ${ofX}, as ${x} had proposed, nor ${ofY}, as ${y} had, made it into the text; it has ${to}.`,
      `What was signed is ${to}, and not ${ofX}, as ${x} would have preferred, or ${ofY}, as ${y} would.`,
    ]);
    const short: Ways = [
      ...woven(
        [
          `On ${on} both sides moved,`,
          `Both gave ground on ${on},`,
          `The quarrel over ${on} ended in compromise,`,
          `Neither had all its way on ${on},`,
        ],
        [
          `and the result is ${to}.`,
          `and they settled on ${to}.`,
          `and the text provides for ${to}.`,
        ],
      ),
      `Both gave ground on ${on} to reach ${to}.`,
      `Each took a step towards the other on ${on}, and the result is ${to}.`,
    ];
    return [...short, ...(first ?? []), ...(second ?? [])];
  };
}
