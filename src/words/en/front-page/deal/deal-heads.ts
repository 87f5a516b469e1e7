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
  const { names, sides, actor, atHome, topic, ratifierHead, areMany } = naming;
  const { tag, tagged, byTelephone } = naming;
  const [a, b] = sides.map(actor);
  const pair = `${a ?? ''} and ${b ?? ''}`;
  const Tag = capitalised(tag);
  return {
    agreed: ({ issue, option }) => [capitalised(names.option(issue, option).headline)],

    yielded: ({ party, issue }) => {
      const who = actor(party);
      const what = topic(issue);
      return [
        `${who} gives way on ${what}`,
        `${who} backs down on ${what}`,
        `${who} shifts on ${what} to clinch deal`,
        `${who} gives ground on ${what} in ${tagged('deal', who)}`,
        `Deal struck as ${who} moves on ${what}`,
        `${who} drops its first demand on ${what}`,
        `Move by ${who} on ${what} opens way to deal`,
        `${who} softens its line on ${what} and signs`,
        `Shift by ${who} on ${what} brings agreement`,
        `Concession on ${what} brings ${tagged('accord')}`,
        `${Tag} deal turns on concession by ${who}`,
      ];
    },

    trade: ({ parts: [one, other] }) => {
      const [x, y] = [actor(one.party), actor(other.party)];
      const [over, against] = [topic(one.issue), topic(other.issue)];
      return [
        `${x} and ${y} trade concessions in ${tagged('deal', x, y)}`,
        `Give and take brings ${tagged('deal')}`,
        `${x} moves on ${over}, ${y} on ${against}`,
        `Concessions on both sides bring ${tagged('accord')}`,
        `Compromise on ${over} opens way to deal`,
        `${x} and ${y} meet each other half-way`,
        `Both sides give ground in ${tagged('deal')}`,
        `Compromise over ${against} clears way for accord`,
        `${Tag} talks end in compromise`,
        `Bargain struck over ${listed([over, against])}`,
      ];
    },

    outvoted: ({ party, ratifier: id }) => {
      const who = ratifierHead(id);
      const Who = capitalised(who);
      const [objects, opposes] = areMany([id]) ? ['object', 'oppose'] : ['objects', 'opposes'];
      return [
        `${Who} ${objects}, but deal goes through`,
        `Deal approved ${atHome(party)} despite ${who}`,
        `${capitalised(tagged('accord'))} passes over objections of ${who}`,
        `${Who} ${opposes} deal, in vain`,
        `Deal survives opposition of ${who}`,
        `Opposition fails to stop ${tagged('deal')}`,
        `${capitalised(tagged('deal'))} approved over opposition from ${who}`,
        `Split ${atHome(party)} as text is approved`,
      ];
    },

    late: () => [
      `Last-minute deal in ${tag} talks`,
      `Eleventh-hour accord ends ${tag} talks`,
      `${Tag} talks bring agreement with no time to spare`,
      byTelephone ? 'Deal done before the call runs out' : 'Last session yields a deal',
      `${pair} settle at the eleventh hour`,
      `Deal beats the clock in ${tag} talks`,
      `Agreement comes late in ${tag} talks`,
    ],

    annexed: () => [
      `Experts improve on ${tagged('deal')}`,
      `Late annex adds to ${tagged('accord')}`,
      `${pair} add an annex to their deal`,
      `Experts’ annex is signed with ${tagged('deal')}`,
      `Annex by experts improves ${tagged('accord')}`,
      `Experts have last say in ${tagged('deal')}`,
    ],

    gap: ({ missing }) => {
      const what = listed(missing.map(topic));
      return [
        `Half a deal: nothing on ${what}`,
        `${pair} agree, but not on ${what}`,
        `${capitalised(tagged('accord'))} leaves out ${what}`,
        `Partial deal in ${tag} talks`,
        `Partial deal leaves ${what} open`,
        `${capitalised(what)} missing from ${tagged('text')}`,
        `${pair} sign a partial deal`,
      ];
    },

    unsaid: ({ party, issue }) => {
      const who = actor(party);
      const what = topic(issue);
      return [
        `${who} goes back on public pledge over ${what}`,
        `Pledge on ${what} dropped as ${who} agrees deal`,
        `${who} breaks its word on ${what} to reach deal`,
        `${who} retreats from public stand on ${what}`,
        `${who} drops public pledge, and signs`,
        `Deal costs ${who} its word on ${what}`,
      ];
    },

    afterFinal: ({ maker }) => {
      const who = actor(maker);
      return [
        `Deal is done after final offer from ${who} fails`,
        `${who} made its final offer, then signed another`,
        `Final offer refused, then ${tag} talks come good`,
        `Agreement follows refusal of final offer`,
        `${who} returns from final offer to sign`,
        `${Tag} talks recover from a refusal`,
        `From final offer to agreement in ${tag} talks`,
      ];
    },
  };
}
