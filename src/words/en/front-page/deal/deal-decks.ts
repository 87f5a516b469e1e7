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
  const { names, sides, actor, whose, atHome, issue, thing, clause, ratifier, areMany } = naming;
  const { tag, byTelephone } = naming;
  const [a, b] = sides.map(actor);
  const pair = `${a ?? ''} and ${b ?? ''}`;
  return {
    agreedDeck: ({ issue: id, option }) => {
      const to = thing(id, option);
      const plain: Ways = [capitalised(names.option(id, option).headline), clause(id, option)];
      if (to === undefined) return plain;
      return [
        ...plain,
        ...woven(
          [
            `${pair} agree on`,
            'Both sides settle on',
            'Text provides for',
            `${capitalised(tag)} deal includes`,
            'Terms include',
            'Agreement also covers',
            ...(byTelephone ? ['The call also brings'] : []),
          ],
          [to],
        ),
      ];
    },

    yieldedDeck: ({ party, issue: id, from, to }) => {
      const who = actor(party);
      const on = issue(id);
      const [old, now] = [thing(id, from), thing(id, to)];
      const short: Ways = [
        `${who} gives ground on ${on}`,
        `On ${on}, the shift came from ${who}`,
        `${who} moves on ${on} to reach agreement`,
        `${whose(party)} first demand on ${on} is dropped`,
      ];
      if (old === undefined || now === undefined) return short;
      return [
        ...short,
        `${who}, which had asked for ${old}, accepts ${now}`,
        `${who} accepts ${now} instead of ${old}`,
        `${who} drops its demand for ${old}`,
        `${who} gives up its demand for ${old}`,
        `${who} settles for ${now}`,
        `${who} had wanted ${old}, and settles for ${now}`,
        `Text has ${now}, not ${old} as ${who} had asked`,
      ];
    },

    tradeDeck: ({ parts: [one, other] }) => {
      const [x, y] = [actor(one.party), actor(other.party)];
      const [given, returned] = [thing(one.issue, one.to), thing(other.issue, other.to)];
      const plain: Ways = [
        `${x} moves on ${issue(one.issue)}, ${y} on ${issue(other.issue)}`,
        'Each side gives ground to reach agreement',
        'Concessions on both sides clear the way',
        `Compromise reached on ${listed([issue(one.issue), issue(other.issue)])}`,
        `Both ${x} and ${y} leave their first demands behind`,
      ];
      if (given === undefined || returned === undefined) return plain;
      return [
        ...plain,
        `${x} accepts ${given}, ${y} ${returned}`,
        `${x} settles for ${given}; ${y} takes ${returned}`,
      ];
    },

    outvotedDeck: ({ party, ratifier: id }) => {
      const who = ratifier(id);
      const many = areMany([id]);
      return [
        `Approval ${atHome(party)} comes over the objections of ${who}`,
        `${capitalised(who)} ${many ? 'oppose' : 'opposes'} the text, to no effect`,
        `${capitalised(who)} ${many ? 'object' : 'objects'}, but cannot stop it`,
        `Not everyone ${atHome(party)} is won over`,
        `Opposition from ${who} falls short`,
        `The text passes despite ${who}`,
        `Support ${atHome(party)} is enough, without ${who}`,
      ];
    },

    lateDeck: () => [
      'It took all the time there was',
      'Agreement comes as time runs out',
      'The text is finished with no time left',
      'Talks use every hour they had',
      byTelephone
        ? 'Terms settled as the call runs out'
        : 'Terms settled when no sessions were left',
    ],

    annexedDeck: () => [
      'An annex by experts from both sides leaves each better off',
      'Both delegations sign an annex that their experts wrote',
      'Experts find more for both sides after the text is closed',
      'A late annex improves the terms for both',
      'Annex from the experts is signed with the text',
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
        `Public pledge by ${who} on ${issue(id)} is dropped`,
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
        `Refusal of a final offer by ${y} was not the end`,
      ];
    },
  };
}
