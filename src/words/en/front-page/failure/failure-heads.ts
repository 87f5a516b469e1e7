import type { Sentences } from '../../../../press/grammar.ts';
import type { FailureStatements } from '../../../../press/statements/failure-statements.ts';
import { capitalised } from '../../../../lib/capitalised.ts';
import { listed, type Naming } from '../naming.ts';

type Heads = Pick<
  FailureStatements,
  | 'stalemate'
  | 'stuck'
  | 'lastWord'
  | 'apart'
  | 'walkOut'
  | 'walkOutOver'
  | 'lost'
  | 'unratified'
  | 'sunkOver'
  | 'half'
>;

/** Headlines over talks that came to nothing. */
export function failureHeads(naming: Naming): Sentences<Heads> {
  const { sides, actor, adjective, home, topic, ratifier, areMany, tag, tagged, byTelephone } =
    naming;
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
        byTelephone ? 'Call ends with nothing agreed' : 'Delegations go home with nothing signed',
      ];
    },

    stuck: ({ party, issue }) => {
      const what = topic(issue);
      const who = actor(party);
      return [
        `${Tag} talks fail over ${what}`,
        `${Tag} talks founder on ${what}`,
        `Too much for ${tag} talks: ${what}`,
        `${who} says no over ${what}`,
        `Talks run aground on ${what}`,
        `No deal: ${who} balks at ${what}`,
        `${pair} kept apart by ${what}`,
      ];
    },

    lastWord: ({ maker, decliner }) => {
      const [x, y] = [actor(maker), actor(decliner)];
      return [
        `${y} turns down final offer; ${tagged('talks', y)} fail`,
        `${y} rejects last word from ${x}`,
        `Final offer from ${x} falls flat`,
        `${capitalised(tagged('talks', y))} fail after ${y} refuses final offer`,
        `Take it or leave it, says ${x}; ${y} leaves it`,
        `No deal after final offer is refused`,
      ];
    },

    apart: ({ issue }) => {
      const what = topic(issue);
      return [
        `${pair} still at odds over ${what}`,
        `No closing of gap over ${what}`,
        `${Tag} talks fail to close gap on ${what}`,
        `No meeting of minds on ${what}`,
        `Too far apart on ${what}`,
        `${pair} cannot agree on ${what}`,
      ];
    },

    walkOut: ({ party }) => {
      const who = actor(party);
      return byTelephone
        ? [
            `${who} breaks off ${tagged('talks', who)}`,
            `${who} hangs up`,
            `${who} cuts short the call`,
            `Call ends abruptly as ${who} breaks off`,
            `${capitalised(adjective(party))} side ends the call`,
            `${pair} cut off: ${who} ends the call`,
          ]
        : [
            `${who} walks out of ${tagged('talks', who)}`,
            `${capitalised(adjective(party))} walk-out ends ${tag} talks`,
            `${capitalised(adjective(party))} delegation quits ${tag} talks`,
            `${who} breaks off talks`,
            `${who} leaves the table`,
            `${capitalised(tagged('talks', who))} collapse as ${who} walks out`,
          ];
    },

    walkOutOver: ({ party, issue }) => {
      const who = actor(party);
      const what = topic(issue);
      return [
        `${who} quits talks after row over ${what}`,
        `${who} breaks off ${tagged('talks', who)} after dispute on ${what}`,
        `Dispute over ${what} precedes end of ${tag} talks`,
        `${Tag} talks collapse amid row over ${what}`,
        `${capitalised(adjective(party))} side leaves with ${what} unresolved`,
        `After ${what}, the end: ${who} leaves talks`,
      ];
    },

    lost: ({ party, issues }) => {
      const what = listed(issues.map(topic));
      const who = actor(party);
      return [
        `Draft on ${what} lost as ${who} quits talks`,
        `${who} leaves, and takes ${what} with it`,
        `${capitalised(what)} had been initialled; then ${who} left`,
        `Work on ${what} undone as ${who} breaks off`,
        `Collapse of ${tag} talks buries text on ${what}`,
      ];
    },

    unratified: ({ home: refuser, blocker }) => {
      const at = capitalised(home(refuser));
      const who = ratifier(blocker);
      return [
        `${capitalised(who)} ${areMany([blocker]) ? 'sink' : 'sinks'} ${tagged('accord')}`,
        `${capitalised(tagged('accord'))} fails at home`,
        `${at} rejects ${tagged('deal', home(refuser))}`,
        `${capitalised(who)} ${areMany([blocker]) ? 'vote' : 'votes'} down ${tagged('text')}`,
        `${capitalised(tagged('deal'))} is dead: no from ${who}`,
        `Accord founders on ${who}`,
        `${at} disowns deal struck by its negotiators`,
      ];
    },

    sunkOver: ({ blocker, issue }) => {
      const who = ratifier(blocker);
      const what = topic(issue);
      return [
        `${capitalised(tagged('accord'))} sunk over ${what}`,
        `${capitalised(who)} ${areMany([blocker]) ? 'reject' : 'rejects'} deal over ${what}`,
        `${capitalised(tagged('deal'))} falls at home over ${what}`,
        `${capitalised(what)} too much for ${who}`,
        `Accord lost over ${what}`,
        `${capitalised(tagged('text'))} dies over ${what}`,
      ];
    },

    half: ({ home: refuser, consented }) => {
      const [no, yes] = [capitalised(home(refuser)), capitalised(home(consented))];
      return [
        `${yes} says yes, ${home(refuser)} says no`,
        `${no} turns down deal that ${home(consented)} had approved`,
        `Accord passes on one side only`,
        `${yes} left waiting as ${home(refuser)} rejects ${tagged('deal')}`,
        `${no} blocks a deal that ${home(consented)} accepted`,
        `One yes is not enough: ${tagged('accord')} fails`,
      ];
    },
  };
}
