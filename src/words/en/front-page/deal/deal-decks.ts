import type { Sentences, Ways } from '../../../../press/grammar.ts';
import type { DealStatements } from '../../../../press/statements/deal-statements.ts';
import { capitalised } from '../../../../lib/capitalised.ts';
import { listed, type Naming } from '../naming.ts';
import { woven } from '../woven.ts';

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
export function dealDecks(naming: Naming): Sentences<Decks> {
  const { sides, actor, home, issue, thing, clause, ratifier, areMany, tag, byTelephone } = naming;
  const [a, b] = sides.map(actor);
  const pair = `${a ?? ''} and ${b ?? ''}`;
  return {
    agreedDeck: ({ issue: id, option }) => {
      const to = thing(id, option);
      if (to === undefined) return [clause(id, option), `${clause(id, option)}, both sides agree`];
      return woven(
        [
          `${pair} agree on`,
          'Both sides sign up to',
          'The text provides for',
          `${capitalised(tag)} deal brings`,
          `${capitalised(issue(id))}: the two sides settle on`,
          byTelephone ? 'The call brings' : 'Negotiators come home with',
        ],
        [to],
      );
    },

    yieldedDeck: ({ party, issue: id, from, to }) => {
      const who = actor(party);
      const [old, now] = [thing(id, from), thing(id, to)];
      if (old === undefined || now === undefined) {
        return [
          `${who} moves on ${issue(id)}, and the other side has its way`,
          `On ${issue(id)} it is ${who} that gives ground`,
          `The price for ${who}: ${issue(id)}`,
        ];
      }
      return [
        `${who}, which had preferred ${old}, accepts ${now}`,
        `${who} takes ${now} in place of ${old}`,
        `${who} gives up ${old}`,
        `${who} settles for ${now}`,
        `${who} lets go of ${old}`,
        `The price for ${who}: ${now}`,
      ];
    },

    tradeDeck: ({ parts: [one, other] }) => {
      const [x, y] = [actor(one.party), actor(other.party)];
      const [given, returned] = [thing(one.issue, one.to), thing(other.issue, other.to)];
      const plain: Ways = [
        `${x} moves on ${issue(one.issue)}, ${y} on ${issue(other.issue)}`,
        `A bargain over ${issue(one.issue)} and ${issue(other.issue)}`,
      ];
      if (given === undefined || returned === undefined) return plain;
      return [
        ...plain,
        `${x} accepts ${given}, ${y} ${returned}`,
        `${x} agrees to ${given}; ${y} to ${returned}`,
        `The price for ${x}: ${given}; for ${y}: ${returned}`,
      ];
    },

    outvotedDeck: ({ party, ratifier: id }) => {
      const who = ratifier(id);
      return [
        `${capitalised(home(party))} consents over the objections of ${who}`,
        `The text passes on both sides, though ${who} ${areMany([id]) ? 'vote' : 'votes'} against`,
        `${capitalised(who)} ${areMany([id]) ? 'are' : 'is'} outvoted`,
        `Not everyone is won over: ${who} ${areMany([id]) ? 'vote' : 'votes'} no`,
        `Approval comes over the opposition of ${who}`,
      ];
    },

    lateDeck: () => [
      'It took all the time that the calendar allowed',
      'Agreement comes as time runs out',
      'Both sides hold out to the end, then sign',
      'The text is finished with no time left',
      'Time was all but up',
    ],

    annexedDeck: () => [
      'An annex by experts from both sides leaves each better off',
      'Both delegations sign an annex that their experts wrote',
      'Experts find more for both sides after the text is closed',
      'A late annex improves the terms for both',
    ],

    gapDeck: ({ missing }) => {
      const what = listed(missing.map(issue));
      return [
        `No words are found for ${what}`,
        `On ${what} the two sides stay apart`,
        `The text is silent on ${what}`,
        `For ${what} there is no agreement`,
        `Still without an answer: ${what}`,
      ];
    },

    unsaidDeck: ({ party, issue: id }) => {
      const who = actor(party);
      return [
        `${who} had bound itself in public on ${issue(id)}, and thought again`,
        `Earlier public pledge by ${who} on ${issue(id)} is dropped`,
        `${who} takes back what it told the press about ${issue(id)}`,
        `On ${issue(id)}, ${who} abandons a public stand`,
      ];
    },

    afterFinalDeck: ({ maker, decliner }) => {
      const [x, y] = [actor(maker), actor(decliner)];
      return [
        `${y} had turned down what ${x} called its final offer`,
        `A final offer from ${x} was refused, and the talks went on`,
        `${x} stayed at the table after its final offer was refused`,
        `A refusal by ${y} could have ended it`,
      ];
    },
  };
}
