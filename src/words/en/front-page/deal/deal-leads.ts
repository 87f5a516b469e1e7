import type { Sentences, Ways } from '../../../../press/grammar.ts';
import type { DealStatements } from '../../../../press/statements/deal-statements.ts';
import { capitalised } from '../../../../lib/capitalised.ts';
import { listed, oneSentence, type Naming } from '../naming.ts';

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

/** The news in one sentence. Its time never stands after the name of what was agreed. */
export function dealLeads(naming: Naming): Sentences<Leads> {
  const { sides, actor, adjective, atHome, issue, thing, clause } = naming;
  const { ratifier, where, byTelephone } = naming;
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
      const told = clause(id, option);
      const said: Ways = [
        `${pair} agreed ${where} yesterday on ${what}.`,
        `${pair} yesterday reached agreement ${where} on ${what}.`,
        `${capitalised(negotiators)} yesterday concluded an agreement on ${what}.`,
        `After ${talks}, ${pair} have settled on ${what}.`,
        `${capitalised(talks)} between ${pair} ended yesterday in agreement on ${what}.`,
        `${b} and ${a} came to terms yesterday on ${what}.`,
        `${pair} concluded an agreement yesterday that provides for ${what}.`,
        `Agreement on ${what} was announced yesterday after ${talks} between ${pair}.`,
        `An agreement on ${what} was the outcome yesterday of ${talks} between ${pair}.`,
      ];
      if (!oneSentence(told)) return said;
      return [
        ...said,
        `${told}, under an agreement that ${pair} reached ${where} yesterday.`,
        `${told}, ${pair} agreed ${where} yesterday.`,
        `${told}, according to the agreement reached yesterday between ${pair}.`,
      ];
    },

    yieldedLead: ({ party, issue: id, from, to }) => {
      const who = actor(party);
      const other = party === first ? b : a;
      const [old, now] = [thing(id, from), thing(id, to)];
      const short: Ways = [
        `${who} gave way yesterday on ${issue(id)} to reach an agreement with ${other}.`,
        `A concession by ${who} on ${issue(id)} cleared the way yesterday for an agreement with ${other}.`,
        `${pair} came to terms ${where} yesterday, with ${who} giving ground on ${issue(id)}.`,
        `${who} gave ground on ${issue(id)}, and ${talks} with ${other} ended yesterday in agreement.`,
      ];
      if (old === undefined || now === undefined) return short;
      return [
        ...short,
        `${who} yesterday dropped its demand for ${old} and settled with ${other} for ${now}.`,
        `${who} yesterday accepted ${now}, ending a dispute with ${other} in which it had asked for ${old}.`,
        `${pair} came to terms ${where} yesterday after ${who}, which had asked for ${old}, accepted ${now}.`,
        `Agreement came ${where} yesterday when ${who} accepted ${now} instead of ${old}.`,
        `${who} yesterday gave up its demand for ${old} and, in an agreement with ${other}, accepted ${now}.`,
        `${who} had come to the ${byTelephone ? 'call' : 'talks'} asking for ${old}; what it agreed yesterday was ${now}.`,
      ];
    },

    tradeLead: ({ parts: [one, other] }) => {
      const [x, y] = [actor(one.party), actor(other.party)];
      const [over, against] = [issue(one.issue), issue(other.issue)];
      const [given, returned] = [thing(one.issue, one.to), thing(other.issue, other.to)];
      const short: Ways = [
        `In an agreement reached ${where} yesterday, ${x} gave ground on ${over} and ${y} on ${against}.`,
        `Concessions by ${x} on ${over} and by ${y} on ${against} brought an agreement ${where} yesterday.`,
        `A bargain over ${listed([over, against])} ended ${talks} between ${pair} yesterday.`,
        `${pair} came to terms yesterday after each had given ground: ${x} on ${over}, ${y} on ${against}.`,
      ];
      if (given === undefined || returned === undefined) return short;
      return [
        ...short,
        `${x} accepted ${given}, while ${y} settled for ${returned}, in the agreement that ended ${talks} yesterday.`,
        `Agreement was reached ${where} yesterday: ${x} settled for ${given}, and ${y} came round to ${returned}.`,
        `${pair} yesterday struck a bargain in which ${x} accepted ${given} and ${y} settled for ${returned}.`,
        `${capitalised(talks)} ended yesterday with ${x} settling for ${given} and ${y} for ${returned}.`,
      ];
    },

    outvotedLead: ({ party, ratifier: id, issue: over, option }) => {
      const what = on(over, option);
      const who = ratifier(id);
      return [
        `An agreement between ${pair} on ${what} was approved yesterday over the opposition of ${who}.`,
        `The deal that ${pair} reached ${where} was approved ${atHome(party)} yesterday over the objections of ${who}; it provides for ${what}.`,
        `${capitalised(who)} objected to it, but the agreement reached ${where} on ${what} has been approved.`,
        `${pair} have an agreement on ${what}, and it has survived the opposition of ${who}.`,
        `Negotiators yesterday concluded a deal on ${what}, and opposition from ${who} did not stop it.`,
        `Despite objections from ${who}, the agreement on ${what} has the approval it needs on both sides.`,
      ];
    },

    lateLead: ({ issue: id, option }) => {
      const what = on(id, option);
      return [
        `With no time left, ${pair} agreed yesterday on ${what}.`,
        `It took ${pair} all the time they had, but yesterday they agreed on ${what}.`,
        `Negotiators for ${pair} used all the time they had before they agreed yesterday on ${what}.`,
        `As their talks were about to run out, ${pair} came to an agreement on ${what}.`,
        `${capitalised(talks)} that had run to their last hour brought agreement yesterday on ${what}.`,
      ];
    },

    annexedLead: ({ issue: id, option }) => {
      const what = on(id, option);
      return [
        `${pair} agreed yesterday on ${what}, and then signed an annex in which their experts had improved the terms for both.`,
        `An agreement on ${what} was improved yesterday, after it was closed, by an annex that both sides signed.`,
        `Experts had the last word ${where} yesterday, with an annex that completes a deal on ${what}.`,
        `${pair} yesterday signed an annex that leaves both better off under their deal on ${what}.`,
        `First came agreement on ${what}; then, yesterday, an annex that leaves ${pair} both better off.`,
      ];
    },

    gapLead: ({ missing, issue: id, option }) => {
      const what = on(id, option);
      const gaps = listed(missing.map(issue));
      return [
        `${pair} agreed yesterday on ${what} but could not settle ${gaps}.`,
        `${capitalised(talks)} ended yesterday with agreement on ${what} and none on ${gaps}.`,
        `${pair} yesterday signed an agreement on ${what} that leaves ${gaps} open.`,
        `A partial agreement was reached ${where} yesterday on ${what}; on ${gaps}, ${pair} remained apart.`,
        `${pair} ended their talks yesterday with ${what} agreed and without an answer on ${gaps}.`,
      ];
    },

    unsaidLead: ({ party, issue: id, option }) => {
      const what = on(id, option);
      const who = actor(party);
      return [
        `${who} yesterday went back on a public pledge over ${issue(id)} and accepted ${what}.`,
        `A pledge that ${who} had made before the press gave way yesterday to an agreement on ${what}.`,
        `${who} abandoned a stand it had taken in public on ${issue(id)}, and ${talks} ended yesterday in agreement on ${what}.`,
        `Agreement on ${what} came yesterday after ${who} took back its word.`,
        `${who}, which had pledged itself in public over ${issue(id)}, dropped the pledge and accepted ${what}.`,
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
