import type { Sentences } from '../../../../press/grammar.ts';
import type { DealStatements } from '../../../../press/statements/deal-statements.ts';
import { capitalised } from '../../../../lib/capitalised.ts';
import { listed, type Naming } from '../naming.ts';
import { woven } from '../woven.ts';

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

/** The news in one sentence. */
export function dealLeads(naming: Naming): Sentences<Leads> {
  const { sides, actor, adjective, issue, thing, ratifier, where, byTelephone } = naming;
  const [first, second] = sides;
  const [a, b] = [actor(first), actor(second)];
  const pair = `${a} and ${b}`;
  const negotiators = `${adjective(first)} and ${adjective(second)} negotiators`;
  const talks = byTelephone ? 'talks by telephone' : `talks ${where}`;
  /** What was agreed, or on what something was. */
  const on = (id: string, option: string): string => thing(id, option) ?? issue(id);
  return {
    agreedLead: ({ issue: id, option }) => {
      const what = on(id, option);
      return woven(
        [
          `${pair} agreed ${where} yesterday on ${what}`,
          `${pair} yesterday reached agreement ${where} on ${what}`,
          `${capitalised(negotiators)} yesterday concluded an agreement on ${what}`,
          `After ${talks}, ${pair} have settled on ${what}`,
          `${capitalised(talks)} between ${pair} ended yesterday in agreement on ${what}`,
          `An agreement was reached ${where} yesterday by ${pair} on ${what}`,
          `${pair} are at one on ${what}, after ${talks} that ended yesterday`,
          `${b} and ${a} came to terms yesterday on ${what}`,
        ],
        ['.', ', officials on both sides said.', ', people close to the talks said.'],
      );
    },

    yieldedLead: ({ party, issue: id, from, to }) => {
      const who = actor(party);
      const other = party === first ? b : a;
      const [old, now] = [thing(id, from), thing(id, to)];
      if (old === undefined || now === undefined) {
        return [
          `${who} gave way yesterday on ${issue(id)} to reach an agreement with ${other}.`,
          `A concession by ${who} on ${issue(id)} is at the heart of the agreement reached ${where} yesterday.`,
          `${pair} came to terms ${where} yesterday, with ${who} giving ground on ${issue(id)}.`,
        ];
      }
      return [
        `${who} yesterday gave up ${old} and settled with ${other} for ${now}.`,
        `${who} yesterday accepted ${now}, ending a dispute with ${other} in which it had begun with ${old}.`,
        `${pair} came to terms ${where} yesterday after ${who} accepted ${now}, having come with ${old}.`,
        `An agreement was reached ${where} yesterday in which ${who} takes ${now} in place of ${old}.`,
        `Having begun with ${old}, ${who} yesterday put its name to ${now}.`,
        `${who} yesterday signed up to ${now}, and ${talks} with ${other} ended in agreement.`,
        `It was ${old} that ${who} had preferred; what it agreed ${where} yesterday was ${now}.`,
        `${who} backed away yesterday from ${old} and accepted ${now}, and ${talks} with ${other} ended in a deal.`,
      ];
    },

    tradeLead: ({ parts: [one, other] }) => {
      const [x, y] = [actor(one.party), actor(other.party)];
      const [given, returned] = [thing(one.issue, one.to), thing(other.issue, other.to)];
      if (given === undefined || returned === undefined) {
        const [over, against] = [issue(one.issue), issue(other.issue)];
        return [
          `${x} gave ground on ${over} and ${y} on ${against} in an agreement reached ${where} yesterday.`,
          `With concessions by ${x} on ${over} and by ${y} on ${against}, the two sides came to terms ${where} yesterday.`,
          `A bargain over ${over} and ${against} ended ${talks} between ${pair} yesterday.`,
        ];
      }
      return woven(
        [
          `${x} accepted ${given} and ${y} accepted ${returned}`,
          `${x} agreed to ${given}, and ${y} to ${returned},`,
          `${y} agreed to ${returned}, and ${x} in turn to ${given},`,
        ],
        [
          `in a deal reached ${where} yesterday.`,
          `as talks between them ${where} ended yesterday in agreement.`,
          'in a bargain concluded yesterday.',
          'as the two sides came to terms yesterday.',
        ],
      );
    },

    outvotedLead: ({ ratifier: id, issue: over, option }) => {
      const what = on(over, option);
      const who = ratifier(id);
      return [
        `An agreement between ${pair} on ${what} was approved yesterday over the opposition of ${who}.`,
        `The deal that ${pair} reached ${where} on ${what} passed at home yesterday, over the objections of ${who}.`,
        `${capitalised(who)} voted against it, but the agreement reached ${where} on ${what} has passed.`,
        `${pair} have an agreement on ${what}, and it has survived the opposition of ${who}.`,
        `Negotiators concluded a deal on ${what} yesterday, and a vote against by ${who} did not stop it.`,
        `The agreement on ${what} has the approval it needs on both sides, despite a vote against by ${who}.`,
      ];
    },

    lateLead: ({ issue: id, option }) => {
      const what = on(id, option);
      return [
        `With no time left, ${pair} agreed yesterday on ${what}.`,
        `With nothing left on the calendar, ${pair} yesterday settled on ${what}.`,
        `It took ${pair} all the time they had, but yesterday they agreed on ${what}.`,
        `Negotiators for ${pair} used all the time they had before they agreed yesterday on ${what}.`,
        `As their talks were about to run out, ${pair} came to an agreement on ${what}.`,
        `${capitalised(talks)} that had run to their last hour brought agreement yesterday on ${what}.`,
      ];
    },

    annexedLead: ({ issue: id, option }) => {
      const what = on(id, option);
      return [
        `${pair} agreed yesterday on ${what}, and then signed an annex in which their experts had found more for both.`,
        `An agreement on ${what} was improved yesterday, after it was closed, by an annex that both sides signed.`,
        `Experts had the last word ${where} yesterday, with an annex that completes a deal on ${what}.`,
        `The deal on ${what} between ${pair} grew better for both yesterday, when they signed an annex to it.`,
        `First came agreement on ${what}; then, yesterday, an annex that leaves ${pair} both better off.`,
      ];
    },

    gapLead: ({ missing, issue: id, option }) => {
      const what = on(id, option);
      const gaps = listed(missing.map(issue));
      return [
        `${pair} agreed yesterday on ${what} but could not settle ${gaps}.`,
        `${capitalised(talks)} ended yesterday with agreement on ${what} and none on ${gaps}.`,
        `The outcome is ${what}, ${pair} agreed yesterday, but ${gaps} must wait.`,
        `A partial agreement was reached ${where} yesterday on ${what}; on ${gaps}, ${pair} remained apart.`,
        `${pair} ended their talks yesterday with ${what} and without an answer on ${gaps}.`,
      ];
    },

    unsaidLead: ({ party, issue: id, option }) => {
      const what = on(id, option);
      const who = actor(party);
      return [
        `${who} went back on a public pledge over ${issue(id)} and agreed to ${what}.`,
        `A pledge that ${who} had made before the press gave way yesterday to an agreement on ${what}.`,
        `${who} abandoned a stand it had taken in public on ${issue(id)}, and ${talks} ended yesterday in agreement on ${what}.`,
        `Agreement on ${what} came yesterday after ${who} took back its word.`,
        `Having tied its hands in public over ${issue(id)}, ${who} untied them and agreed to ${what}.`,
      ];
    },

    afterFinalLead: ({ maker, decliner, issue: id, option }) => {
      const what = on(id, option);
      const [x, y] = [actor(maker), actor(decliner)];
      return [
        `${pair} agreed yesterday on ${what}, although ${y} had refused what ${x} called its final offer.`,
        `A final offer from ${x} was turned down, yet ${talks} ended yesterday with agreement on ${what}.`,
        `${x} had said that its offer was final and ${y} had refused it; yesterday the two agreed on ${what}.`,
        `${capitalised(talks)} that seemed lost when ${y} refused a final offer ended yesterday in agreement on ${what}.`,
        `The final offer was not the last: ${pair} settled yesterday on ${what}.`,
      ];
    },
  };
}
