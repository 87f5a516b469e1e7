import type { Sentences } from '../../../press/grammar.ts';
import type { DealStatements } from '../../../press/statements/deal-statements.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import { listed } from '../../en/front-page/naming.ts';
import type { PlainNaming } from './naming.ts';

type Heads = Pick<
  DealStatements,
  'agreed' | 'yielded' | 'trade' | 'outvoted' | 'late' | 'annexed' | 'gap' | 'unsaid' | 'afterFinal'
>;

/** Headlines over a deal. */
export function dealHeads(naming: PlainNaming): Sentences<Heads> {
  const { names, actor, Home, pair, topic, ratifierHead, tag, tagged, is, talks } = naming;
  const Tag = capitalised(tag);
  return {
    agreed: ({ issue, option }) => [capitalised(names.option(issue, option).headline)],

    yielded: ({ party, issue }) => {
      const who = actor(party);
      const what = topic(issue);
      return [
        `Deal: ${who} gives way on ${what}`,
        `${who} gives way on ${what}, and both sign`,
        `${who} moves on ${what} to get a deal`,
        `A yes at last, as ${who} moves on ${what}`,
        `${who} changes its mind on ${what}`,
        `${who} asks for less on ${what}`,
      ];
    },

    trade: ({ parts: [one, other] }) => {
      const [x, y] = [actor(one.party), actor(other.party)];
      return [
        `Each side gives way: ${x} on ${topic(one.issue)}, ${y} on ${topic(other.issue)}`,
        `${x} and ${y} make a swap`,
        `Both sides give something, and both sign`,
        `Give a little, get a little: a deal`,
        `${x} moves on one thing, ${y} on another`,
        `${Tag} talks end in a swap`,
        `A swap brings ${x} and ${y} together`,
      ];
    },

    outvoted: ({ party, ratifier: id }) => {
      const who = capitalised(ratifierHead(id));
      return [
        `${Home(party)} says yes, but ${ratifierHead(id)} ${is([id], 'says', 'say')} no`,
        `Deal passes without ${ratifierHead(id)}`,
        `One no is not enough to stop the deal`,
        `${who} ${is([id], 'says', 'say')} no, but the deal goes on`,
        `Deal passes, and not everyone likes it`,
      ];
    },

    late: () => [
      `A deal at the last minute`,
      `Just in time: ${tag} talks end in a deal`,
      `${pair} agree as time runs out`,
      `No time left, but a deal`,
      `They did it just in time`,
    ],

    annexed: () => [
      `Experts make a good deal better`,
      `Experts find more for both sides`,
      `First a deal, then a better one`,
      `Both sides take the experts’ idea`,
      `Better for both, thanks to the experts`,
    ],

    gap: ({ missing }) => {
      const what = listed(missing.map(topic));
      return [
        `Part of a deal, with no answer on ${what}`,
        `A deal, but not on ${what}`,
        `${pair} agree on some things`,
        `${capitalised(tagged('deal'))} leaves out ${what}`,
        `Some things agreed, some left open`,
      ];
    },

    unsaid: ({ party, issue }) => {
      const who = actor(party);
      const what = topic(issue);
      return [
        `${who} breaks its promise on ${what}`,
        `A promise on ${what} is broken, and both sign`,
        `${who} takes back its word, and signs`,
        `${who} promised one thing and signs another`,
        `Deal, but ${who} does not keep its word`,
      ];
    },

    afterFinal: ({ maker }) => {
      const who = actor(maker);
      return [
        `The last offer was not the last: a deal`,
        `${who} made a last offer, then another`,
        `A no, and then a deal after all`,
        `${capitalised(talks === 'call' ? 'call' : `${tag} talks`)} saved after a no`,
        `Last offer gets a no, but a deal is made`,
      ];
    },
  };
}
