import type { Sentences } from '../../../press/grammar.ts';
import type { ReactionStatements } from '../../../press/statements/statement.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import { woven } from '../../en/front-page/woven.ts';
import type { PlainNaming } from './naming.ts';

type Reactions = Pick<ReactionStatements, 'decided' | 'gained' | 'paid'>;

/** How each side took the deal: what counted, what it got, what it gave. */
export function reactions(naming: PlainNaming): Sentences<Reactions> {
  const { actor, Home, issue, thing, clause, ratifier, Ratifier, is } = naming;
  return {
    decided: ({ ratifier: id, approves, issue: over, option }) => {
      const what = thing(over, option) ?? issue(over);
      const who = ratifier(id);
      return approves
        ? [
            ...woven(
              [
                `What ${who} liked best was`,
                `${Ratifier(id)} said yes most of all because of`,
                `For ${who} the best part was`,
                `The yes of ${who} was most of all about`,
                `Most of all, ${who} wanted`,
                `What counted most for ${who} was`,
                `One thing won over ${who}:`,
                `${Ratifier(id)} ${is([id], 'was', 'were')} won over by`,
                `What pleased ${who} most was`,
                `The reason why ${who} said yes is`,
                `${Ratifier(id)} liked one thing most:`,
              ],
              [`${what}.`],
            ),
            `With ${what} it won the support of ${who}.`,
            `It was ${what} that won over ${who}.`,
            `${capitalised(what)} counted most for ${who}.`,
          ]
        : [
            `What ${who} liked least was ${what}.`,
            `${Ratifier(id)} said no most of all because of ${what}.`,
            `For ${who} the worst part was ${what}.`,
            `${Ratifier(id)} did not want ${what}.`,
            `What counted against it for ${who} was ${what}.`,
          ];
    },

    gained: ({ party, issue: id, option }) => {
      const who = actor(party);
      const to = thing(id, option);
      const on = issue(id);
      if (to === undefined) {
        return woven(
          [`${who} got its way on ${on}.`, `On ${on} ${who} has what it asked for.`],
          [`${clause(id, option)}.`, `Now it says: ${clause(id, option)}.`],
        );
      }
      return [
        ...woven(
          [
            `${who} got`,
            `${who} now has`,
            `${Home(party)} has got`,
            `A good thing for ${who}:`,
            `${who} can point to`,
            `What ${who} gets is`,
            `In the deal there is something for ${who}:`,
          ],
          [
            `${to}.`,
            `${to}, as it had asked.`,
            `${to}, its own idea.`,
            `${to}. It had asked for that.`,
          ],
        ),
        ...woven(
          [`On ${on} ${who}`, `${who} asked for one thing on ${on} and`],
          [`got its way: ${to}.`, `got what it wanted: ${to}.`],
        ),
        `${who} came for ${to}, and got it.`,
        `${who} had asked for ${to}. Now it is in the deal.`,
        `It was ${who} that wanted ${to}, and there it is.`,
      ];
    },

    paid: ({ party, issue: id, from, to }) => {
      const who = actor(party);
      const on = issue(id);
      const [old, now] = [thing(id, from), thing(id, to)];
      if (old === undefined || now === undefined) {
        return [
          `On ${on} ${who} had to give way.`,
          `For this ${who} gave way on ${on}.`,
          `${who} did not get its way on ${on}.`,
          `It cost ${who} something on ${on}.`,
          `${who} moved on ${on}.`,
        ];
      }
      return [
        ...woven(
          [
            `${who} took ${now}`,
            `${who} said yes to ${now}`,
            `${who} settled for ${now}`,
            `In the end ${who} agreed to ${now}`,
            `For its part ${who} took ${now}`,
            `In return ${who} said yes to ${now}`,
            `${who} had to live with ${now}`,
          ],
          [
            '.',
            `. It had asked for ${old}.`,
            ` instead of ${old}.`,
            `. Its first wish was ${old}.`,
          ],
        ),
        ...woven(
          [`What ${who} gave for it was a yes to`, `The price for ${who} was a yes to`],
          [`${now}.`],
        ),
        `${who} did not get ${old}.`,
        `${who} dropped its wish for ${old}.`,
        `${who} no longer asks for ${old}.`,
        `On ${on} ${who} gave way.`,
        `${who} gave way on ${on} and said yes to ${now}.`,
        `${who} came for ${old}. It got ${now}.`,
        `${who} had wanted ${old}. That is not in the deal.`,
        `The deal has ${now}, where ${who} wanted ${old}.`,
      ];
    },
  };
}
