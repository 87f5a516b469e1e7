import type { Sentences } from '../../../press/grammar.ts';
import type { FailureStatements } from '../../../press/statements/failure-statements.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import { listed } from '../../en/front-page/naming.ts';
import type { PlainNaming } from './naming.ts';

type Leads = Pick<
  FailureStatements,
  | 'stalemateLead'
  | 'stuckLead'
  | 'lastWordLead'
  | 'apartLead'
  | 'unratifiedLead'
  | 'sunkOverLead'
  | 'halfLead'
>;

export function failureLeads(naming: PlainNaming): Sentences<Leads> {
  const { sides, actor, home, Home, atHome, issue, thing, ratifier, Ratifier, is } = naming;
  const { pair, where, talks } = naming;
  const [a, b] = [actor(sides[0]), actor(sides[1])];
  const be = talks === 'call' ? 'is' : 'are';
  return {
    stalemateLead: ({ issues }) => {
      const what = listed(issues.map(issue));
      return [
        `The ${talks} between ${pair} ended yesterday with no deal.`,
        `Yesterday ${pair} could not agree on ${what}.`,
        `${pair} talked and talked. Yesterday they stopped, with nothing signed.`,
        `The ${talks} ${be} over. On ${what} there is still no answer.`,
        `No deal: that is how the ${talks} ended yesterday.`,
        `${pair} tried to agree on ${what}. Yesterday they gave up.`,
      ];
    },

    stuckLead: ({ party, issue: id }) => {
      const on = issue(id);
      const who = actor(party);
      return [
        `The ${talks} between ${pair} failed yesterday. What stood in the way was ${on}.`,
        `${who} said no because of ${on}. Yesterday the ${talks} ended with no deal.`,
        `${pair} could not get past ${on}. So there is no deal.`,
        `It was too hard to agree on ${on}. Yesterday ${pair} ended their ${talks}.`,
        `There could have been a deal. But ${who} said no over ${on}.`,
      ];
    },

    lastWordLead: ({ maker, decliner }) => {
      const [x, y] = [actor(maker), actor(decliner)];
      return [
        `${x} made a last offer, and ${y} said no. Yesterday the ${talks} ended with no deal.`,
        `${y} did not take the last offer of ${x}. So nothing was signed yesterday.`,
        `It was the last offer, said ${x}. The answer of ${y} was no, and there is no deal.`,
        `There is no deal. Yesterday ${y} said no to what ${x} called its last offer.`,
      ];
    },

    apartLead: ({ issue: id, options }) => {
      const on = issue(id);
      const [ofA, ofB] = [thing(id, options[0]), thing(id, options[1])];
      if (ofA === undefined || ofB === undefined) {
        return [
          `On ${on} ${pair} want different things. Yesterday their ${talks} ended with no deal.`,
          `The ${talks} ended yesterday. On ${on} the two sides were still apart.`,
        ];
      }
      return [
        `${a} asked for ${ofA}. ${b} asked for ${ofB}. Yesterday the ${talks} ended with no deal.`,
        `There is no deal. ${a} wanted ${ofA}, and ${b} wanted ${ofB}.`,
        `${b} wanted ${ofB}. ${a} wanted ${ofA}. Nobody found a way to have both.`,
        `Yesterday ${pair} stopped talking. It was still ${ofA} for one and ${ofB} for the other.`,
      ];
    },

    unratifiedLead: ({ home: refuser, blocker }) => {
      const who = ratifier(blocker);
      return [
        `The two teams had agreed ${where}. But yesterday ${who} said no.`,
        `There is no deal after all. ${Ratifier(blocker)} ${is([blocker], 'was', 'were')} against it.`,
        `${Home(refuser)} said no yesterday to the deal of its own team.`,
        `${pair} had a deal until yesterday. Then ${who} said no to it.`,
        `What ${pair} agreed ${where} is worth nothing now. It did not get past ${who}.`,
      ];
    },

    sunkOverLead: ({ blocker, home: refuser, issue: id, option }) => {
      const who = ratifier(blocker);
      const what = thing(id, option) ?? issue(id);
      return [
        `${Ratifier(blocker)} said no to the deal, most of all because of ${what}.`,
        `The deal of ${pair} failed yesterday. What ${who} liked least was ${what}.`,
        `There will be no deal. For ${who} one thing was too much: ${what}.`,
        `The deal fell ${atHome(refuser)} yesterday. There ${who} did not want ${what}.`,
      ];
    },

    halfLead: ({ home: refuser, consented }) => {
      const [no, yes] = [home(refuser), home(consented)];
      return [
        `${capitalised(yes)} said yes to the deal, and ${no} said no. So it is dead.`,
        `The deal passed ${atHome(consented)}, but not ${atHome(refuser)}. It needed both.`,
        `Yesterday ${no} stopped a deal that ${yes} had backed.`,
        `One side said yes at home, the other no. So ${pair} have no deal.`,
      ];
    },
  };
}
