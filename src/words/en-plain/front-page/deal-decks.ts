import type { Sentences, Ways } from '../../../press/grammar.ts';
import type { DealStatements } from '../../../press/statements/deal-statements.ts';
import { capitalised } from '../../../lib/capitalised.ts';
import { listed } from '../../en/front-page/naming.ts';
import { woven } from '../../en/front-page/woven.ts';
import type { PlainNaming } from './naming.ts';

type Decks = Pick<
  DealStatements,
  | 'agreedDeck'
  | 'yieldedDeck'
  | 'tradeDeck'
  | 'outvotedDeck'
  | 'lateDeck'
  | 'annexedDeck'
  | 'gapDeck'
  | 'unsaidDeck'
  | 'afterFinalDeck'
>;

/** The line below a headline: one thought more, without a stop. */
export function dealDecks(naming: PlainNaming): Sentences<Decks> {
  const { actor, pair, issue, thing, clause, ratifier, Ratifier, Home, is, talks } = naming;
  return {
    agreedDeck: ({ issue: id, option }) => {
      const to = thing(id, option);
      if (to === undefined) return [clause(id, option), `On ${issue(id)} both sides agree`];
      return woven(
        [
          `${pair} say yes to`,
          'Both sides sign up to',
          'The deal also brings',
          `The answer on ${issue(id)}:`,
          'Both can live with',
          'Part of the deal:',
        ],
        [to],
      );
    },

    yieldedDeck: ({ party, issue: id, from, to }) => {
      const who = actor(party);
      const [old, now] = [thing(id, from), thing(id, to)];
      if (old === undefined || now === undefined) {
        return [
          `${who} moves on ${issue(id)}, and the other side is helped by it`,
          `On ${issue(id)} it is ${who} that gives way`,
        ];
      }
      return [
        `${who} had asked for ${old}, and takes ${now}`,
        `${who} says yes to ${now}`,
        `${who} no longer asks for ${old}`,
        `${who} agrees to ${now} instead of ${old}`,
        `It gives way on ${issue(id)}: ${who} takes ${now}`,
      ];
    },

    tradeDeck: ({ parts: [one, other] }) => {
      const [x, y] = [actor(one.party), actor(other.party)];
      const [given, returned] = [thing(one.issue, one.to), thing(other.issue, other.to)];
      const named: Ways = [
        `${x} gives way on ${issue(one.issue)}, ${y} on ${issue(other.issue)}`,
        `A swap between ${issue(one.issue)} and ${issue(other.issue)}`,
      ];
      if (given === undefined || returned === undefined) return named;
      return [
        ...named,
        `${x} says yes to ${given}, ${y} to ${returned}`,
        `${x} takes ${given}; ${y} takes ${returned}`,
      ];
    },

    outvotedDeck: ({ party, ratifier: id }) => [
      `${Home(party)} says yes, though ${ratifier(id)} ${is([id], 'does', 'do')} not`,
      `${Ratifier(id)} ${is([id], 'was', 'were')} against it, but could not stop it`,
      `Not everyone likes it: ${ratifier(id)} ${is([id], 'says', 'say')} no`,
      `There was enough support without ${ratifier(id)}`,
    ],

    lateDeck: () => [
      `The ${talks} had almost run out of time`,
      'It took them all the time they had',
      'The yes came when there was no time left',
      'Both waited until the end, then signed',
    ],

    annexedDeck: () => [
      'Experts from both sides find something better for each',
      'Both teams take one more idea from the experts',
      'The deal was done; then the experts made it better',
      'What the experts wrote helps both sides',
    ],

    gapDeck: ({ missing }) => {
      const what = listed(missing.map(issue));
      return [
        `There is still no answer on ${what}`,
        `On ${what} they did not agree`,
        `The deal says nothing about ${what}`,
        `Still open: ${what}`,
      ];
    },

    unsaidDeck: ({ party, issue: id }) => {
      const who = actor(party);
      return [
        `${who} had made a public promise on ${issue(id)}`,
        `What ${who} told the press about ${issue(id)} no longer counts`,
        `On ${issue(id)} ${who} does not keep its public promise`,
        `A promise about ${issue(id)} is broken`,
      ];
    },

    afterFinalDeck: ({ maker, decliner }) => {
      const [x, y] = [actor(maker), actor(decliner)];
      return [
        `${y} had said no to what ${x} called its last offer`,
        `${x} did not leave when its last offer got a no`,
        `${capitalised(`the ${talks} went on after ${y} said no`)}`,
        `They went on talking, and it was worth it`,
      ];
    },
  };
}
