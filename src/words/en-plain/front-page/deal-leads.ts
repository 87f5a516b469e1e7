import type { Sentences } from '../../../press/grammar.ts';
import type { DealStatements } from '../../../press/statements/deal-statements.ts';
import { listed } from '../../en/front-page/naming.ts';
import { woven } from '../../en/front-page/woven.ts';
import type { PlainNaming } from './naming.ts';

type Leads = Pick<
  DealStatements,
  | 'agreedLead'
  | 'yieldedLead'
  | 'tradeLead'
  | 'outvotedLead'
  | 'lateLead'
  | 'annexedLead'
  | 'gapLead'
  | 'unsaidLead'
  | 'afterFinalLead'
>;

/** The news in one short sentence, or two. */
export function dealLeads(naming: PlainNaming): Sentences<Leads> {
  const { sides, actor, pair, issue, thing, ratifier, Ratifier, where, is, talks } = naming;
  /** What was agreed, or on what something was. */
  const on = (id: string, option: string): string => thing(id, option) ?? issue(id);
  const be = talks === 'call' ? 'is' : 'are';
  return {
    agreedLead: ({ issue: id, option }) => {
      const what = on(id, option);
      return woven(
        [
          `${pair} have a deal. Yesterday they agreed on`,
          `Yesterday ${pair} agreed ${where} on`,
          `The ${talks} ${be} over, and there is a deal. It brings`,
          `After their ${talks}, ${pair} have said yes to`,
          `It is done: ${pair} have signed. They agreed on`,
          `There is a deal between ${pair}. The main point is`,
          `Yesterday two teams found an answer ${where}. It brings`,
        ],
        [`${what}.`],
      );
    },

    yieldedLead: ({ party, issue: id, from, to }) => {
      const who = actor(party);
      const other = sides.filter((side) => side !== party).map(actor)[0] ?? '';
      const [old, now] = [thing(id, from), thing(id, to)];
      if (old === undefined || now === undefined) {
        return [
          `Yesterday ${who} gave way on ${issue(id)}. Now it has a deal with ${other}.`,
          `${pair} have a deal. To get it, ${who} gave way on ${issue(id)}.`,
          `${who} moved on ${issue(id)}, and yesterday both sides signed.`,
        ];
      }
      return [
        `${who} had asked for ${old}. Yesterday it agreed to ${now}, and there is a deal.`,
        `Yesterday ${who} said yes to ${now}. So it has a deal with ${other}.`,
        `${pair} have a deal. For it, ${who} took ${now} instead of ${old}.`,
        `${who} changed its mind and took ${now}. Yesterday both sides signed.`,
        `Yesterday ${who} agreed to ${now}. That ended the ${talks} with a deal.`,
        `At first ${who} asked for ${old}. What it signed yesterday was ${now}.`,
      ];
    },

    tradeLead: ({ parts: [one, other] }) => {
      const [x, y] = [actor(one.party), actor(other.party)];
      const [given, returned] = [thing(one.issue, one.to), thing(other.issue, other.to)];
      if (given === undefined || returned === undefined) {
        return [
          `Yesterday ${x} gave way on ${issue(one.issue)} and ${y} on ${issue(other.issue)}. Now they have a deal.`,
          `A swap ended the ${talks} yesterday. ${x} moved on ${issue(one.issue)}, ${y} on ${issue(other.issue)}.`,
        ];
      }
      return woven(
        [
          `${x} said yes to ${given}. ${y} said yes to ${returned}.`,
          `${x} took ${given}, and ${y} took ${returned}.`,
          `${y} agreed to ${returned}, and ${x} agreed to ${given}.`,
        ],
        [
          'With this swap they made a deal yesterday.',
          `So the ${talks} ended yesterday with a deal.`,
          'Each gave something, and yesterday both signed.',
        ],
      );
    },

    outvotedLead: ({ ratifier: id, issue: over, option }) => {
      const what = on(over, option);
      const who = ratifier(id);
      return [
        `The deal on ${what} has passed, though ${who} said no.`,
        `${Ratifier(id)} said no. But yesterday the deal on ${what} passed without that vote.`,
        `${pair} have a deal on ${what}. ${Ratifier(id)} ${is([id], 'was', 'were')} against it.`,
        `Enough people at home said yes yesterday to ${what}. ${Ratifier(id)} did not.`,
      ];
    },

    lateLead: ({ issue: id, option }) => {
      const what = on(id, option);
      return [
        `There was no time left. Then ${pair} agreed yesterday on ${what}.`,
        `${pair} used all their time. In the end they agreed on ${what}.`,
        `Just in time, ${pair} said yes yesterday to ${what}.`,
        `The ${talks} had nearly run out of time when ${pair} agreed on ${what}.`,
      ];
    },

    annexedLead: ({ issue: id, option }) => {
      const what = on(id, option);
      return [
        `${pair} agreed yesterday on ${what}. Then their experts made the deal better for both.`,
        `First both sides agreed on ${what}. Then they took one more idea from their experts.`,
        `Experts had one more idea yesterday, and both sides took it. The deal brings ${what}.`,
        `The deal on ${what} got better yesterday, for both sides. The experts had found more.`,
      ];
    },

    gapLead: ({ missing, issue: id, option }) => {
      const what = on(id, option);
      const gaps = listed(missing.map(issue));
      return [
        `Yesterday ${pair} agreed on ${what}, but not on ${gaps}.`,
        `${pair} have part of a deal. They agreed on ${what}. On ${gaps} they did not.`,
        `The ${talks} brought ${what}, but no answer on ${gaps}.`,
        `There is a deal on ${what}. But ${gaps} must wait.`,
      ];
    },

    unsaidLead: ({ party, issue: id, option }) => {
      const what = on(id, option);
      const who = actor(party);
      return [
        `${who} broke a public promise yesterday and agreed to ${what}.`,
        `${who} had promised something else on ${issue(id)}. Yesterday it agreed to ${what}.`,
        `There is a deal on ${what}. To get it, ${who} took back its public word.`,
        `Yesterday ${who} said yes to ${what}. That is not what it had told the press.`,
      ];
    },

    afterFinalLead: ({ maker, decliner, issue: id, option }) => {
      const what = on(id, option);
      const [x, y] = [actor(maker), actor(decliner)];
      return [
        `${y} had said no to the last offer of ${x}. Yet yesterday they agreed on ${what}.`,
        `${x} had called its offer the last one, and ${y} had said no. Now they agree on ${what}.`,
        `All looked lost when ${y} said no to a last offer. Yesterday both signed: the deal brings ${what}.`,
        `The last offer of ${x} was not the last. Yesterday ${pair} agreed on ${what}.`,
      ];
    },
  };
}
