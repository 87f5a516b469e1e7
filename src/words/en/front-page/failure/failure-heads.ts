import type { Sentences } from '../../../../press/grammar.ts';
import type { FailureStatements } from '../../../../press/statements/failure-statements.ts';
import { capitalised } from '../../../../lib/capitalised.ts';
import { listed, type Naming } from '../naming.ts';

type Heads = Pick<
  FailureStatements,
  'stalemate' | 'stuck' | 'lastWord' | 'apart' | 'unratified' | 'sunkOver' | 'half'
>;

/** Headlines over talks that came to nothing. */
export function failureHeads(naming: Naming): Sentences<Heads> {
  const { sides, actor, atHome, topic, ratifierHead, areMany, tag, tagged, byTelephone } = naming;
  const [a, b] = sides.map(actor);
  const pair = `${a ?? ''} and ${b ?? ''}`;
  const Tag = capitalised(tag);
  return {
    stalemate: ({ issues }) => {
      const what = listed(issues.map(topic));
      return [
        `${Tag} talks end without a deal`,
        `No deal on ${what}`,
        `${pair} fail to agree`,
        `${Tag} talks end empty-handed`,
        `No accord: ${what} unresolved`,
        `${pair} part without agreement`,
        `Deadlock in ${tag} talks`,
        `${Tag} talks leave ${what} unsettled`,
        `No breakthrough in ${tag} talks`,
        byTelephone ? 'Call ends with nothing agreed' : 'Delegations go home with nothing signed',
      ];
    },

    stuck: ({ party, issue }) => {
      const what = topic(issue);
      const who = actor(party);
      return [
        `${Tag} talks fail over ${what}`,
        `${Tag} talks founder on ${what}`,
        `Dispute over ${what} blocks ${tagged('deal')}`,
        `${who} says no over ${what}`,
        `Talks run aground on ${what}`,
        `No deal as ${who} rejects terms on ${what}`,
        `${pair} kept apart by ${what}`,
        `No agreement after dispute over ${what}`,
        `${who} refuses terms; talks end in failure`,
      ];
    },

    lastWord: ({ maker, decliner }) => {
      const [x, y] = [actor(maker), actor(decliner)];
      return [
        `${y} turns down final offer; ${tagged('talks', y)} fail`,
        `${y} rejects final offer from ${x}`,
        `Final offer from ${x} finds no taker`,
        `${capitalised(tagged('talks', y))} fail after ${y} refuses final offer`,
        `Take it or leave it, says ${x}; ${y} leaves it`,
        `No deal after final offer is refused`,
      ];
    },

    apart: ({ issue }) => {
      const what = topic(issue);
      return [
        `${pair} still at odds over ${what}`,
        `Gap over ${what} proves too wide`,
        `${Tag} talks fail to close gap on ${what}`,
        `No meeting of minds on ${what}`,
        `Too far apart on ${what}`,
        `${pair} cannot agree on ${what}`,
        `Differences over ${what} defeat ${tag} talks`,
      ];
    },

    unratified: ({ home: refuser, blocker }) => {
      const who = ratifierHead(blocker);
      const Who = capitalised(who);
      const many = areMany([blocker]);
      return [
        `${Who} ${many ? 'sink' : 'sinks'} ${tagged('accord')}`,
        `${capitalised(tagged('accord'))} fails at home`,
        `${capitalised(tagged('deal'))} rejected ${atHome(refuser)}`,
        `${Who} ${many ? 'block' : 'blocks'} ${tagged('text')}`,
        `${capitalised(tagged('deal'))} is dead: no from ${who}`,
        `Accord founders on opposition of ${who}`,
        `Negotiators’ deal disowned ${atHome(refuser)}`,
        `${Who} ${many ? 'refuse' : 'refuses'} to approve ${tagged('deal')}`,
      ];
    },

    sunkOver: ({ blocker, issue }) => {
      const who = ratifierHead(blocker);
      const what = topic(issue);
      return [
        `${capitalised(tagged('accord'))} sunk over ${what}`,
        `${capitalised(who)} ${areMany([blocker]) ? 'reject' : 'rejects'} deal over ${what}`,
        `${capitalised(tagged('deal'))} falls at home over ${what}`,
        `${capitalised(what)} too much for ${who}`,
        `Accord lost over ${what}`,
        `${capitalised(who)} ${areMany([blocker]) ? 'balk' : 'balks'} at terms on ${what}`,
      ];
    },

    half: ({ home: refuser, consented }) => [
      `Yes ${atHome(consented)}, no ${atHome(refuser)}`,
      `Deal approved ${atHome(consented)} is refused ${atHome(refuser)}`,
      `Accord passes on one side only`,
      `Refusal ${atHome(refuser)} undoes ${tagged('deal')}`,
      `Deal that passed ${atHome(consented)} fails ${atHome(refuser)}`,
      `One yes is not enough: ${tagged('accord')} fails`,
    ],
  };
}
