import type { Sentences } from '../../../../press/grammar.ts';
import type { FailureStatements } from '../../../../press/statements/failure-statements.ts';
import { capitalised } from '../../../../lib/capitalised.ts';
import { listed, type Naming } from '../naming.ts';

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

export function failureLeads(naming: Naming): Sentences<Leads> {
  const { sides, actor, whose, adjective, atHome, issue, thing } = naming;
  const { ratifier, where, byTelephone } = naming;
  const [first, second] = sides;
  const [a, b] = [actor(first), actor(second)];
  const pair = `${a} and ${b}`;
  const talks = byTelephone ? 'talks by telephone' : `talks ${where}`;
  const Talks = capitalised(talks);
  return {
    stalemateLead: ({ issues }) => {
      const what = listed(issues.map(issue));
      return [
        `${Talks} between ${pair} ended yesterday without agreement.`,
        `${pair} failed yesterday to agree on ${what}.`,
        `${capitalised(adjective(first))} and ${adjective(second)} negotiators ended their ${byTelephone ? 'call' : 'talks'} yesterday with nothing signed.`,
        `No agreement on ${what} came of the ${talks} that ended yesterday.`,
        `${pair} gave up the search for an agreement yesterday, with ${what} unresolved.`,
        `After ${talks} that ended yesterday, ${pair} are still without an agreement on ${what}.`,
        `The ${talks} are over, and ${pair} have nothing to show for them.`,
      ];
    },

    stuckLead: ({ party, issue: id }) => {
      const on = issue(id);
      const who = actor(party);
      return [
        `${Talks} between ${pair} failed yesterday, with ${on} the obstacle that could not be cleared.`,
        `${capitalised(on)} stood between ${pair} and an agreement yesterday, and they did not get past it.`,
        `${who} turned down an offer over ${on}, and ${talks} ended yesterday without agreement.`,
        `${pair} ended their talks yesterday without agreement after ${who} objected to the terms on ${on}.`,
        `Differences over ${on} kept ${pair} from an agreement ${where} yesterday.`,
        `${pair} ended ${talks} yesterday with nothing agreed, after ${who} had refused an offer over ${on}.`,
        `No agreement came of the ${talks} yesterday; ${who} would not accept the terms on ${on}.`,
        `It was ${on} that ${who} named when it said no, and yesterday the talks ended without a text.`,
      ];
    },

    lastWordLead: ({ maker, decliner }) => {
      const [x, y] = [actor(maker), actor(decliner)];
      return [
        `${x} made what it called a final offer, ${y} refused it, and ${talks} ended yesterday without agreement.`,
        `${y} refused a final offer from ${x}, and yesterday their talks ended with nothing signed.`,
        `An offer that ${x} had described as its last was turned down by ${y}, and no agreement followed.`,
        `${Talks} ended in failure yesterday, a final offer from ${x} having been refused by ${y}.`,
        `No agreement came yesterday, after ${y} said no to what ${x} had put forward as final.`,
      ];
    },

    apartLead: ({ issue: id, options }) => {
      const on = issue(id);
      const [ofA, ofB] = [thing(id, options[0]), thing(id, options[1])];
      if (ofA === undefined || ofB === undefined) {
        return [
          `${pair} could not close the gap on ${on}, and ${talks} ended yesterday without agreement.`,
          `Still divided over ${on}, ${pair} ended their talks yesterday with nothing agreed.`,
          `${Talks} ended yesterday without agreement, the two sides still apart on ${on}.`,
        ];
      }
      return [
        `Still divided over ${on}, ${pair} ended their talks yesterday with nothing agreed.`,
        `${Talks} ended yesterday without agreement, the two sides still apart on ${on}.`,
        `A dispute over ${on} was not settled, and ${talks} ended yesterday with nothing signed.`,
        `${Talks} ended yesterday without agreement: ${a} wanted ${ofA} and ${b} ${ofB}.`,
        `With ${a} holding out for ${ofA} and ${b} for ${ofB}, ${talks} came to nothing yesterday.`,
        `${Talks} ended without agreement yesterday; ${a} proposed ${ofA} to the last, and ${b} wanted ${ofB}.`,
        `Nothing was agreed ${where} yesterday: ${whose(first)} final position was ${ofA}, ${whose(second)} ${ofB}.`,
        `${a} proposed ${ofA}, ${b} proposed ${ofB}, and no way between the two was found before ${talks} ended yesterday.`,
      ];
    },

    unratifiedLead: ({ home: refuser, blocker }) => {
      const who = ratifier(blocker);
      return [
        `An agreement that negotiators had initialled ${where} failed yesterday ${atHome(refuser)}, where it was rejected by ${who}.`,
        `${capitalised(who)} rejected the agreement that ${pair} had reached ${where}.`,
        `The accord between ${pair} is dead: it did not get past ${who}.`,
        `The text that negotiators had initialled ${where} was refused yesterday ${atHome(refuser)}.`,
        `What ${pair} had agreed ${where} came undone yesterday when ${who} refused to approve it.`,
        `${pair} had a text, but ${who} did not approve it, and it falls.`,
      ];
    },

    sunkOverLead: ({ blocker, home: refuser, issue: id, option }) => {
      const who = ratifier(blocker);
      const what = thing(id, option) ?? issue(id);
      return [
        `${capitalised(who)} rejected the agreement reached ${where}, objecting above all to ${what}.`,
        `The accord between ${pair} failed yesterday over ${what}, the point that weighed most with ${who}.`,
        `The agreement reached ${where} is lost: ${who} could not accept ${what}.`,
        `An agreement reached ${where} was refused ${atHome(refuser)} yesterday, with ${who} opposed to ${what}.`,
        `Opposition by ${who} to ${what} brought down the accord between ${pair} yesterday.`,
      ];
    },

    halfLead: ({ home: refuser, consented }) => [
      `The agreement reached ${where} was approved ${atHome(consented)} but not ${atHome(refuser)}, and so comes to nothing.`,
      `A text that had been approved ${atHome(consented)} was rejected yesterday ${atHome(refuser)}.`,
      `The answer to the text that negotiators had concluded was yes ${atHome(consented)} and no ${atHome(refuser)}.`,
      `With consent ${atHome(consented)} and none ${atHome(refuser)}, the agreement reached ${where} is void.`,
      `An accord between ${pair} fell yesterday at the last step: it passed ${atHome(consented)} and failed ${atHome(refuser)}.`,
    ],
  };
}
