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
  | 'walkOutLead'
  | 'walkOutOverLead'
  | 'lostLead'
  | 'unratifiedLead'
  | 'sunkOverLead'
  | 'halfLead'
>;

export function failureLeads(naming: Naming): Sentences<Leads> {
  const { sides, actor, adjective, delegation, home, atHome, issue, thing } = naming;
  const { ratifier, where, byTelephone } = naming;
  const [first, second] = sides;
  const [a, b] = [actor(first), actor(second)];
  const pair = `${a} and ${b}`;
  const talks = byTelephone ? 'talks by telephone' : `talks ${where}`;
  const Talks = capitalised(talks);
  const left = byTelephone ? 'broke off the call' : 'walked out of the talks';
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
          `${pair} could not close the gap between them on ${on}, and ${talks} ended yesterday without agreement.`,
          `Still divided over ${on}, ${pair} ended their talks yesterday with nothing agreed.`,
          `${Talks} ended yesterday without agreement, the two sides still apart on ${on}.`,
        ];
      }
      return [
        `${a} wanted ${ofA} and ${b} wanted ${ofB}, and ${talks} ended yesterday without agreement.`,
        `With ${a} holding out for ${ofA} and ${b} for ${ofB}, ${talks} came to nothing yesterday.`,
        `${Talks} ended without agreement yesterday; ${a} proposed ${ofA} to the last, and ${b} wanted ${ofB}.`,
        `Nothing was agreed ${where} yesterday: the last word of ${a} was ${ofA}, that of ${b} ${ofB}.`,
        `${a} proposed ${ofA}, ${b} proposed ${ofB}, and no way between the two was found before ${talks} ended yesterday.`,
      ];
    },

    walkOutLead: ({ party }) => {
      const who = actor(party);
      const other = party === first ? b : a;
      return [
        `${who} ${left} yesterday, and nothing was agreed.`,
        `${capitalised(delegation(party))} ${left} yesterday, leaving ${other} without an agreement.`,
        `${Talks} between ${pair} broke down yesterday when ${delegation(party)} ${byTelephone ? 'ended the call' : 'left the table'}.`,
        `The ${talks} ended abruptly yesterday: ${who} broke them off.`,
        `${pair} have no agreement: ${who} ${left} yesterday.`,
        `Nothing will come of the ${talks}, which ${who} broke off yesterday.`,
      ];
    },

    walkOutOverLead: ({ party, issue: id }) => {
      const who = actor(party);
      const on = issue(id);
      return [
        `${who} ${left} yesterday, after an offer had foundered on ${on}.`,
        `With ${on} still in dispute, ${who} broke off ${talks} yesterday.`,
        `${capitalised(delegation(party))} ${left} yesterday, leaving ${on} unresolved.`,
        `${Talks} broke down yesterday when ${who} left them, after a dispute over ${on}.`,
        `A quarrel over ${on} went unmended yesterday as ${who} ${left}.`,
      ];
    },

    lostLead: ({ party, issues }) => {
      const who = actor(party);
      const what = listed(issues.map(issue));
      return [
        `${who} ${left} yesterday, and what the two sides had initialled on ${what} went with it.`,
        `Wording already initialled on ${what} became void yesterday when ${who} ${left}.`,
        `The two sides had put their initials to terms on ${what}; yesterday ${who} ${left}, and they count for nothing.`,
        `${capitalised(delegation(party))} ${left} yesterday and left behind a draft on ${what} that binds nobody.`,
      ];
    },

    unratifiedLead: ({ home: refuser, blocker }) => {
      const who = ratifier(blocker);
      return [
        `An agreement that negotiators had initialled ${where} failed yesterday ${atHome(refuser)}, where it was rejected by ${who}.`,
        `${capitalised(who)} voted down the agreement that ${pair} had reached ${where}.`,
        `The accord between ${pair} is dead: it did not get past ${who}.`,
        `${capitalised(home(refuser))} refused its consent yesterday to the text that its own negotiators had initialled.`,
        `What ${pair} had agreed ${where} came undone yesterday with a vote by ${who}.`,
        `${pair} had a text, but ${who} did not approve it, and it falls.`,
      ];
    },

    sunkOverLead: ({ blocker, home: refuser, issue: id, option }) => {
      const who = ratifier(blocker);
      const what = thing(id, option) ?? issue(id);
      return [
        `${capitalised(who)} voted down the agreement reached ${where}, objecting above all to ${what}.`,
        `The accord between ${pair} failed yesterday over ${what}, the point that weighed most with ${who}.`,
        `${capitalised(what)} proved more than ${who} could accept, and the agreement reached ${where} is lost.`,
        `An agreement reached ${where} was refused ${atHome(refuser)} yesterday, with ${who} opposed to ${what}.`,
        `Opposition by ${who} to ${what} brought down the accord between ${pair} yesterday.`,
      ];
    },

    halfLead: ({ home: refuser, consented }) => {
      const [no, yes] = [home(refuser), home(consented)];
      return [
        `The agreement reached ${where} was approved ${atHome(consented)} but not ${atHome(refuser)}, and so comes to nothing.`,
        `${capitalised(no)} rejected yesterday a text that ${yes} had been ready to put into force.`,
        `${capitalised(yes)} said yes and ${no} said no to the text that negotiators had concluded.`,
        `With consent ${atHome(consented)} and none ${atHome(refuser)}, the agreement reached ${where} is void.`,
        `An accord between ${pair} fell yesterday at the last step: ${yes} consented, ${no} did not.`,
      ];
    },
  };
}
