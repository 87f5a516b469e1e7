import type { Sentences, Ways } from '../../../press/grammar.ts';
import type { ReactionStatements } from '../../../press/statements/statement.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import { oneSentence, type Naming } from './naming.ts';
import { ruptures } from './ruptures.ts';
import { silences } from './silences.ts';
import { votes } from './votes.ts';
import { woven } from './woven.ts';

/** How each capital took it: what it brought home, and what it gave. */
export function reactions(naming: Naming): Sentences<ReactionStatements> {
  const { actor, adjective, whose, home, issue, thing, clause, that } = naming;
  return {
    ...votes(naming),
    ...ruptures(naming),
    ...silences(naming),

    gained: ({ party, issue: id, option }) => {
      const who = actor(party);
      const to = thing(id, option);
      const on = issue(id);
      const told = that(id, option);
      const named: Ways = [
        ...woven(
          [
            `${who} has its way on ${on}.`,
            `On ${on} ${who} has what it asked for.`,
            `${who} carried its point on ${on}.`,
          ],
          [`${clause(id, option)}.`, `${clause(id, option)}, the text says.`],
        ),
        `On ${on} the text follows the ${adjective(party)} proposal.`,
        `${who} did not have to move on ${on}.`,
        `${clause(id, option)}, as ${who} had asked.`,
        `${clause(id, option)}, in line with what ${who} had proposed.`,
        `The terms on ${on} are those that ${who} had sought.`,
        ...(told === undefined ? [] : [`It was at ${whose(party)} request that ${told}.`]),
      ];
      if (to === undefined) return named;
      return [
        ...named,
        ...woven(
          [
            `${who} can point to`,
            `${capitalised(home(party))} has got`,
            `The text gives ${who}`,
            `${who} secured`,
            `${who} comes away with`,
          ],
          [`${to}.`, `${to}, as it had asked from the start.`, `${to}, its own proposal.`],
        ),
        `${who} came for and got ${to}.`,
        `${whose(party)} proposal of ${to} is in the text.`,
        `The ${adjective(party)} delegation held out for ${to}, and got it.`,
        ...woven(
          [`On ${on} ${who}`, `When it came to ${on}, ${who}`],
          [`got its way: ${to}.`, `has what it asked for: ${to}.`],
        ),
      ];
    },

    paid: ({ party, issue: id, from, to }) => {
      const who = actor(party);
      const on = issue(id);
      const [old, now] = [thing(id, from), thing(id, to)];
      const named: Ways = [
        `${who} had to give ground on ${on}.`,
        `On ${on} ${who} gave way.`,
        `${who} did not have its way on ${on}.`,
        `For its part ${who} gave ground on ${on}.`,
        `${who} moved on ${on}.`,
        `The ${adjective(party)} concession was on ${on}.`,
        `${who} made a concession on ${on}.`,
        `On ${on} the text falls short of what ${who} had asked for.`,
        `It was ${who} that had to move on ${on}.`,
        `${who} would have liked other terms on ${on}.`,
        `On ${on} the ${adjective(party)} delegation did not get what it had asked for.`,
        ...(oneSentence(clause(id, to))
          ? [`${clause(id, to)}, which is not what ${who} had asked for.`]
          : []),
      ];
      if (old === undefined || now === undefined) return named;
      return [
        ...named,
        ...woven(
          [
            `For its part ${who} accepted ${now}`,
            `${who} came round to ${now}`,
            `${who} settled for ${now}`,
          ],
          ['.', `; it had asked for ${old}.`, ` instead of ${old}.`],
        ),
        `${who} dropped its demand for ${old}.`,
        `${who} gave up its demand for ${old}.`,
        `${who} did not get ${old}.`,
        `${whose(party)} demand for ${old} was not met.`,
        `${who} had asked for ${old} and did not get it.`,
        `A demand for ${old} had to be dropped.`,
        `The text has ${now} where ${who} had proposed ${old}.`,
        `${who} had wanted ${old}; it has ${now}.`,
        `In place of ${old}, which ${who} had wanted, there is agreement on ${now}.`,
      ];
    },
  };
}
