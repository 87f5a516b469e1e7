import type { Sentences } from '../../../press/grammar.ts';
import type { FailureStatements } from '../../../press/statements/failure-statements.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import { listed } from '../../en/front-page/naming.ts';
import type { PlainNaming } from './naming.ts';

type Heads = Pick<
  FailureStatements,
  'stalemate' | 'stuck' | 'lastWord' | 'apart' | 'unratified' | 'sunkOver' | 'half'
>;

/** Headlines over talks that came to nothing. */
export function failureHeads(naming: PlainNaming): Sentences<Heads> {
  const { actor, home, Home, pair, topic, ratifier, ratifierHead, tag, tagged, is } = naming;
  const Tag = capitalised(tag);
  return {
    stalemate: ({ issues }) => {
      const what = listed(issues.map(topic));
      return [
        `${Tag} talks end with no deal`,
        `No deal on ${what}`,
        `${pair} cannot agree`,
        `All that talk, and no deal`,
        `Nothing signed after ${tag} talks`,
        `${pair} stop talking, with no deal`,
        `${Tag} talks leave ${what} open`,
        'Time is up, and nothing is agreed',
      ];
    },

    stuck: ({ party, issue }) => {
      const what = topic(issue);
      return [
        `No deal: ${what} is too hard`,
        `${Tag} talks fail over ${what}`,
        `${actor(party)} says no over ${what}`,
        `${capitalised(what)} stops a deal`,
        `They got stuck on ${what}`,
        `${pair} cannot get past ${what}`,
      ];
    },

    lastWord: ({ maker, decliner }) => {
      const [x, y] = [actor(maker), actor(decliner)];
      return [
        `${y} says no to a last offer, and talks fail`,
        `Last offer, last no`,
        `${x} makes a last offer; ${y} says no`,
        `No deal, as ${y} says no to a last offer`,
        `Take it or leave it? ${y} leaves it`,
      ];
    },

    apart: ({ issue }) => {
      const what = topic(issue);
      return [
        `Too far apart on ${what}`,
        `${pair} do not agree on ${what}`,
        `Two wishes for ${what}, and no deal`,
        `No way to meet on ${what}`,
        `${Tag} talks end, still apart on ${what}`,
      ];
    },

    unratified: ({ home: refuser, blocker }) => {
      const who = capitalised(ratifierHead(blocker));
      const no = is([blocker], 'says', 'say');
      return [
        `${who} ${no} no: the deal is dead`,
        `${Home(refuser)} says no to its own team’s deal`,
        `Deal fails at home`,
        `${who} ${is([blocker], 'stops', 'stop')} ${tagged('deal')}`,
        `Agreed at the table, stopped at home`,
        `No deal after all: ${ratifierHead(blocker)} ${no} no`,
      ];
    },

    sunkOver: ({ blocker, issue }) => {
      const what = topic(issue);
      const who = ratifierHead(blocker);
      return [
        `Deal fails at home over ${what}`,
        `${capitalised(what)} is too much for ${ratifier(blocker)}`,
        `${capitalised(who)} ${is([blocker], 'says', 'say')} no over ${what}`,
        `The deal is dead, and ${what} is why`,
        `No yes at home, because of ${what}`,
      ];
    },

    half: ({ home: refuser, consented }) => [
      `${Home(consented)} says yes, ${home(refuser)} says no`,
      `One yes is not enough`,
      `One yes, one no, no deal`,
      `${Home(refuser)} stops a deal that ${home(consented)} backed`,
      `Deal passes on one side only`,
    ],
  };
}
