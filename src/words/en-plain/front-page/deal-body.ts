import type { Sentences, Ways } from '../../../press/grammar.ts';
import type { DealStatements } from '../../../press/statements/deal-statements.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import { woven } from '../../en/front-page/woven.ts';
import type { PlainNaming } from './naming.ts';

type Body = Pick<DealStatements, 'approved' | 'prevailed' | 'between'>;

/** The story below the lead of a deal: the yes at home, and who gave what. */
export function dealBody(naming: PlainNaming): Sentences<Body> {
  const { atHome } = naming;
  return {
    approved: ({ parties }) =>
      woven(
        ['The deal', 'The text', 'What they signed'],
        [
          `has its yes ${atHome(...parties)}.`,
          `has passed ${atHome(...parties)}.`,
          `needed a yes ${atHome(...parties)}, and got it.`,
          `counts now: it was backed ${atHome(...parties)}.`,
          `had enough support ${atHome(...parties)}.`,
        ],
      ),
    prevailed: prevailed(naming),
    between: between(naming),
  };
}

/** One side got what it had asked for. */
function prevailed({ actor, issue, thing, clause }: PlainNaming): Sentences<Body>['prevailed'] {
  return ({ party, winner, issue: id, from, to }) => {
    const [x, y] = [actor(party), actor(winner)];
    const on = issue(id);
    const [old, now] = [thing(id, from), thing(id, to)];
    if (old === undefined || now === undefined) {
      return woven(
        [`On ${on} ${x} gave way.`, `On ${on} ${y} got its way.`, `${x} moved on ${on}.`],
        [`${clause(id, to)}.`, `${y} had asked for this: ${clause(id, to)}.`],
      );
    }
    return [
      ...woven(
        [`On ${on}, ${y} got its way:`, `On ${on} ${x} gave way. The answer is`],
        [`${now}.`, `${now}, not ${old}.`],
      ),
      ...woven(
        [
          `${x} had asked for ${old}.`,
          `At first ${x} asked for ${old}.`,
          `On ${on} ${x} began with ${old}.`,
        ],
        [
          `It took ${now}.`,
          `In the end it said yes to ${now}.`,
          `Then it agreed to ${now}, as ${y} had asked.`,
          `It settled for ${now}.`,
          `But ${y} asked for ${now}, and that is in the text.`,
          `What both signed is ${now}.`,
        ],
      ),
      `${y} asked for ${now} and got it. ${x} had asked for ${old}.`,
      `${x} no longer asks for ${old}. It says yes to ${now}.`,
      `${capitalised(now)} was what ${y} asked for. ${x} said yes.`,
      `They signed ${now}. That is what ${y} had asked for.`,
      `Instead of ${old} they signed ${now}, which helps ${y}.`,
      `For ${y} it is good news: ${now}. ${x} had asked for ${old}.`,
      `${x} agreed to ${now}. So it does without ${old}.`,
    ];
  };
}

/** Neither side got just what it had asked for. */
function between({ sides, actor, issue, thing, clause }: PlainNaming): Sentences<Body>['between'] {
  return ({ issue: id, option, options }) => {
    const [a, b] = [actor(sides[0]), actor(sides[1])];
    const on = issue(id);
    const [ofA, ofB, to] = [thing(id, options[0]), thing(id, options[1]), thing(id, option)];
    if (ofA === undefined || ofB === undefined || to === undefined) {
      return woven(
        [`On ${on} both sides moved.`, `Both gave way on ${on}.`, `They met in between on ${on}.`],
        [`${clause(id, option)}.`, `Now it says: ${clause(id, option)}.`],
      );
    }
    if (ofA === ofB) {
      return [
        `Both had asked for ${ofA}. They settled on ${to}.`,
        `On ${on} both began with ${ofA} and ended with ${to}.`,
        `Both gave up on ${ofA}. They took ${to} instead.`,
        `At first both wanted ${ofA}. What they signed is ${to}.`,
      ];
    }
    const orders = [
      [a, ofA, b, ofB],
      [b, ofB, a, ofA],
    ] as const;
    const [first, second] = orders.map(([x, ofX, y, ofY]): Ways => [
      ...woven(
        [
          `${x} had asked for ${ofX}, ${y} for ${ofY}.`,
          `${x} began with ${ofX}. ${y} began with ${ofY}.`,
          `At first it was ${ofX} for ${x} and ${ofY} for ${y}.`,
          `On ${on} ${x} wanted ${ofX}, and ${y} wanted ${ofY}.`,
          `${x} came with ${ofX}, ${y} with ${ofY}.`,
        ],
        [
          `They met at ${to}.`,
          `Now it is ${to}.`,
          `Both could live with ${to}.`,
          `They settled on ${to}.`,
          `What they signed is ${to}.`,
          `In between they found ${to}.`,
        ],
      ),
    ]);
    return [
      ...woven(
        [`On ${on} both sides moved.`, `On ${on} they met in between.`, `Both gave way on ${on}.`],
        [`The answer is ${to}.`, `So they signed ${to}.`, `They agreed on ${to}.`],
      ),
      ...(first ?? []),
      ...(second ?? []),
    ];
  };
}
