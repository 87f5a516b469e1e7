import type { Sentences } from '../../../press/grammar.ts';
import type { DealStatements } from '../../../press/statements/deal-statements.ts';
import { listed, midSentence } from '../../en/front-page/naming.ts';
import { woven } from '../../en/front-page/woven.ts';
import type { PlainNaming } from './naming.ts';

type Terms = Pick<DealStatements, 'alike' | 'furthermore' | 'asBefore' | 'hangsOn' | 'leftOpen'>;

/** What else stands in a text: what both wanted, what stays, what it leaves out. */
export function otherTerms(naming: PlainNaming): Sentences<Terms> {
  const { names, issue, thing, clause, that } = naming;
  return {
    alike: ({ issue: id, option }) => {
      const to = thing(id, option);
      const on = issue(id);
      return [
        `${clause(id, option)}. Both had asked for that.`,
        `On ${on} both wanted the same, and they got it.`,
        `Nobody had to move on ${on}.`,
        `They never fought about ${on}.`,
        ...(to === undefined
          ? []
          : [
              `Both asked for ${to}, and both have it.`,
              `On ${on} it was easy. Both wanted ${to}.`,
              `${on === to ? 'It' : `With ${to} it`} was simple: both had asked for the same.`,
            ]),
      ];
    },

    furthermore: ({ issue: id, option }) => {
      const said = clause(id, option);
      const small = that(id, option);
      const to = thing(id, option);
      const on = issue(id);
      return [
        `${said}.`,
        `${said}. That is agreed too.`,
        `${said}. This is also in the deal.`,
        `${said}. Both sides have signed that.`,
        ...(small === undefined
          ? []
          : woven(
              [
                'They also agreed that',
                'The text also says that',
                'Under the deal,',
                'It is agreed, too, that',
                'One more part says that',
                'Both sides signed that',
                'It says in ink that',
                'In plain words,',
                'Both have put their names to this:',
                'You can also read there that',
                'And it is written down that',
                'On top of that,',
                'Another line says that',
                'The two sides want it so:',
                'They have put in writing that',
                'As part of the deal,',
                'There is more:',
                'The paper says, too, that',
              ],
              [`${small}.`],
            )),
        ...(to === undefined
          ? []
          : woven(
              [
                'The deal has one more part:',
                'They agreed, too, on',
                'Both said yes to',
                'The deal also brings',
                `On ${on} they chose`,
                `For ${on} they found an answer:`,
                `The text on ${on} has`,
                'There will also be',
                'Next on the list:',
                'Another part of it:',
                `They talked about ${on} and agreed on`,
                'Both signed up to',
                'Both can live, too, with',
                'They added',
                'One more thing in it:',
                `When it comes to ${on}, they took`,
                'They shook hands, too, on',
                'Settled, too:',
                `Both have an answer on ${on}:`,
                `On ${on} the deal brings`,
                `What about ${on}? They chose`,
                'The list goes on with',
                'After that they agreed on',
                'Both put their names to',
                'In the deal you can also read of',
                `The deal has an answer on ${on}:`,
              ],
              [`${to}.`],
            )),
      ];
    },

    asBefore: ({ issue: id, option }) => {
      const to = thing(id, option);
      const on = issue(id);
      return [
        `On ${on} nothing changes.`,
        `On ${on} all stays as it is.`,
        `They agreed to change nothing on ${on}.`,
        `The deal leaves ${on} as it was.`,
        `${clause(id, option)}. That was so before.`,
        ...(to === undefined
          ? []
          : woven(
              ['They keep', 'It stays with', `For ${on} they keep`, 'No change here:'],
              [`${to}.`],
            )),
      ];
    },

    hangsOn: ({ event, issue: id }) => {
      const news = midSentence(names.event(event).title);
      return [
        `A lot hangs on one thing: whether ${news}.`,
        `What happens on ${issue(id)} depends on whether ${news}.`,
        `Now they must wait and see whether ${news}.`,
        `On ${issue(id)} nobody knows yet whether ${news}.`,
        `How it goes on depends on whether ${news}.`,
      ];
    },

    leftOpen: ({ issues }) => {
      const items = listed(issues.map(issue));
      return [
        `They did not agree on ${items}.`,
        `There is no answer yet on ${items}.`,
        `The deal says nothing about ${items}.`,
        `Still open: ${items}.`,
        `For another day: ${items}.`,
        `On ${items} they are still apart.`,
      ];
    },
  };
}
