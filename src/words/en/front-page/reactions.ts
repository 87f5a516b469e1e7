import type { Sentences } from '../../../press/grammar.ts';
import type { ReactionStatements } from '../../../press/statements/statement.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import type { Naming } from './naming.ts';
import { ruptures } from './ruptures.ts';
import { votes } from './votes.ts';
import { woven } from './woven.ts';

/** How each capital took it: what it brought home, and what it gave. */
export function reactions(naming: Naming): Sentences<ReactionStatements> {
  const { actor, home, issue, thing, clause, byTelephone } = naming;
  return {
    ...votes(naming),
    ...ruptures(naming),

    gained: ({ party, issue: id, option }) => {
      const who = actor(party);
      const to = thing(id, option);
      const on = issue(id);
      if (to === undefined) {
        return woven(
          [
            `${who} has its way on ${on}.`,
            `On ${on} ${who} has what it asked for.`,
            `${who} carried its point on ${on}.`,
          ],
          [`${clause(id, option)}.`, `${clause(id, option)}, the text says.`],
        );
      }
      return [
        ...woven(
          [
            `${who} can point to`,
            `${capitalised(home(party))} has got`,
            `The text gives ${who}`,
            `${who} secured`,
            `The prize for ${who} is`,
            `A point to ${who}:`,
          ],
          [`${to}.`, `${to}, as it had asked from the start.`, `${to}, its own proposal.`],
        ),
        `${who} came for and got ${to}.`,
        `${who} got its wish: ${to}.`,
        ...woven(
          [`On ${on} ${who}`, `When it came to ${on}, ${who}`],
          [
            `got its way: ${to}.`,
            `has what it asked for: ${to}.`,
            `did not have to move: it is ${to}.`,
          ],
        ),
      ];
    },

    paid: ({ party, issue: id, from, to }) => {
      const who = actor(party);
      const on = issue(id);
      const [old, now] = [thing(id, from), thing(id, to)];
      if (old === undefined || now === undefined) {
        return [
          `The price for ${who} was paid on ${on}.`,
          `On ${on} ${who} had to give ground.`,
          `It cost ${who} something on ${on}.`,
          `${who} did not have its way on ${on}.`,
          `For this ${who} gave way on ${on}.`,
          `${who} moved on ${on}.`,
        ];
      }
      return [
        ...woven(
          [
            `For its part ${who} accepted ${now}`,
            `${who} had to take ${now}`,
            `${who} reluctantly accepted ${now}`,
            `${who} came round to ${now}`,
            `${who} made its peace with ${now}`,
            `${who} agreed in the end to ${now}`,
            `${who} let itself be talked into ${now}`,
          ],
          [
            '.',
            `; it had preferred ${old}.`,
            `, where it had preferred ${old}.`,
            ` instead of ${old}.`,
          ],
        ),
        ...woven(
          [
            `${who} conceded ${now}`,
            `The price for ${who} was ${now}`,
            `What ${who} gave for it was ${now}`,
          ],
          ['.', `; it had preferred ${old}.`],
        ),
        `${who} gave up ${old}.`,
        `${who} dropped ${old}.`,
        `${who} did not get ${old}.`,
        `${who} did without ${old}.`,
        `${who} had to part with ${old}.`,
        `What ${who} let go of was ${old}.`,
        `For ${who} that was the end of ${old}.`,
        `${who} had come for ${old} and did not get it.`,
        `${who} no longer has ${old} to hope for.`,
        `On ${on} ${who} gave way.`,
        `The price for ${who} was paid on ${on}.`,
        ...(byTelephone ? [] : [`${who} went home without ${old}.`]),
        `On ${on} ${who} has ${now}, and not ${old}.`,
        `${who} had come with ${old}; it settled for ${now}.`,
        `${capitalised(old)} was what ${who} had proposed; ${now} is what it has.`,
        `The text has ${now} where ${who} had proposed ${old}.`,
      ];
    },
  };
}
