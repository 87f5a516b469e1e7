import type { Sentences } from '../../../../press/grammar.ts';
import type { DealStatements } from '../../../../press/statements/deal-statements.ts';
import { capitalised } from '../../../../lib/capitalised.ts';
import { listed, type Naming } from '../naming.ts';

type Heads = Pick<
  DealStatements,
  'agreed' | 'yielded' | 'trade' | 'outvoted' | 'late' | 'annexed' | 'gap' | 'unsaid' | 'afterFinal'
>;

/** Headlines over an agreement: present tense, no articles. */
export function dealHeads(naming: Naming): Sentences<Heads> {
  const { names, sides, actor, home, topic, ratifier, areMany, tag, tagged, byTelephone } = naming;
  const [a, b] = sides.map(actor);
  const pair = `${a ?? ''} and ${b ?? ''}`;
  const Tag = capitalised(tag);
  return {
    agreed: ({ issue, option }) => [capitalised(names.option(issue, option).headline)],

    yielded: ({ party, issue }) => {
      const who = actor(party);
      const what = topic(issue);
      return [
        `${who} gives way on ${what} to seal deal`,
        `${who} yields on ${what}, and a deal is done`,
        `${who} gives ground on ${what} in ${tagged('deal', who)}`,
        `${who} bends on ${what} to seal deal`,
        `Deal is struck as ${who} shifts on ${what}`,
        `${who} concedes on ${what} to reach deal`,
        `${who} leaves its first position on ${what} in ${tagged('deal', who)}`,
        `Agreement at last, and ${who} moves on ${what}`,
        `${capitalised(what)}: ${who} backs down`,
        `${who} softens its line on ${what} and signs`,
      ];
    },

    trade: ({ parts: [one, other] }) => {
      const [x, y] = [actor(one.party), actor(other.party)];
      const [over, against] = [topic(one.issue), topic(other.issue)];
      return [
        `${x} yields on ${over}, ${y} on ${against} in deal`,
        `${x} gives way on ${over}, ${y} on ${against} to seal deal`,
        `Give and take: ${x} bends on ${over}, ${y} on ${against}`,
        `${capitalised(over)}, ${against}: a bargain in ${tag} talks`,
        `${x} and ${y} trade concessions in ${tagged('deal', x, y)}`,
        `${x} softens on ${over}, ${y} on ${against} to reach deal`,
        `Both sides bend to reach deal on ${over} and ${against}`,
      ];
    },

    outvoted: ({ party, ratifier: id }) => {
      const who = ratifier(id);
      return [
        `Deal survives a no from ${who}`,
        `${capitalised(home(party))} approves ${tagged('deal', home(party))} over objections of ${who}`,
        `${capitalised(who)} outvoted on ${tagged('deal')}`,
        `${capitalised(who)} ${areMany([id]) ? 'vote' : 'votes'} no, but deal goes through`,
        `${capitalised(tagged('accord'))} passes over objections of ${who}`,
        `${capitalised(home(party))} split as ${tagged('deal', home(party))} is approved`,
        `Deal clears ${home(party)} despite ${who}`,
      ];
    },

    late: () => [
      `Deal at the last in ${tag} talks`,
      `Eleventh-hour accord ends ${tag} talks`,
      `${Tag} talks bring agreement with no time to spare`,
      byTelephone ? 'Deal before the line goes dead' : 'Last session yields a deal',
      `${pair} settle at the eleventh hour`,
      `Deal beats the clock in ${tag} talks`,
      `Agreement comes late, but it comes`,
    ],

    annexed: () => [
      `Experts improve on ${tagged('deal')}`,
      `Late annex adds to ${tagged('accord')}`,
      `${pair} add an annex to their deal`,
      `Experts’ annex is signed with ${tagged('deal')}`,
      `Second look makes a better ${tagged('deal')}`,
      `After the deal, a better one`,
    ],

    gap: ({ missing }) => {
      const what = listed(missing.map(topic));
      return [
        `Half a deal: nothing on ${what}`,
        `${pair} agree, but not on ${what}`,
        `${capitalised(tagged('accord'))} leaves out ${what}`,
        `Partial deal in ${tag} talks; ${what} left aside`,
        `A deal with a hole in it: ${what}`,
        `${capitalised(what)} missing from ${tagged('text')}`,
      ];
    },

    unsaid: ({ party, issue }) => {
      const who = actor(party);
      const what = topic(issue);
      return [
        `${who} goes back on public pledge over ${what}`,
        `Pledge on ${what} abandoned as ${who} agrees deal`,
        `${who} eats its words on ${what}`,
        `Deal costs ${who} its word on ${what}`,
        `${who} retreats from stand on ${what}, and signs`,
        `So much for the pledge: ${who} shifts on ${what}`,
      ];
    },

    afterFinal: ({ maker }) => {
      const who = actor(maker);
      return [
        `Deal is done after final offer from ${who} fails`,
        `${who} made its final offer, then signed another`,
        `Final offer refused, then ${tag} talks come good`,
        `${capitalised(tagged('deal'))} rises from refusal of final offer`,
        `Last word from ${who} was not the last: deal agreed`,
        `From final offer to agreement in ${tag} talks`,
      ];
    },
  };
}
